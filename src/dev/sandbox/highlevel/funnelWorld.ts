export type Funnel = {
  _id: string;
  locationId: string;
  name: string;
  type: 'funnel' | 'website';
  url: string;
  domainId: string;
  steps: {
    id: string;
    name: string;
    pages: string[];
    products: string[];
    sequence: number;
    type: string;
    url: string;
  }[];
  isStoreActive: boolean;
  deleted: boolean;
  dateAdded: string;
  dateUpdated: string;
  updatedAt: string;
};

export type UrlRedirect = {
  id: string;
  locationId: string;
  domain: string;
  path: string;
  pathLowercase: string;
  type: string;
  target: string;
  action: 'funnel' | 'website' | 'url' | 'all';
};

/** Funnels, websites, and paths that lead elsewhere. */
export type FunnelState = { funnels: Funnel[]; urlRedirects: UrlRedirect[] };

/** Harbor Gym's funnel for a free trial. */
export const funnelSeed = (locationId: string, at: (days: number) => string): FunnelState => ({
  funnels: [
    {
      _id: 'funnelFreeTrial00001',
      locationId,
      name: 'Free trial',
      type: 'funnel',
      url: '/free-trial',
      domainId: '',
      steps: [
        {
          id: 'f5d178c0-8bbb-4cd4-927c-691c68a62c01',
          name: 'Sign up',
          pages: ['pageFreeTrialSignUp1'],
          products: [],
          sequence: 1,
          type: 'optin_funnel_page',
          url: '/sign-up',
        },
      ],
      isStoreActive: false,
      deleted: false,
      dateAdded: at(-60),
      dateUpdated: at(-30),
      updatedAt: at(-30),
    },
  ],
  urlRedirects: [],
});
