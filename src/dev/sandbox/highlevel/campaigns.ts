import * as z from 'zod';
import { contactOf } from './contactLookup.ts';
import { type Call, route } from './gate.ts';
import { notFound } from './refusal.ts';
import type { Campaign } from './world.ts';

const version = '2021-07-28';
const writing = { version, scope: 'contacts.write' } as const;

const campaignOf = ({ state, grant }: Call, campaignId: string): Campaign => {
  const campaign = state.campaigns.find(
    ({ id, locationId }) => id === campaignId && locationId === grant.locationId,
  );
  if (!campaign) throw notFound('Campaign', campaignId);
  return campaign;
};

const leave = ({ state }: Call, contactId: string, campaignId?: string) => {
  state.campaignMembers = state.campaignMembers.filter(
    (member) => member.contactId !== contactId || (campaignId && member.campaignId !== campaignId),
  );
};

export const campaignRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/campaigns/get-campaigns
    route: 'GET /campaigns/',
    version,
    scope: 'campaigns.readonly',
    location: 'query',
    answer: ({ state, query }) => ({
      campaigns: state.campaigns.filter(
        ({ locationId, status }) =>
          locationId === query.locationId && (!query.status || query.status === status),
      ),
    }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/add-contact-to-campaign
    route: 'POST /contacts/{contactId}/campaigns/{campaignId}',
    ...writing,
    body: z.strictObject({}),
    status: 201,
    answer: (call) => {
      const contactId = contactOf(call, call.params.contactId).id;
      const campaignId = campaignOf(call, call.params.campaignId).id;
      leave(call, contactId, campaignId);
      call.state.campaignMembers.push({ campaignId, contactId });
      return { succeded: true };
    },
  }),
  // Before the last route, whose placeholder would take them too.
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/remove-contact-from-every-campaign
    route: 'DELETE /contacts/{contactId}/campaigns/removeAll',
    ...writing,
    v3: 'gone',
    answer: (call) => {
      leave(call, contactOf(call, call.params.contactId).id);
      return { succeded: true };
    },
  }),
  route({
    route: 'DELETE /contacts/{contactId}/campaigns/remove-all',
    ...writing,
    version: 'v3',
    answer: (call) => {
      leave(call, contactOf(call, call.params.contactId).id);
      return { succeded: true, succeeded: true };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/remove-contact-from-campaign
    route: 'DELETE /contacts/{contactId}/campaigns/{campaignId}',
    ...writing,
    answer: (call) => {
      const contactId = contactOf(call, call.params.contactId).id;
      leave(call, contactId, campaignOf(call, call.params.campaignId).id);
      return { succeded: true };
    },
  }),
];
