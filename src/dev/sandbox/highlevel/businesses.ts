import * as z from 'zod';
import { contactsOf } from './contactLookup.ts';
import { type Call, route } from './gate.ts';
import { foreignLocation, notFound } from './refusal.ts';
import { type Business, newId } from './world.ts';

const reading = { version: '2021-07-28', scope: 'businesses.readonly' } as const;
const writing = { version: '2021-07-28', scope: 'businesses.write' } as const;

const text = () => z.string().optional();

const changes = {
  phone: text(),
  email: z.email('must be an email').optional(),
  postalCode: text(),
  website: text(),
  address: text(),
  state: text(),
  city: text(),
  country: text(),
  description: text(),
};

/** @see https://marketplace.gohighlevel.com/docs/ghl/businesses/create-business */
const newBusiness = z.strictObject({
  ...changes,
  name: z.string().min(1),
  locationId: z.string().min(1),
});

/** @see https://marketplace.gohighlevel.com/docs/ghl/businesses/update-business */
const changedBusiness = z.strictObject({ ...changes, name: z.string().min(1).optional() });

const businessOf = ({ state, grant }: Call, businessId: string): Business => {
  const business = state.businesses.find(({ id }) => id === businessId);
  if (!business) throw notFound('Business', businessId);
  if (business.locationId !== grant.locationId) throw foreignLocation();
  return business;
};

/** The answers to a change misspell the business, and so does the vendor's page about them. */
const changed = (business: Business) => ({ success: true, buiseness: business });

export const businessRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/businesses/get-businesses-by-location
    route: 'GET /businesses/',
    ...reading,
    location: 'query',
    answer: ({ state, query }) => {
      const found = state.businesses.filter(({ locationId }) => locationId === query.locationId);
      const skip = Number(query.skip ?? 0);
      return { businesses: found.slice(skip, skip + Number(query.limit ?? 100)) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/businesses/get-business
    route: 'GET /businesses/{businessId}',
    ...reading,
    answer: (call) => ({ business: businessOf(call, call.params.businessId) }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/businesses/create-business
    route: 'POST /businesses/',
    ...writing,
    location: 'body',
    body: newBusiness,
    status: 201,
    answer: ({ state, body, now }) => {
      const at = now.toISOString();
      const business: Business = { id: newId(), ...body, createdAt: at, updatedAt: at };
      state.businesses.push(business);
      return changed(business);
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/businesses/update-business
    route: 'PUT /businesses/{businessId}',
    ...writing,
    body: changedBusiness,
    answer: (call) => {
      const business = businessOf(call, call.params.businessId);
      return changed(Object.assign(business, call.body, { updatedAt: call.now.toISOString() }));
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/businesses/delete-business
    route: 'DELETE /businesses/{businessId}',
    ...writing,
    answer: (call) => {
      const gone = businessOf(call, call.params.businessId);
      call.state.businesses = call.state.businesses.filter((other) => other !== gone);
      for (const contact of call.state.contacts) {
        if (contact.businessId === gone.id) contact.businessId = undefined;
      }
      return { success: true };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/add-remove-contact-from-business
    route: 'POST /contacts/bulk/business',
    version: '2021-07-28',
    scope: 'contacts.write',
    location: 'body',
    body: z.strictObject({
      locationId: z.string().min(1),
      ids: z.array(z.string().max(50)),
      businessId: z.string().nullable(),
    }),
    // Null takes the contacts out: https://github.com/GoHighLevel/highlevel-api-docs/issues/22
    answer: (call) => {
      const { ids, businessId } = call.body;
      const business = businessId === null ? undefined : businessOf(call, businessId);
      const found = contactsOf(call.state, call.grant.locationId).filter(({ id }) =>
        ids.includes(id),
      );
      for (const contact of found) {
        contact.businessId = business?.id;
        contact.companyName = business?.name;
        contact.dateUpdated = call.now.toISOString();
      }
      return { success: true, ids: found.map(({ id }) => id) };
    },
  }),
];
