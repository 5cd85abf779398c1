import * as z from 'zod';
import { type Call, route } from './gate.ts';
import { badRequest, notFound } from './refusal.ts';
import type { SocialPost } from './socialWorld.ts';
import { validated } from './validation.ts';
import { newId } from './world.ts';

const version = '2021-07-28';
const text = z.string().optional();
const flag = z.boolean().optional();
const digits = z.string().regex(/^\d+$/, 'must be a number string');

const day = z.strictObject({ year: z.number(), month: z.number(), day: z.number() });
const time = z.strictObject({ hours: z.number(), minutes: z.number(), seconds: z.number() });
const statuses = [
  'in_progress',
  'draft',
  'failed',
  'published',
  'scheduled',
  'in_review',
  'notification_sent',
  'deleted',
] as const;
const types = ['post', 'story', 'reel'] as const;

const details = {
  summary: text,
  media: z
    .array(
      z.strictObject({
        url: z.string(),
        caption: text,
        type: text,
        thumbnail: text,
        defaultThumb: text,
        id: text,
      }),
    )
    .optional(),
  status: z.enum(statuses).optional(),
  scheduleDate: z.iso.datetime().optional(),
  createdBy: text,
  followUpComment: text,
  ogTagsDetails: z.strictObject({ metaImage: text, metaLink: text }).optional(),
  type: z.enum(types),
  postApprovalDetails: z
    .strictObject({
      approver: text,
      requesterNote: text,
      approverNote: text,
      approvalStatus: z.enum(['pending', 'approved', 'rejected', 'not_required']).optional(),
    })
    .optional(),
  scheduleTimeUpdated: flag,
  tags: z.array(z.string()).optional(),
  categoryId: text,
  tiktokPostDetails: z
    .strictObject({
      privacyLevel: z.enum(['PUBLIC_TO_EVERYONE', 'MUTUAL_FOLLOW_FRIENDS', 'SELF_ONLY']).optional(),
      promoteOtherBrand: flag,
      enableComment: flag,
      enableDuet: flag,
      enableStitch: flag,
      videoDisclosure: flag,
      promoteYourBrand: flag,
    })
    .optional(),
  gmbPostDetails: z
    .strictObject({
      gmbEventType: z.enum(['STANDARD', 'EVENT', 'OFFER']).optional(),
      title: text,
      offerTitle: text,
      startDate: z.strictObject({ startDate: day, startTime: time }).optional(),
      endDate: z.strictObject({ endDate: day, endTime: time }).optional(),
      termsConditions: text,
      url: text,
      couponCode: text,
      redeemOnlineUrl: text,
      actionType: z
        .enum(['none', 'order', 'book', 'shop', 'learn_more', 'call', 'sign_up'])
        .optional(),
    })
    .optional(),
};

const newPost = z.strictObject({
  ...details,
  accountIds: z.array(z.string()).min(1),
  userId: z.string(),
});
const changedPost = z.strictObject({
  ...details,
  accountIds: z.array(z.string()).optional(),
  userId: text,
});

const done = (message: string, statusCode: number, results?: unknown) => ({
  success: true,
  statusCode,
  message,
  ...(results !== undefined && { results }),
});

const postOf = ({ state, params }: Call<'locationId' | 'id'>): SocialPost => {
  const post = state.socialPosts.find(
    ({ _id, locationId }) => _id === params.id && locationId === params.locationId,
  );
  if (!post) throw notFound('Post', params.id);
  return post;
};

const platformOf = ({ state, params }: Call<'locationId'>, accountIds: string[]) => {
  const accounts = accountIds.map((accountId) => {
    const account = state.socialAccounts.find(
      ({ id, locationId }) => id === accountId && locationId === params.locationId,
    );
    if (!account) throw badRequest(`Account with id ${accountId} not found`);
    return account;
  });
  return accounts[0]!.platform;
};

const ofLocation = <One extends { locationId: string }>(call: Call<'locationId'>, all: One[]) => {
  const found = all.filter(({ locationId }) => locationId === call.params.locationId);
  const { skip = '0', limit = '10' } = validated(
    z.strictObject({ searchText: text, limit: digits.optional(), skip: digits.optional() }),
    call.query,
  );
  return { found: found.slice(Number(skip), Number(skip) + Number(limit)), count: found.length };
};

export const socialPostRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-account
    route: 'GET /social-media-posting/{locationId}/accounts',
    version,
    scope: 'socialplanner/account.readonly',
    location: 'path',
    answer: ({ state, params }) =>
      done('Fetched Accounts', 200, {
        accounts: state.socialAccounts
          .filter(({ locationId }) => locationId === params.locationId)
          .map(({ locationId: _, ...account }) => account),
        groups: [],
      }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-categories-location-id
    route: 'GET /social-media-posting/{locationId}/categories',
    version,
    scope: 'socialplanner/category.readonly',
    location: 'path',
    answer: (call) => {
      const { found, count } = ofLocation(call, call.state.socialCategories);
      return done('Fetched Categories by Location ID', 200, { count, categories: found });
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-tags-location-id
    route: 'GET /social-media-posting/{locationId}/tags',
    version,
    scope: 'socialplanner/tag.readonly',
    location: 'path',
    answer: (call) => {
      const { found, count } = ofLocation(call, call.state.socialTags);
      return done('Fetched Tags by Location ID', 200, { tags: found, count });
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-posts
    route: 'POST /social-media-posting/{locationId}/posts/list',
    version,
    scope: 'socialplanner/post.readonly',
    location: 'path',
    body: z.strictObject({
      type: z
        .enum([
          'recent',
          'all',
          'scheduled',
          'draft',
          'failed',
          'in_review',
          'published',
          'in_progress',
          'deleted',
        ])
        .optional(),
      accounts: text,
      skip: digits,
      limit: digits,
      fromDate: z.iso.datetime(),
      toDate: z.iso.datetime(),
      includeUsers: z.enum(['true', 'false']),
      postType: z.enum(types).optional(),
    }),
    status: 201,
    answer: ({ state, params, body }) => {
      const { type = 'all', accounts, postType, skip, limit, fromDate, toDate } = body;
      const wanted = accounts?.split(',');
      const found = state.socialPosts.filter(
        (one) =>
          one.locationId === params.locationId &&
          (type === 'all' || type === 'recent' || one.status === type) &&
          (!wanted || one.accountIds.some((id) => wanted.includes(id))) &&
          (!postType || one.type === postType) &&
          Date.parse(one.displayDate) >= Date.parse(fromDate) &&
          Date.parse(one.displayDate) <= Date.parse(toDate),
      );
      return done('Fetched Posts', 201, {
        posts: found.slice(Number(skip), Number(skip) + Number(limit)),
        count: found.length,
      });
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/social-planner/create-post
    route: 'POST /social-media-posting/{locationId}/posts',
    version,
    scope: 'socialplanner/post.write',
    location: 'path',
    body: newPost,
    status: 201,
    answer: (call) => {
      const { state, params, now, body } = call;
      const { userId, scheduleDate, accountIds, ...content } = body;
      const at = now.toISOString();
      const post: SocialPost = {
        summary: '',
        media: [],
        tags: [],
        status: 'published',
        ...(content as Partial<SocialPost> & { type: string }),
        _id: newId(),
        locationId: params.locationId,
        source: 'composer',
        platform: platformOf(call, accountIds),
        accountId: accountIds[0]!,
        accountIds,
        displayDate: scheduleDate ?? at,
        createdBy: userId,
        createdAt: at,
        updatedAt: at,
      };
      state.socialPosts.push(post);
      return done('Created Post', 201, { post });
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/social-planner/get-post
    route: 'GET /social-media-posting/{locationId}/posts/{id}',
    version,
    scope: 'socialplanner/post.readonly',
    location: 'path',
    answer: (call) => done('Fetched Post', 200, { post: postOf(call) }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/social-planner/edit-post
    route: 'PUT /social-media-posting/{locationId}/posts/{id}',
    version,
    scope: 'socialplanner/post.write',
    location: 'path',
    body: changedPost,
    answer: (call) => {
      const post = postOf(call);
      const { userId: _, scheduleDate, scheduleTimeUpdated, ...content } = call.body;
      if (content.accountIds) platformOf(call, content.accountIds);
      Object.assign(post, content, {
        ...(scheduleTimeUpdated && scheduleDate && { displayDate: scheduleDate }),
        updatedAt: call.now.toISOString(),
      });
      return done('Updated Post', 200);
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/social-planner/delete-post
    route: 'DELETE /social-media-posting/{locationId}/posts/{id}',
    version,
    scope: 'socialplanner/post.write',
    location: 'path',
    answer: (call) => {
      const post = postOf(call);
      call.state.socialPosts = call.state.socialPosts.filter((other) => other !== post);
      return done('Deleted Post', 200, { postId: post._id });
    },
  }),
];
