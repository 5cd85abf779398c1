import * as z from 'zod';
import { contactOf } from './contactLookup.ts';
import { withCustomValues } from './customValues.ts';
import { followersBody, withFollowers, withoutFollowers } from './followers.ts';
import { type Call, route } from './gate.ts';
import { opportunityRecord } from './opportunityAnswers.ts';
import { pipelineOf, stageOf } from './pipelines.ts';
import { badRequest, foreignLocation, notFound, unprocessable } from './refusal.ts';
import { fieldValueInV3 } from './v3.ts';
import { newId, type Opportunity, opportunityStatuses } from './world.ts';

const reading = { version: '2021-07-28', scope: 'opportunities.readonly' } as const;
const writing = { version: '2021-07-28', scope: 'opportunities.write' } as const;

// The vendor's list of statuses, on writes too.
const status = z.enum([...opportunityStatuses, 'all']);

const changes = {
  name: z.string().min(1).optional(),
  pipelineStageId: z.string().optional(),
  status: status.optional(),
  monetaryValue: z.number().optional(),
  assignedTo: z.string().optional(),
};

const customFields = z
  .array(
    z.strictObject({
      id: z.string().optional(),
      key: z.string().optional(),
      field_value: z.unknown().optional(),
    }),
  )
  .optional();

/** @see https://marketplace.gohighlevel.com/docs/ghl/opportunities/create-opportunity */
const newOpportunity = z.strictObject({
  ...changes,
  locationId: z.string().min(1),
  pipelineId: z.string().min(1),
  name: z.string().min(1),
  status,
  contactId: z.string().min(1),
  customFields,
});

/** @see https://marketplace.gohighlevel.com/docs/ghl/opportunities/update-opportunity */
const changedOpportunity = z.strictObject({
  ...changes,
  pipelineId: z.string().optional(),
  customFields,
});

/**
 * The published list of required fields is wrong: `contactId` is missing, and the followers are not needed.
 * @see https://marketplace.gohighlevel.com/docs/ghl/opportunities/upsert-opportunity
 */
const upsertedOpportunity = z.strictObject({
  ...changes,
  id: z.string().optional(),
  locationId: z.string().min(1),
  pipelineId: z.string().min(1),
  contactId: z.string().optional(),
  followers: z.array(z.string()).optional(),
  isRemoveAllFollowers: z.boolean().optional(),
  followersActionType: z.enum(['add', 'remove']).optional(),
  lostReasonId: z.string().optional(),
});

const changedStatus = z.strictObject({ status, lostReasonId: z.string().optional() });

type Change = Partial<
  Pick<
    Opportunity,
    | 'name'
    | 'pipelineId'
    | 'pipelineStageId'
    | 'status'
    | 'monetaryValue'
    | 'assignedTo'
    | 'lostReasonId'
  >
> & { customFields?: z.output<typeof customFields> };

const opportunityOf = ({ state, grant }: Call, opportunityId: string): Opportunity => {
  const opportunity = state.opportunities.find(({ id }) => id === opportunityId);
  if (!opportunity) throw notFound('Opportunity', opportunityId);
  if (opportunity.locationId !== grant.locationId) throw foreignLocation();
  return opportunity;
};

const check = ({ state }: Call, { assignedTo, lostReasonId }: Change) => {
  if (assignedTo && !state.users.some(({ id }) => id === assignedTo)) {
    throw badRequest(`User with id ${assignedTo} not found`);
  }
  if (lostReasonId && !state.lostReasons.some(({ id }) => id === lostReasonId)) {
    throw notFound('Lost reason', lostReasonId);
  }
};

/** What was sent changes, nothing else does. */
const write = (call: Call, opportunity: Opportunity, body: Change) => {
  const { customFields: written, pipelineId, pipelineStageId, ...rest } = body;
  check(call, body);
  const now = call.now.toISOString();
  const before = { ...opportunity };
  if (pipelineId !== undefined || pipelineStageId !== undefined) {
    const pipeline = pipelineOf(call, pipelineId ?? opportunity.pipelineId);
    const moved = pipeline.id !== opportunity.pipelineId;
    const stage = stageOf(
      pipeline,
      pipelineStageId ?? (moved ? undefined : opportunity.pipelineStageId),
    );
    Object.assign(opportunity, { pipelineId: pipeline.id, pipelineStageId: stage.id });
  }
  Object.assign(
    opportunity,
    Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  );
  if (written) {
    const fields = call.state.customFields.filter(({ model }) => model === 'opportunity');
    opportunity.customFields = withCustomValues(fields, opportunity.customFields, written);
  }
  opportunity.updatedAt = now;
  opportunity.lastActionDate = now;
  if (before.status !== opportunity.status) opportunity.lastStatusChangeAt = now;
  if (before.pipelineStageId !== opportunity.pipelineStageId) opportunity.lastStageChangeAt = now;
};

const existing = ({ state }: Call, pipelineId: string, contactId: string | undefined) =>
  state.opportunities.find(
    (one) => one.pipelineId === pipelineId && contactId && one.contactId === contactId,
  );

/** Where the location allows no second opportunity, a contact has one in each pipeline. */
const refuseDuplicate = (call: Call, pipelineId: string, contactId: string) => {
  const location = call.state.locations.find(({ id }) => id === call.grant.locationId);
  const double = existing(call, pipelineId, contactId);
  if (!double || location?.settings.allowDuplicateOpportunity) return;
  throw badRequest('Can not create duplicate opportunity for the contact.', {
    code: 'OPPORTUNITY_NO_DUPLICATE',
    meta: { existingId: double.id },
  });
};

const create = (
  call: Call,
  { pipelineId, contactId, ...body }: Change & { pipelineId: string; contactId: string },
): Opportunity => {
  const contact = contactOf(call, contactId);
  const pipeline = pipelineOf(call, pipelineId);
  const now = call.now.toISOString();
  const opportunity: Opportunity = {
    id: newId(),
    locationId: contact.locationId,
    contactId,
    name: '',
    pipelineId: pipeline.id,
    pipelineStageId: stageOf(pipeline, body.pipelineStageId).id,
    status: 'open',
    followers: [],
    customFields: [],
    createdAt: now,
    updatedAt: now,
    lastActionDate: now,
    lastStatusChangeAt: now,
    lastStageChangeAt: now,
  };
  write(call, opportunity, body);
  call.state.opportunities.push(opportunity);
  return opportunity;
};

export const opportunityRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/opportunities/get-opportunity
    route: 'GET /opportunities/{id}',
    ...reading,
    answer: (call) => ({
      opportunity: opportunityRecord(call.state, opportunityOf(call, call.params.id)),
    }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/opportunities/create-opportunity
    route: 'POST /opportunities/',
    ...writing,
    v3: { body: fieldValueInV3 },
    location: 'body',
    body: newOpportunity,
    status: 201,
    answer: (call) => {
      const { locationId: _, ...body } = call.body;
      refuseDuplicate(call, body.pipelineId, body.contactId);
      return { opportunity: opportunityRecord(call.state, create(call, body)) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/opportunities/upsert-opportunity
    route: 'POST /opportunities/upsert',
    ...writing,
    location: 'body',
    body: upsertedOpportunity,
    answer: (call) => {
      const {
        id,
        locationId: _,
        contactId,
        followers = [],
        isRemoveAllFollowers,
        followersActionType,
        ...body
      } = call.body;
      const known = id ? opportunityOf(call, id) : existing(call, body.pipelineId, contactId);
      if (!known && !contactId) throw unprocessable(['contactId should not be empty']);
      const opportunity = known ?? create(call, { ...body, contactId: contactId! });
      if (known) write(call, known, body);
      if (isRemoveAllFollowers) opportunity.followers = [];
      if (followersActionType === 'add') withFollowers(call, opportunity, followers);
      if (followersActionType === 'remove') withoutFollowers(opportunity, followers);
      return { new: !known, opportunity: opportunityRecord(call.state, opportunity) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/opportunities/update-opportunity
    route: 'PUT /opportunities/{id}',
    ...writing,
    v3: { body: fieldValueInV3 },
    body: changedOpportunity,
    answer: (call) => {
      const opportunity = opportunityOf(call, call.params.id);
      write(call, opportunity, call.body);
      return { opportunity: opportunityRecord(call.state, opportunity) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/opportunities/update-opportunity-status
    route: 'PUT /opportunities/{id}/status',
    ...writing,
    body: changedStatus,
    answer: (call) => {
      write(call, opportunityOf(call, call.params.id), call.body);
      return { succeded: true };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/opportunities/delete-opportunity
    route: 'DELETE /opportunities/{id}',
    ...writing,
    answer: (call) => {
      const gone = opportunityOf(call, call.params.id);
      call.state.opportunities = call.state.opportunities.filter((other) => other !== gone);
      return { succeded: true };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/opportunities/add-followers-opportunity
    route: 'POST /opportunities/{id}/followers',
    ...writing,
    body: followersBody,
    status: 201,
    answer: (call) => withFollowers(call, opportunityOf(call, call.params.id), call.body.followers),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/opportunities/remove-followers-opportunity
    route: 'DELETE /opportunities/{id}/followers',
    ...writing,
    body: followersBody,
    answer: (call) => {
      const opportunity = opportunityOf(call, call.params.id);
      const all = call.query.isRemoveAllFollowers === 'true';
      return withoutFollowers(opportunity, all ? opportunity.followers : call.body.followers);
    },
  }),
];
