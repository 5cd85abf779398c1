import type { Example } from '../example.ts';
import { headers, locationId } from './contacts/records.ts';

const postId = '61bb16833b3f2791f9715be2';
const account = 'aF3KhyL8JIuBwzK3m7Ly_Lx1EI6YIgQYMQi0ytFXv_12554616564525983496';
const userId = 'sdfdsfdsfEWEsdfsdsW32dd';
const path = `/social-media-posting/${locationId}`;

const post = {
  _id: postId,
  source: 'composer',
  locationId,
  platform: 'google',
  displayDate: '2023-08-02T00:00:00.000Z',
  createdAt: '2023-08-02T00:00:00.000Z',
  updatedAt: '2023-08-02T00:00:00.000Z',
  accountId: account,
  error: 'Failed due to auth token',
  postId: '323534534435',
  publishedAt: '2021-06-22T05:32:49.463Z',
  accountIds: [account],
  summary: 'Sample Summary',
  media: [{ url: 'https://storage.googleapis.com/test/test/media/test.jpeg', type: 'image/jpeg' }],
  status: 'published',
  createdBy: 'Lx1EI6YIgQYMQi0ytFXv',
  type: 'post',
  tags: ['65f151c99bc2bf3aaf970d72'],
  ogTagsDetails: { metaLink: 'https://www.lifeofanarchitect.com/' },
};
const shown = { id: postId, summary: 'Sample Summary', status: 'published', accountId: account };

const answer = (message: string, statusCode: number, results?: unknown) => ({
  success: true,
  statusCode,
  message,
  results,
});

/** A page of the posts in the range that people ask for, or in the one around now. */
const posts = (body: object, skip = '0') => ({
  request: `POST ${path}/posts/list`,
  headers,
  body: { skip, limit: '50', includeUsers: 'false', ...body },
  status: 201,
  answer: answer('Fetched Posts', 201, { posts: skip === '0' ? [post] : [], count: 1 }),
});
const moment = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const moving = { fromDate: moment, toDate: moment };
const dates = { fromDate: '2024-01-22T05:32:49Z', toDate: '2024-03-20T05:32:49Z' };

const media = [
  {
    url: 'https://storage.googleapis.com/test/test/media/test.jpeg',
    type: 'image/jpeg',
    caption: 'Caption 1',
  },
  { url: 'https://files.example.com/4711', type: 'video/mp4' },
];
/** The fields of a post as people fill them. */
const filled = {
  summary: 'Hello World',
  media: [
    { mediaUrl: media[0]!.url, mediaCaption: 'Caption 1' },
    { mediaUrl: media[1]!.url, mediaType: 'MP4' },
  ],
  status: 'scheduled',
  scheduleDate: '2026-03-07T09:00:00Z',
  followUpComment: 'First comment',
  categoryId: '65f151c99bc2bf3aaf970d72',
  tags: ['65f151c99bc2bf3aaf970d73'],
  metaLink: 'https://www.lifeofanarchitect.com/',
  metaImage: 'https://www.lifeofanarchitect.com/stairs.jpg',
  approver: 'iVrVJ2uoXNF0wzcBzgl5',
  requesterNote: 'Test suggestion',
  tiktokPrivacy: 'Everyone',
  enableComment: 'yes',
  enableDuet: 'yes',
  enableStitch: 'yes',
  videoDisclosure: 'no',
  promoteYourBrand: 'yes',
  promoteOtherBrand: 'no',
  googleType: 'Event',
  googleTitle: 'Event Title',
  offerTitle: 'Hey',
  googleStart: '2022-01-01 23:56:34',
  googleEnd: '2022-01-02 09:00',
  actionType: 'Book',
  googleUrl: 'https://google.com',
  couponCode: 'BOGO-50',
  redeemOnlineUrl: 'https://google.com',
  termsConditions: 'https://google.com/privacy',
};
const sent = {
  summary: 'Hello World',
  media,
  status: 'scheduled',
  scheduleDate: '2026-03-07T09:00:00Z',
  followUpComment: 'First comment',
  categoryId: '65f151c99bc2bf3aaf970d72',
  tags: ['65f151c99bc2bf3aaf970d73'],
  ogTagsDetails: { metaLink: filled.metaLink, metaImage: filled.metaImage },
  postApprovalDetails: { approver: 'iVrVJ2uoXNF0wzcBzgl5', requesterNote: 'Test suggestion' },
  tiktokPostDetails: {
    privacyLevel: 'PUBLIC_TO_EVERYONE',
    enableComment: true,
    enableDuet: true,
    enableStitch: true,
    videoDisclosure: false,
    promoteYourBrand: true,
    promoteOtherBrand: false,
  },
  gmbPostDetails: {
    gmbEventType: 'EVENT',
    title: 'Event Title',
    offerTitle: 'Hey',
    startDate: {
      startDate: { year: 2022, month: 1, day: 1 },
      startTime: { hours: 23, minutes: 56, seconds: 34 },
    },
    endDate: {
      endDate: { year: 2022, month: 1, day: 2 },
      endTime: { hours: 9, minutes: 0, seconds: 0 },
    },
    actionType: 'book',
    url: 'https://google.com',
    couponCode: 'BOGO-50',
    redeemOnlineUrl: 'https://google.com',
    termsConditions: 'https://google.com/privacy',
  },
};

const accounts = {
  request: `GET ${path}/accounts`,
  headers,
  answer: answer('Fetched Accounts', 200, {
    accounts: [
      {
        id: account,
        oauthId: 'aF3KhyL8JIuBwzK3m7Ly',
        profileId: 'aF3KhyL8JIuBwzK3m7Ly',
        name: 'Sample Account',
        platform: 'google',
        type: 'location',
        expire: '2024-03-11T19:29:59.785Z',
        isExpired: false,
        meta: { canDelete: true },
      },
    ],
    groups: [],
  }),
};

/** https://marketplace.gohighlevel.com/docs/ghl/social-planner/social-media-posting-api */
export const socialPostExamples: Example[] = [
  {
    operation: 'list_social_posts',
    kind: 'search',
    scopes: ['socialplanner/post.readonly'],
    input: { type: 'published', accounts: [account], postType: 'post', ...dates },
    exchanges: [posts({ type: 'published', accounts: account, postType: 'post', ...dates })],
    result: [shown],
  },
  {
    operation: 'list_social_posts',
    kind: 'trigger',
    scopes: ['socialplanner/post.readonly'],
    input: {},
    exchanges: [posts(moving), posts(moving, '50')],
    result: [{ ...shown, revision: 'new' }],
  },
  {
    operation: 'get_social_post',
    scopes: ['socialplanner/post.readonly'],
    input: { postId },
    exchanges: [
      {
        request: `GET ${path}/posts/${postId}`,
        headers,
        answer: answer('Fetched Post', 200, { post }),
      },
    ],
    result: [shown],
  },
  {
    operation: 'create_social_post',
    scopes: ['socialplanner/post.write'],
    input: { accountIds: [account], userId, ...filled },
    exchanges: [
      {
        request: `POST ${path}/posts`,
        headers,
        body: { accountIds: [account], userId, type: 'post', ...sent },
        status: 201,
        answer: answer('Created Post', 201, { post }),
      },
    ],
    result: shown,
  },
  {
    operation: 'update_social_post',
    scopes: ['socialplanner/post.write'],
    input: { postId, type: 'story', accountIds: [account], userId, ...filled },
    exchanges: [
      {
        request: `PUT ${path}/posts/${postId}`,
        headers,
        body: { type: 'story', accountIds: [account], userId, ...sent, scheduleTimeUpdated: true },
        answer: answer('Updated Post', 200),
      },
    ],
    result: { id: postId, message: 'Updated Post' },
  },
  {
    operation: 'delete_social_post',
    scopes: ['socialplanner/post.write'],
    input: { postId },
    exchanges: [
      {
        request: `DELETE ${path}/posts/${postId}`,
        headers,
        answer: answer('Deleted Post', 200, { postId }),
      },
    ],
    result: { id: postId, deleted: true },
  },
  {
    operation: 'list_social_accounts',
    scopes: ['socialplanner/account.readonly'],
    input: {},
    exchanges: [accounts],
    result: [{ id: account, name: 'Sample Account', platform: 'google', isExpired: false }],
  },
  {
    operation: 'social_account_dropdown',
    scopes: ['socialplanner/account.readonly'],
    input: {},
    exchanges: [accounts],
    result: [{ id: account, label: 'Sample Account (google)' }],
  },
  {
    operation: 'social_category_dropdown',
    scopes: ['socialplanner/category.readonly'],
    input: {},
    exchanges: [
      {
        request: `GET ${path}/categories`,
        query: { skip: '0', limit: '50' },
        headers,
        answer: answer('Fetched Categories by Location ID', 200, {
          count: 1,
          categories: [{ _id: 'Lx1EI6YIgQYMQi0ytFXv', name: 'Primary', deleted: false }],
        }),
      },
    ],
    result: [{ id: 'Lx1EI6YIgQYMQi0ytFXv', label: 'Primary' }],
  },
  {
    operation: 'social_tag_dropdown',
    scopes: ['socialplanner/tag.readonly'],
    input: {},
    exchanges: [
      {
        request: `GET ${path}/tags`,
        query: { skip: '0', limit: '50' },
        headers,
        answer: answer('Fetched Tags by Location ID', 200, {
          count: 1,
          tags: [{ _id: 'Lx1EI6YIgQYMQi0ytFXv', tag: 'Primary Tag', deleted: false }],
        }),
      },
    ],
    result: [{ id: 'Lx1EI6YIgQYMQi0ytFXv', label: 'Primary Tag' }],
  },
];
