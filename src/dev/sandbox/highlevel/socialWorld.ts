export type SocialAccount = {
  id: string;
  locationId: string;
  oauthId: string;
  profileId: string;
  name: string;
  platform: 'google' | 'facebook' | 'instagram' | 'linkedin' | 'twitter' | 'tiktok';
  type: string;
  expire: string;
  isExpired: boolean;
};

export type SocialPost = {
  _id: string;
  locationId: string;
  source: 'composer';
  platform: string;
  displayDate: string;
  createdAt: string;
  updatedAt: string;
  accountId: string;
  accountIds: string[];
  summary: string;
  media: { url: string; type?: string; caption?: string }[];
  status: string;
  type: string;
  createdBy: string;
  tags: string[];
  /** What networks and the planner are told beside */
  [detail: string]: unknown;
};

export type SocialCategory = { _id: string; locationId: string; name: string };

export type SocialTag = { _id: string; locationId: string; tag: string };

/** The social planner of all locations. */
export type SocialState = {
  socialAccounts: SocialAccount[];
  socialPosts: SocialPost[];
  socialCategories: SocialCategory[];
  socialTags: SocialTag[];
};

/** Harbor Gym's page and an announcement of its open day. */
export const socialSeed = (locationId: string, at: (days: number) => string): SocialState => ({
  socialAccounts: [
    {
      id: 'oauthFacebook0000001_harborGymBranch00001_1255461656',
      locationId,
      oauthId: 'oauthFacebook0000001',
      profileId: 'page-harbor-gym',
      name: 'Harbor Gym',
      platform: 'facebook',
      type: 'page',
      expire: at(120),
      isExpired: false,
    },
  ],
  socialPosts: [
    {
      _id: '61bb16833b3f2791f97100d1',
      locationId,
      source: 'composer',
      platform: 'facebook',
      displayDate: at(6),
      createdAt: at(-2),
      updatedAt: at(-2),
      accountId: 'oauthFacebook0000001_harborGymBranch00001_1255461656',
      accountIds: ['oauthFacebook0000001_harborGymBranch00001_1255461656'],
      summary: 'Open day on Saturday at nine.',
      media: [],
      status: 'scheduled',
      type: 'post',
      createdBy: 'userSamRivera0000001',
      tags: [],
    },
  ],
  socialCategories: [{ _id: '65f151c99bc2bf3aaf9700c1', locationId, name: 'Events' }],
  socialTags: [{ _id: '65f151c99bc2bf3aaf9700b1', locationId, tag: 'spring' }],
});
