import * as z from 'zod';
import { route } from './gate.ts';
import { foreignLocation } from './refusal.ts';
import { type Location, newId } from './world.ts';

const text = z.string().optional();
const flag = z.boolean().optional();

const socialLinks = [
  'facebookUrl',
  'googlePlus',
  'linkedIn',
  'foursquare',
  'twitter',
  'yelp',
  'instagram',
  'youtube',
  'pinterest',
  'blogRss',
  'googlePlacesId',
] as const;

const newLocation = z.strictObject({
  name: z.string().min(1),
  companyId: z.string(),
  phone: text,
  address: text,
  city: text,
  state: text,
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'must be a valid country code')
    .optional(),
  postalCode: text,
  website: text,
  timezone: text,
  prospectInfo: z
    .strictObject({ firstName: z.string(), lastName: z.string(), email: z.email() })
    .optional(),
  settings: z
    .strictObject({
      allowDuplicateContact: flag,
      allowDuplicateOpportunity: flag,
      allowFacebookNameMerge: flag,
      disableContactTimezone: flag,
    })
    .optional(),
  social: z.strictObject(Object.fromEntries(socialLinks.map((key) => [key, text]))).optional(),
  twilio: z.strictObject({ sid: z.string(), authToken: z.string() }).optional(),
  mailgun: z.strictObject({ apiKey: z.string(), domain: z.string() }).optional(),
  snapshotId: text,
});

const changedLocation = newLocation.omit({ snapshotId: true }).extend({
  name: text,
  snapshot: z.strictObject({ id: z.string(), override: flag }).optional(),
});

const answerOf = ({ firstName: _, lastName: _l, ...location }: Location) => ({
  ...location,
  domain: '',
});

export const locationRoutes = [
  route({
    // The answer is not documented: https://marketplace.gohighlevel.com/docs/ghl/locations/get-timezones
    route: 'GET /locations/{locationId}/timezones',
    version: '2021-07-28',
    scope: 'locations.readonly',
    location: 'path',
    answer: () => ({ timezones: ['America/Chicago', 'America/New_York', 'Europe/London'] }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/create-location
    route: 'POST /locations/',
    version: '2021-07-28',
    scope: 'locations.write',
    tokens: ['Company'],
    body: newLocation,
    answer: ({ state, grant, body }) => {
      if (body.companyId !== grant.companyId) throw foreignLocation();
      const { name, companyId, prospectInfo, settings, social } = body;
      const location: Location = {
        id: newId(),
        companyId,
        name,
        firstName: prospectInfo?.firstName ?? '',
        lastName: prospectInfo?.lastName ?? '',
        email: prospectInfo?.email ?? '',
        phone: body.phone ?? '',
        website: body.website ?? '',
        address: body.address ?? '',
        city: body.city ?? '',
        state: body.state ?? '',
        country: body.country ?? 'US',
        postalCode: body.postalCode ?? '',
        timezone: body.timezone ?? '',
        settings: {
          allowDuplicateContact: false,
          allowDuplicateOpportunity: false,
          allowFacebookNameMerge: false,
          disableContactTimezone: false,
          ...settings,
        },
        social: { ...social } as Record<string, string>,
      };
      state.locations.push(location);
      return answerOf(location);
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/put-location
    route: 'PUT /locations/{locationId}',
    version: '2021-07-28',
    scope: 'locations.write',
    tokens: ['Company'],
    location: 'path',
    body: changedLocation,
    answer: ({ state, grant, params, body }) => {
      if (body.companyId !== grant.companyId) throw foreignLocation();
      const { prospectInfo, settings, social, twilio: _, mailgun: _m, snapshot: _s, ...own } = body;
      const location = state.locations.find(({ id }) => id === params.locationId)!;
      Object.assign(location, own, prospectInfo, {
        settings: { ...location.settings, ...settings },
        social: { ...location.social, ...social },
      });
      return answerOf(location);
    },
  }),
];
