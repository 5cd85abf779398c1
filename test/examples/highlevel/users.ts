import type { Example } from '../example.ts';

const headers = { version: '2021-07-28' };
const companyId = 'UAXssdawIWAWD';
const locationId = 've9EPM428h8vShlRW1KT';

/** https://marketplace.gohighlevel.com/docs/ghl/users/get-user */
const documented = {
  id: '0IHuJvc2ofPAAA8GzTRi',
  name: 'John Deo',
  firstName: 'John',
  lastName: 'Deo',
  email: 'john@example.com',
  phone: '+1 808-868-8888',
  extension: '',
  permissions: { campaignsEnabled: true, campaignsReadOnly: false, contactsEnabled: true },
  // Documented as one text, sent as a list.
  scopes: 'contacts.write',
  roles: { type: 'account', role: 'admin', locationIds: [locationId], restrictSubAccount: true },
  deleted: false,
  lcPhone: { [locationId]: '+18832327657' },
  platformLanguage: 'en_US',
};

const result = {
  id: '0IHuJvc2ofPAAA8GzTRi',
  name: 'John Deo',
  email: 'john@example.com',
  permissions: { campaignsEnabled: true, campaignsReadOnly: false, botService: null },
  scopes: ['contacts.write'],
  roles: { type: 'account', role: 'admin', locationIds: [locationId], restrictSubAccount: true },
  deleted: false,
  lcPhone: { [locationId]: '+18832327657' },
};

const allPermissions = (granted: string[]) =>
  Object.fromEntries(
    [
      'campaignsEnabled',
      'campaignsReadOnly',
      'contactsEnabled',
      'workflowsEnabled',
      'workflowsReadOnly',
      'triggersEnabled',
      'funnelsEnabled',
      'websitesEnabled',
      'opportunitiesEnabled',
      'dashboardStatsEnabled',
      'bulkRequestsEnabled',
      'appointmentsEnabled',
      'reviewsEnabled',
      'onlineListingsEnabled',
      'phoneCallEnabled',
      'conversationsEnabled',
      'assignedDataOnly',
      'adwordsReportingEnabled',
      'membershipEnabled',
      'facebookAdsReportingEnabled',
      'attributionsReportingEnabled',
      'settingsEnabled',
      'tagsEnabled',
      'leadValueEnabled',
      'marketingEnabled',
      'agentReportingEnabled',
      'botService',
      'socialPlanner',
      'bloggingEnabled',
      'invoiceEnabled',
      'affiliateManagerEnabled',
      'contentAiEnabled',
      'refundsEnabled',
      'recordPaymentEnabled',
      'cancelSubscriptionEnabled',
      'paymentsEnabled',
      'communitiesEnabled',
      'exportPaymentsEnabled',
    ].map((name) => [name, granted.includes(name)]),
  );

/** https://marketplace.gohighlevel.com/docs/ghl/users/users */
export const userExamples: Example[] = [
  {
    operation: 'search_users',
    scopes: ['users.readonly'],
    kind: 'search',
    input: {
      query: 'John',
      type: 'account',
      role: 'admin',
      ids: ['5DP4iH6HLkQsiKESj6rh', '5DP4iH6HLkQsiKESj34h'],
      enabled2waySync: 'no',
      sort: 'dateAdded',
      sortDirection: 'asc',
    },
    exchanges: [
      {
        request: 'GET /users/search',
        headers,
        query: {
          companyId,
          locationId,
          query: 'John',
          type: 'account',
          role: 'admin',
          ids: '5DP4iH6HLkQsiKESj6rh,5DP4iH6HLkQsiKESj34h',
          enabled2waySync: 'false',
          sort: 'dateAdded',
          sortDirection: 'asc',
          skip: '0',
          limit: '100',
        },
        answer: { users: [documented], count: 1 },
      },
    ],
    result: [result],
  },
  {
    operation: 'search_users',
    scopes: ['users.readonly'],
    kind: 'trigger',
    environment: 'highlevel_agency',
    input: {},
    exchanges: [
      {
        request: 'GET /users/search',
        headers,
        query: {
          companyId,
          sort: 'dateAdded',
          sortDirection: 'desc',
          skip: '0',
          limit: '100',
        },
        answer: { users: [{ ...documented, scopes: ['contacts.write'] }], count: 1 },
      },
    ],
    result: [{ ...result, revision: 'new' }],
  },
  {
    operation: 'filter_users_by_email',
    scopes: ['users.readonly'],
    kind: 'search',
    environment: 'highlevel_agency',
    input: { emails: ['john@example.com', 'user2@example.com'], deleted: false },
    exchanges: [
      {
        request: 'POST /users/search/filter-by-email',
        headers,
        body: {
          companyId,
          emails: 'john@example.com,user2@example.com',
          deleted: false,
          projection: 'all',
          skip: '0',
          limit: '100',
        },
        answer: { users: [documented], count: 1 },
      },
    ],
    result: [result],
  },
  {
    operation: 'filter_users_by_email',
    scopes: ['users.readonly'],
    kind: 'trigger',
    environment: 'highlevel_agency',
    input: { emails: 'john@example.com' },
    exchanges: ['0', '100'].map((skip) => ({
      request: 'POST /users/search/filter-by-email',
      headers,
      body: { companyId, emails: 'john@example.com', projection: 'all', skip, limit: '100' },
      answer: { users: skip === '0' ? [documented] : [], count: 1 },
    })),
    result: [{ ...result, revision: 'new' }],
  },
  {
    operation: 'get_user',
    scopes: ['users.readonly'],
    input: { userId: '0IHuJvc2ofPAAA8GzTRi' },
    exchanges: [{ request: 'GET /users/0IHuJvc2ofPAAA8GzTRi', headers, answer: documented }],
    result: [result],
  },
  {
    operation: 'get_user',
    scopes: ['users.readonly'],
    environment: 'highlevel_agency',
    input: { userId: '0IHuJvc2ofPAAA8GzTRi' },
    exchanges: [{ request: 'GET /users/0IHuJvc2ofPAAA8GzTRi', headers, answer: documented }],
    result: [result],
  },
  {
    operation: 'list_users_by_location',
    scopes: ['users.readonly'],
    input: {},
    exchanges: [
      {
        request: 'GET /users/',
        headers,
        query: { locationId },
        answer: { users: [documented] },
      },
    ],
    result: [result],
  },
  {
    operation: 'create_user',
    scopes: ['users.write'],
    input: {
      firstName: 'John',
      lastName: 'Deo',
      email: 'john@example.com',
      password: '*******',
      phone: '+18832327657',
      type: 'account',
      role: 'admin',
      locationIds: ['C2QujeCh8ZnC7al2InWR'],
      permissions: ['contactsEnabled', 'Workflows'],
      scopes: ['contacts.write', 'campaigns.readonly'],
      scopesAssignedToOnly: ['contacts.write'],
      profilePhoto: 'https://example.com/img.png',
      platformLanguage: 'en_US',
      twilioNumbers: [
        { twilioLocationId: 'C2QujeCh8ZnC7al2InWR', twilioNumber: '+18832327657' },
        { twilioLocationId: 'M2QrtfVt8ZnC7cv2InDL', twilioNumber: '+18832327658' },
      ],
    },
    exchanges: [
      {
        request: 'POST /users/',
        headers,
        body: {
          companyId,
          firstName: 'John',
          lastName: 'Deo',
          email: 'john@example.com',
          password: '*******',
          phone: '+18832327657',
          type: 'account',
          role: 'admin',
          locationIds: ['C2QujeCh8ZnC7al2InWR'],
          permissions: allPermissions(['contactsEnabled', 'workflowsEnabled']),
          scopes: ['contacts.write', 'campaigns.readonly'],
          scopesAssignedToOnly: ['contacts.write'],
          profilePhoto: 'https://example.com/img.png',
          platformLanguage: 'en_US',
          twilioPhone: {
            C2QujeCh8ZnC7al2InWR: '+18832327657',
            M2QrtfVt8ZnC7cv2InDL: '+18832327658',
          },
        },
        status: 201,
        answer: documented,
      },
    ],
    result,
  },
  {
    operation: 'update_user',
    scopes: ['users.write'],
    environment: 'highlevel_agency',
    input: { userId: '0IHuJvc2ofPAAA8GzTRi', lastName: 'Deo', role: 'Admin', phone: '' },
    exchanges: [
      {
        request: 'PUT /users/0IHuJvc2ofPAAA8GzTRi',
        headers,
        body: { companyId, lastName: 'Deo', role: 'admin' },
        answer: documented,
      },
    ],
    result,
  },
  {
    operation: 'delete_user',
    scopes: ['users.write'],
    input: { userId: '0IHuJvc2ofPAAA8GzTRi' },
    exchanges: [
      {
        request: 'DELETE /users/0IHuJvc2ofPAAA8GzTRi',
        headers,
        answer: {
          succeded: true,
          message:
            'Queued deleting user with e-mail john@example.com and name John Deo. Will take effect in a few minutes.',
        },
      },
    ],
    result: { id: '0IHuJvc2ofPAAA8GzTRi', deleted: true },
  },
  {
    operation: 'user_dropdown',
    scopes: ['users.readonly'],
    input: {},
    exchanges: [
      {
        request: 'GET /users/search',
        headers,
        query: { companyId, locationId, skip: '0', limit: '100' },
        answer: { users: [documented], count: 1 },
      },
    ],
    result: [{ id: '0IHuJvc2ofPAAA8GzTRi', label: 'John Deo' }],
  },
  {
    operation: 'team_member_dropdown',
    scopes: ['users.readonly'],
    environment: 'highlevel_agency',
    input: {},
    exchanges: [
      {
        request: 'GET /users/search',
        headers,
        query: { companyId, skip: '0', limit: '100' },
        answer: { users: [documented], count: 1 },
      },
    ],
    result: [{ id: '0IHuJvc2ofPAAA8GzTRi', label: 'John Deo, john@example.com' }],
  },
];
