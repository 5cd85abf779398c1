import * as z from 'zod';
import { type Call, route } from './gate.ts';
import { notFound } from './refusal.ts';
import { validated } from './validation.ts';
import type { VoiceCall } from './voiceWorld.ts';

const version = '2021-04-15';
const text = z.string().optional();
const count = (most: number) => z.coerce.number().int().min(1).max(most).optional();
const milliseconds = z.coerce.number().optional();

/** @see https://marketplace.gohighlevel.com/docs/ghl/voice-ai/get-agents */
const listedAgents = z.strictObject({
  locationId: z.string(),
  page: count(5000),
  pageSize: count(50),
  query: text,
});

/** @see https://marketplace.gohighlevel.com/docs/ghl/voice-ai/get-call-logs */
const listed = z.strictObject({
  locationId: z.string(),
  agentId: text,
  contactId: text,
  callType: z.enum(['LIVE', 'TRIAL']).optional(),
  startDate: milliseconds,
  endDate: milliseconds,
  actionType: text,
  sortBy: z.enum(['duration', 'createdAt']).optional(),
  sort: z.enum(['ascend', 'descend']).optional(),
  page: count(5000),
  pageSize: count(50),
});

const paged = <Item>(items: Item[], page = 1, pageSize = 10) => ({
  page,
  pageSize,
  total: items.length,
  items: items.slice((page - 1) * pageSize, page * pageSize),
});

const shown = ({ locationId: _, ...call }: VoiceCall) => call;

const ofLocation = ({ state }: Call, locationId: string | undefined) =>
  state.voiceCalls.filter((one) => one.locationId === locationId);

/** The order that a list asks for; the newest first by default. */
const inOrder = (calls: VoiceCall[], sortBy = 'createdAt', sort = 'descend') => {
  const of = (call: VoiceCall) =>
    sortBy === 'duration' ? call.duration : Date.parse(call.createdAt);
  const down = calls.toSorted((one, other) => of(other) - of(one));
  return sort === 'ascend' ? down.reverse() : down;
};

export const voiceAiRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/voice-ai/get-agents
    route: 'GET /voice-ai/agents',
    version,
    scope: 'voice-ai-agents.readonly',
    location: 'query',
    answer: ({ state, query }) => {
      const { locationId, page, pageSize } = validated(listedAgents, query);
      const own = state.voiceAgents.filter((agent) => agent.locationId === locationId);
      const { items: agents, ...place } = paged(own, page, pageSize);
      return { ...place, agents };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/voice-ai/get-call-logs
    route: 'GET /voice-ai/dashboard/call-logs',
    version,
    scope: 'voice-ai-dashboard.readonly',
    location: 'query',
    answer: (call) => {
      const asked = validated(listed, call.query);
      const contacts = asked.contactId?.split(',');
      const actions = asked.actionType?.split(',');
      const found = ofLocation(call, asked.locationId).filter(
        (one) =>
          (!asked.agentId || one.agentId === asked.agentId) &&
          (!contacts || contacts.includes(one.contactId ?? '')) &&
          (!asked.callType || one.trialCall === (asked.callType === 'TRIAL')) &&
          (!actions ||
            one.executedCallActions.some(({ actionType }) => actions.includes(actionType))),
      );
      const sorted = inOrder(found, asked.sortBy, asked.sort);
      const { items, ...place } = paged(sorted, asked.page, asked.pageSize);
      return { ...place, callLogs: items.map(shown) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/voice-ai/get-call-log
    route: 'GET /voice-ai/dashboard/call-logs/{callId}',
    version,
    scope: 'voice-ai-dashboard.readonly',
    location: 'query',
    answer: (call) => {
      const found = ofLocation(call, call.query.locationId).find(
        ({ id }) => id === call.params.callId,
      );
      if (!found) throw notFound('Call log', call.params.callId);
      return shown(found);
    },
  }),
];
