import { type Call, route } from './gate.ts';
import { badRequest, foreignLocation, unprocessable } from './refusal.ts';
import type { CustomField, Location, User } from './world.ts';

const version = '2021-07-28';

/** The page of a list whose `skip` and `limit` the vendor takes as texts. */
const paged = <Item>({ query }: Call, items: Item[], limit: number): Item[] => {
  const skip = Number(query.skip ?? 0);
  return items.slice(skip, skip + Number(query.limit ?? limit));
};

const locationRecord = (location: Location) => ({
  ...location,
  domain: '',
  logoUrl: '',
  business: {
    name: location.name,
    address: location.address,
    city: location.city,
    state: location.state,
    country: location.country,
    postalCode: location.postalCode,
    website: location.website,
    timezone: location.timezone,
    logoUrl: '',
  },
  social: {},
  reseller: {},
});

const locationSummary = ({ companyId: _, firstName: _f, lastName: _l, ...summary }: Location) => ({
  ...summary,
  social: {},
});

const userRecord = ({ companyId: _, type, role, locationIds, ...user }: User) => ({
  ...user,
  name: `${user.firstName} ${user.lastName}`,
  extension: '',
  permissions: { contactsEnabled: true, assignedDataOnly: false },
  scopes: ['contacts.write', 'conversations.write', 'calendars.write'],
  roles: { type, role, locationIds },
});

const optionTypes = ['SINGLE_OPTIONS', 'RADIO', 'MULTIPLE_OPTIONS', 'CHECKBOX', 'TEXTBOX_LIST'];

const fieldRecord = ({
  picklistOptions,
  isMultiFileAllowed,
  maxFileLimit,
  ...field
}: CustomField) => ({
  ...field,
  ...(optionTypes.includes(field.dataType) ? { picklistOptions } : {}),
  ...(field.dataType === 'FILE_UPLOAD' ? { isMultiFileAllowed, maxFileLimit } : {}),
});

export const accountRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/search-locations
    route: 'GET /locations/search',
    version,
    scope: 'locations.readonly',
    tokens: ['Location', 'Company'],
    answer: (call) => {
      const { state, grant, query } = call;
      if (query.companyId && query.companyId !== grant.companyId) throw foreignLocation();
      const found = state.locations.filter(
        ({ id, companyId, email }) =>
          companyId === grant.companyId &&
          (!grant.locationId || grant.locationId === id) &&
          (!query.email || query.email === email),
      );
      if (query.order === 'desc') found.reverse();
      return { locations: paged(call, found, 10).map(locationSummary) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/get-location
    route: 'GET /locations/{locationId}',
    version,
    scope: 'locations.readonly',
    tokens: ['Location', 'Company'],
    location: 'path',
    answer: ({ state, params }) => {
      const location = state.locations.find(({ id }) => id === params.locationId);
      return { location: location && locationRecord(location) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-fields
    route: 'GET /locations/{locationId}/customFields',
    version,
    scope: 'locations/customFields.readonly',
    location: 'path',
    answer: ({ state, params, query }) => {
      const model = query.model ?? 'contact';
      if (!['contact', 'opportunity', 'all'].includes(model)) {
        throw unprocessable([
          'model must be one of the following values: contact, opportunity, all',
        ]);
      }
      const fields = state.customFields.filter(
        (field) =>
          field.locationId === params.locationId && (model === 'all' || field.model === model),
      );
      return { customFields: fields.map(fieldRecord) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/get-location-tags
    route: 'GET /locations/{locationId}/tags',
    version,
    scope: 'locations/tags.readonly',
    location: 'path',
    answer: ({ state, params }) => ({
      tags: state.tags.filter(({ locationId }) => locationId === params.locationId),
    }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/users/get-user-by-location
    route: 'GET /users/',
    version,
    scope: 'users.readonly',
    location: 'query',
    // Agency users stay hidden: https://github.com/GoHighLevel/highlevel-api-docs/issues/230
    answer: ({ state, query }) => ({
      users: state.users
        .filter(({ locationIds }) => locationIds.includes(query.locationId ?? ''))
        .map(userRecord),
    }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/users/search-users
    route: 'GET /users/search',
    version,
    scope: 'users.readonly',
    tokens: ['Location', 'Company'],
    answer: (call) => {
      const { state, grant, query } = call;
      if (!query.companyId) throw unprocessable(['companyId should not be empty']);
      if (query.companyId !== grant.companyId) throw foreignLocation();
      const within = grant.locationId ?? query.locationId;
      const found = state.users
        .map(userRecord)
        .filter(
          ({ id, name, email, phone, roles }) =>
            (!within || roles.locationIds.includes(within)) &&
            (!query.type || query.type === roles.type) &&
            (!query.role || query.role === roles.role) &&
            (!query.ids || query.ids.split(',').includes(id)) &&
            [name, email, phone].some((text) =>
              text.toLowerCase().includes((query.query ?? '').toLowerCase()),
            ),
        );
      return { users: paged(call, found, 25), count: found.length };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/businesses/get-businesses-by-location
    route: 'GET /businesses/',
    version,
    scope: 'businesses.readonly',
    location: 'query',
    answer: (call) => ({
      businesses: paged(
        call,
        call.state.businesses.filter(({ locationId }) => locationId === call.query.locationId),
        100,
      ),
    }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/companies/get-company
    route: 'GET /companies/{companyId}',
    version,
    scope: 'companies.readonly',
    tokens: ['Company'],
    answer: ({ state, params, grant }) => {
      if (params.companyId !== grant.companyId) throw badRequest('Company not found');
      return {
        company: {
          ...state.company,
          domain: '',
          status: 'active',
          locationCount: state.locations.length,
        },
      };
    },
  }),
];
