import {
  choice,
  dateTime,
  lineItems,
  list,
  longText,
  recordId,
  text,
  webAddress,
  yesNo,
} from '../../core/input/fields.ts';
import { userId } from '../users/schema.ts';
import { MEDIA_TYPES } from './media.ts';

const tiktok = (label: string, key: string) =>
  yesNo({ label, group: 'tiktok', at: `tiktokPostDetails.${key}` }).optional();

const inGoogle = (label: string, key: string, options: { help?: string } = {}) => ({
  label,
  group: 'google',
  at: `gmbPostDetails.${key}`,
  ...options,
});

/** What a post may have, whether it is new or changed: https://marketplace.gohighlevel.com/docs/ghl/social-planner/create-post */
export const postFields = () => ({
  summary: longText({ label: 'Text' }).optional(),
  media: lineItems(
    {
      mediaUrl: webAddress({ label: 'URL', help: 'The public URL of an image or a video.' }),
      mediaType: choice(MEDIA_TYPES, {
        label: 'File Type',
        help: 'By default, taken from the ending of the URL.',
      }).optional(),
      mediaCaption: text({ label: 'Caption' }).optional(),
    },
    { label: 'Media' },
  ).optional(),
  status: choice(
    {
      published: 'Published',
      scheduled: 'Scheduled',
      draft: 'Draft',
      in_review: 'In review',
    },
    { help: 'Choose “Scheduled” to publish the post at the time in Schedule For.' },
  ).optional(),
  scheduleDate: dateTime({
    label: 'Schedule For',
    help: 'In your Zap’s time zone unless it has an offset.',
  }).optional(),
  followUpComment: longText({
    label: 'First Comment',
    group: 'more',
    help: 'Not for TikTok and Google. X takes 280 characters.',
  }).optional(),
  categoryId: recordId({
    label: 'Category',
    dropdown: 'social_category_dropdown',
    group: 'more',
  }).optional(),
  tags: list(recordId({ dropdown: 'social_tag_dropdown' }), {
    label: 'Tags',
    group: 'more',
    split: true,
  }).optional(),
  metaLink: webAddress({
    label: 'Link',
    group: 'more',
    at: 'ogTagsDetails.metaLink',
    help: 'The page that the post shows a preview of.',
  }).optional(),
  metaImage: webAddress({
    label: 'Link Image URL',
    group: 'more',
    at: 'ogTagsDetails.metaImage',
  }).optional(),
  approver: userId({
    label: 'Approver',
    group: 'more',
    at: 'postApprovalDetails.approver',
    help: 'Who approves a post that is in review.',
  }).optional(),
  requesterNote: longText({
    label: 'Note for the Approver',
    group: 'more',
    at: 'postApprovalDetails.requesterNote',
  }).optional(),
  tiktokPrivacy: choice(
    {
      PUBLIC_TO_EVERYONE: 'Everyone',
      MUTUAL_FOLLOW_FRIENDS: 'Friends',
      SELF_ONLY: 'Only you',
    },
    { label: 'TikTok Privacy', group: 'tiktok', at: 'tiktokPostDetails.privacyLevel' },
  ).optional(),
  enableComment: tiktok('Allow Comments', 'enableComment'),
  enableDuet: tiktok('Allow Duets', 'enableDuet'),
  enableStitch: tiktok('Allow Stitches', 'enableStitch'),
  videoDisclosure: tiktok('Disclose Promotion', 'videoDisclosure'),
  promoteYourBrand: tiktok('Promotes Your Brand', 'promoteYourBrand'),
  promoteOtherBrand: tiktok('Promotes Another Brand', 'promoteOtherBrand'),
  googleType: choice(
    { STANDARD: 'Update', EVENT: 'Event', OFFER: 'Offer' },
    inGoogle('Google Post Type', 'gmbEventType'),
  ).optional(),
  googleTitle: text(inGoogle('Event Title', 'title')).optional(),
  offerTitle: text(inGoogle('Offer Title', 'offerTitle')).optional(),
  googleStart: dateTime({
    ...inGoogle('Starts At', 'startDate'),
    send: 'wall',
    placeholder: '2026-03-07 09:00',
  }).optional(),
  googleEnd: dateTime({
    ...inGoogle('Ends At', 'endDate'),
    send: 'wall',
    placeholder: '2026-03-07 18:00',
    notBefore: 'googleStart',
  }).optional(),
  actionType: choice(
    {
      none: 'None',
      order: 'Order',
      book: 'Book',
      shop: 'Shop',
      learn_more: 'Learn more',
      call: 'Call',
      sign_up: 'Sign up',
    },
    inGoogle('Button', 'actionType'),
  ).optional(),
  googleUrl: webAddress(inGoogle('Button URL', 'url')).optional(),
  couponCode: text(inGoogle('Coupon Code', 'couponCode')).optional(),
  redeemOnlineUrl: webAddress(inGoogle('Redeem Online URL', 'redeemOnlineUrl')).optional(),
  termsConditions: webAddress(inGoogle('Terms URL', 'termsConditions')).optional(),
});

export const postGroups = { more: 'More', tiktok: 'TikTok', google: 'Google Business Profile' };

type Filled = Partial<Record<string, unknown>>;

const TIKTOK = [
  'enableComment',
  'enableDuet',
  'enableStitch',
  'videoDisclosure',
  'promoteYourBrand',
  'promoteOtherBrand',
];

const GOOGLE = [
  'googleTitle',
  'offerTitle',
  'googleStart',
  'googleEnd',
  'actionType',
  'googleUrl',
  'couponCode',
  'redeemOnlineUrl',
  'termsConditions',
];

/** What a network or the planner asks for beside what was filled in. */
export const checkPost = (values: Filled): string[] => {
  const hasAny = (keys: string[]) => keys.some((key) => values[key] !== undefined);
  return [
    ...(values.status === 'scheduled' && !values.scheduleDate
      ? ['Schedule For is required for a scheduled post: fill it in.']
      : []),
    ...(hasAny(TIKTOK) && !values.tiktokPrivacy
      ? ['TikTok Privacy is required with other TikTok settings: choose it.']
      : []),
    ...(hasAny(GOOGLE) && !values.googleType
      ? ['Google Post Type is required with other Google settings: choose it.']
      : []),
  ];
};
