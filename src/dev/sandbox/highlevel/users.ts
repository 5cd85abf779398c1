import * as z from 'zod';
import { type Call, route } from './gate.ts';
import { badRequest, foreignLocation, notFound } from './refusal.ts';
import { validated } from './validation.ts';
import { newId, type User } from './world.ts';

const version = '2021-07-28';
const tokens: ('Location' | 'Company')[] = ['Location', 'Company'];
const reading = { version, scope: 'users.readonly' } as const;
const writing = { version, scope: 'users.write', tokens } as const;

/** Every permission, with the value that a new user has. */
const permissions: Record<string, boolean> = {
  campaignsEnabled: true,
  campaignsReadOnly: false,
  contactsEnabled: true,
  workflowsEnabled: true,
  workflowsReadOnly: false,
  triggersEnabled: true,
  funnelsEnabled: true,
  websitesEnabled: false,
  opportunitiesEnabled: true,
  dashboardStatsEnabled: true,
  bulkRequestsEnabled: true,
  appointmentsEnabled: true,
  reviewsEnabled: true,
  onlineListingsEnabled: true,
  phoneCallEnabled: true,
  conversationsEnabled: true,
  assignedDataOnly: false,
  adwordsReportingEnabled: false,
  membershipEnabled: false,
  facebookAdsReportingEnabled: false,
  attributionsReportingEnabled: false,
  settingsEnabled: true,
  tagsEnabled: true,
  leadValueEnabled: true,
  marketingEnabled: true,
  agentReportingEnabled: true,
  botService: false,
  socialPlanner: true,
  bloggingEnabled: true,
  invoiceEnabled: true,
  affiliateManagerEnabled: true,
  contentAiEnabled: true,
  refundsEnabled: true,
  recordPaymentEnabled: true,
  cancelSubscriptionEnabled: true,
  paymentsEnabled: true,
  communitiesEnabled: true,
  exportPaymentsEnabled: true,
};

const languages = [
  'en_US',
  'es',
  'fr_CA',
  'fr_FR',
  'nl',
  'de',
  'pt_PT',
  'pt_BR',
  'it',
  'sv',
  'da',
  'fi',
  'no',
] as const;

const newUser = z.strictObject({
  companyId: z.string().min(1),
  firstName: z.string().min(1),
  lastName: z.string().min(1),
  email: z.email(),
  password: z.string().min(1),
  phone: z.string().optional(),
  type: z.enum(['account', 'agency']),
  role: z.enum(['admin', 'user']),
  locationIds: z.array(z.string()),
  permissions: z
    .strictObject(Object.fromEntries(Object.keys(permissions).map((name) => [name, z.boolean()])))
    .partial()
    .optional(),
  scopes: z.array(z.string()).optional(),
  scopesAssignedToOnly: z.array(z.string()).optional(),
  profilePhoto: z.string().optional(),
  twilioPhone: z.record(z.string(), z.string()).optional(),
  platformLanguage: z.enum(languages).optional(),
});
type UserBody = Partial<z.output<typeof newUser>>;

const paging = { skip: z.string().optional(), limit: z.string().optional() };

const searchQuery = z.strictObject({
  companyId: z.string(),
  query: z.string().optional(),
  locationId: z.string().optional(),
  type: z.string().optional(),
  role: z.string().optional(),
  ids: z.string().optional(),
  sort: z.string().optional(),
  sortDirection: z.enum(['asc', 'desc']).optional(),
  enabled2waySync: z.string().optional(),
  ...paging,
});

const emailFilter = z.strictObject({
  companyId: z.string(),
  emails: z.string().min(1),
  deleted: z.boolean().optional(),
  projection: z.string().optional(),
  ...paging,
});

/** The page of a list whose `skip` and `limit` are texts. */
const paged = <Item>(items: Item[], { skip, limit }: { skip?: string; limit?: string }): Item[] =>
  items.slice(Number(skip ?? 0), Number(skip ?? 0) + Number(limit ?? 25));

const userRecord = ({
  type,
  role,
  locationIds,
  companyId: _,
  scopesAssignedToOnly: _s,
  profilePhoto: _p,
  twilioPhone: _t,
  ...user
}: User) => ({
  ...user,
  name: `${user.firstName} ${user.lastName}`,
  extension: '',
  permissions: { ...permissions, ...user.permissions },
  scopes: user.scopes ?? ['contacts.write', 'conversations.write', 'calendars.write'],
  roles: { type, role, locationIds },
});

const checkCompany = ({ grant }: Call, companyId: string) => {
  if (companyId !== grant.companyId) throw foreignLocation();
};

/** The users whom the token may see; a sub-account sees none of the agency: https://github.com/GoHighLevel/highlevel-api-docs/issues/230 */
const visible = ({ state, grant }: Call): User[] =>
  state.users.filter(
    ({ companyId, type, locationIds }) =>
      companyId === grant.companyId &&
      (!grant.locationId || (type === 'account' && locationIds.includes(grant.locationId))),
  );

const userOf = (call: Call, userId: string): User => {
  const user = visible(call).find(({ id, deleted }) => id === userId && !deleted);
  if (!user) throw notFound('User', userId);
  return user;
};

const stored = (call: Call, { companyId, password: _, ...body }: UserBody): Partial<User> => {
  if (companyId) checkCompany(call, companyId);
  for (const locationId of body.locationIds ?? []) {
    const location = call.state.locations.find(({ id }) => id === locationId);
    if (location?.companyId !== call.grant.companyId) throw foreignLocation();
  }
  return body as Partial<User>;
};

export const userRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/users/get-user-by-location
    route: 'GET /users/',
    ...reading,
    v3: 'gone',
    location: 'query',
    answer: (call) => ({
      users: visible(call)
        .filter(({ deleted }) => !deleted)
        .map(userRecord),
    }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/users/search-users
    route: 'GET /users/search',
    ...reading,
    tokens,
    answer: (call) => {
      const query = validated(searchQuery, call.query);
      checkCompany(call, query.companyId);
      const found = visible(call)
        .filter(({ deleted }) => !deleted)
        .map(userRecord)
        .filter(
          ({ id, name, email, phone, roles }) =>
            (!query.locationId || roles.locationIds.includes(query.locationId)) &&
            (!query.type || query.type === roles.type) &&
            (!query.role || query.role === roles.role) &&
            (!query.ids || query.ids.split(',').includes(id)) &&
            [name, email, phone].some((text) =>
              text?.toLowerCase().includes((query.query ?? '').toLowerCase()),
            ),
        );
      // Users are kept in the order in which they were added.
      if (query.sort !== 'dateAdded') found.sort((a, b) => a.name.localeCompare(b.name));
      if (query.sortDirection === 'desc') found.reverse();
      return { users: paged(found, query), count: found.length };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/users/filter-users-by-email
    route: 'POST /users/search/filter-by-email',
    ...reading,
    tokens: ['Company'],
    body: emailFilter,
    answer: (call) => {
      const { companyId, emails, deleted = false, projection } = call.body;
      checkCompany(call, companyId);
      const wanted = emails.split(',').map((email) => email.trim().toLowerCase());
      const found = visible(call).filter(
        (user) => wanted.includes(user.email.toLowerCase()) && Boolean(user.deleted) === deleted,
      );
      const users = paged(found, call.body).map((user) =>
        projection === 'all' ? userRecord(user) : { id: user.id, email: user.email },
      );
      return { users, count: found.length };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/users/get-user
    route: 'GET /users/{userId}',
    ...reading,
    tokens,
    answer: (call) => userRecord(userOf(call, call.params.userId)),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/users/create-user
    route: 'POST /users/',
    ...writing,
    body: newUser,
    status: 201,
    answer: (call) => {
      const { state, body } = call;
      if (state.users.some(({ email, deleted }) => email === body.email && !deleted)) {
        throw badRequest('A user with this email already exists');
      }
      const user = { id: newId(), phone: '', ...stored(call, body), companyId: body.companyId };
      state.users.push(user as User);
      return userRecord(user as User);
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/users/update-user
    route: 'PUT /users/{userId}',
    ...writing,
    body: newUser.partial(),
    answer: (call) => {
      const { grant, body } = call;
      const user = userOf(call, call.params.userId);
      if (body.email && body.email !== user.email) {
        throw badRequest('Email update is no longer supported due to security reasons.');
      }
      if (grant.userType === 'Company' && !body.companyId) {
        throw badRequest('companyId is required for agency level access');
      }
      return userRecord(Object.assign(user, stored(call, body)));
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/users/delete-user
    route: 'DELETE /users/{userId}',
    ...writing,
    v3: { answer: { succeded: 'succeeded' } },
    answer: (call) => {
      const user = userOf(call, call.params.userId);
      user.deleted = true;
      return {
        succeded: true,
        message: `Queued deleting user with e-mail ${user.email} and name ${user.firstName} ${user.lastName}. Will take effect in a few minutes.`,
      };
    },
  }),
];
