import { type Call, route } from './gate.ts';
import { badRequest, foreignLocation } from './refusal.ts';
import type { Location } from './world.ts';

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
  social: location.social ?? {},
  reseller: {},
});

const locationSummary = ({ companyId: _, firstName: _f, lastName: _l, ...summary }: Location) => ({
  social: {},
  ...summary,
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
