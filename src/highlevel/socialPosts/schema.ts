import { choice, type FieldOptions, recordId } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import type { Names } from '../../core/reading/names.ts';
import { subAccount } from '../locations/names.ts';
import { userName } from '../users/names.ts';
import { socialAccountList } from './lists.ts';

export const postId = (options: FieldOptions = {}) =>
  recordId({ label: 'Social Post', dropdown: 'social_post_dropdown', ...options });

export const accountId = (options: FieldOptions = {}) =>
  recordId({ label: 'Social Account', dropdown: 'social_account_dropdown', ...options });

export const postType = (options: FieldOptions = {}) =>
  choice({ post: 'Post', story: 'Story', reel: 'Reel' }, { label: 'Type', ...options });

const accounts: Names = { list: socialAccountList };

/** https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-account */
export const socialAccount = () =>
  out.object({
    id: out.id('aF3KhyL8JIuBwzK3m7Ly_ve9EPM428h8vShlRW1KT_125546', 'Social Account ID'),
    name: out.text('Harbor Gym'),
    platform: out.text('facebook', { label: 'Network' }),
    type: out.text('page'),
    profileId: out.text('page-harbor-gym', { label: 'Profile ID' }),
    isExpired: out.yesNo(false, { label: 'Needs to Be Reconnected' }),
    expire: out.moment('2026-09-01T09:00:00Z', { label: 'Connection Ends At' }),
  });

/** https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-posts */
export const socialPost = () =>
  out.object({
    id: out.id('61bb16833b3f2791f9715be2', 'Social Post ID', { from: ['_id'] }),
    summary: out.text('Doors open on Saturday at nine.', { label: 'Text' }),
    status: out.text('scheduled'),
    type: out.text('post'),
    platform: out.text('facebook', { label: 'Network' }),
    source: out.text('composer'),
    accountId: out.id('aF3KhyL8JIuBwzK3m7Ly_ve9EPM428h8vShlRW1KT_125546', 'Social Account ID'),
    accountName: out.name('Harbor Gym', {
      of: 'accountId',
      in: accounts,
      label: 'Social Account Name',
    }),
    accountIds: out.list(out.text('aF3KhyL8JIuBwzK3m7Ly_ve9EPM428h8vShlRW1KT_125546')),
    accountNames: out.names('Harbor Gym', { of: 'accountIds', in: accounts }),
    postId: out.id('323534534435', 'Post ID on the Network'),
    error: out.text('The connection of the account has expired.'),
    media: out.list(
      out.object({
        url: out.text('https://harborgym.example/open-day.png', { label: 'Media (URL)' }),
        caption: out.text('Our new rowing room', { label: 'Media Caption' }),
        type: out.text('image/png', { label: 'Media Type' }),
      }),
    ),
    tags: out.list(out.text('spring')),
    ogTagsDetails: out.object({
      metaLink: out.text('https://harborgym.example/open-day', { label: 'Link (URL)' }),
      metaImage: out.text('https://harborgym.example/preview.png', { label: 'Link Image (URL)' }),
    }),
    displayDate: out.moment('2026-03-07T09:00:00Z', { label: 'Scheduled For' }),
    publishedAt: out.moment('2026-03-07T09:00:12Z'),
    createdBy: out.id('y0BeYjuRIlDwsDcOHOJo', 'Created By (User ID)'),
    createdByName: userName('createdBy', 'Created By'),
    createdAt: out.moment('2026-03-01T09:00:00Z'),
    updatedAt: out.moment('2026-03-01T09:05:00Z'),
    ...subAccount(),
  });
