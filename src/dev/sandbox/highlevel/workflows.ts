import * as z from 'zod';
import { contactOf } from './contactLookup.ts';
import { type Call, route } from './gate.ts';
import { notFound } from './refusal.ts';
import type { Workflow } from './world.ts';

const writing = { version: '2021-07-28', scope: 'contacts.write' } as const;

const enrolment = z.strictObject({
  eventStartTime: z.iso
    .datetime({ offset: true, error: 'must be a valid ISO 8601 date string' })
    .optional(),
});

const workflowOf = ({ state, grant }: Call, workflowId: string): Workflow => {
  const workflow = state.workflows.find(
    ({ id, locationId }) => id === workflowId && locationId === grant.locationId,
  );
  if (!workflow) throw notFound('Workflow', workflowId);
  return workflow;
};

/** Takes a contact out of a workflow and names the two. */
const leave = (call: Call<'contactId' | 'workflowId'>) => {
  const contactId = contactOf(call, call.params.contactId).id;
  const workflowId = workflowOf(call, call.params.workflowId).id;
  call.state.workflowMembers = call.state.workflowMembers.filter(
    (member) => member.contactId !== contactId || member.workflowId !== workflowId,
  );
  return { contactId, workflowId };
};

export const workflowRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/workflows/get-workflow
    route: 'GET /workflows/',
    version: '2021-07-28',
    scope: 'workflows.readonly',
    location: 'query',
    answer: ({ state, query }) => ({
      workflows: state.workflows.filter(({ locationId }) => locationId === query.locationId),
    }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/add-contact-to-workflow
    route: 'POST /contacts/{contactId}/workflow/{workflowId}',
    ...writing,
    body: enrolment,
    answer: (call) => {
      const member = { ...leave(call), ...call.body };
      call.state.workflowMembers.push(member);
      return { succeded: true };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/delete-contact-from-workflow
    route: 'DELETE /contacts/{contactId}/workflow/{workflowId}',
    ...writing,
    body: enrolment,
    answer: (call) => {
      leave(call);
      return { succeded: true };
    },
  }),
];
