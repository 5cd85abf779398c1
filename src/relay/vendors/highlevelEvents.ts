import { createHmac } from 'node:crypto';
import { type Facts, tenantOf } from '../../bells/bell.ts';
import { DISCONNECTED, type EventName, isEventName } from '../../bells/eventNames.ts';
import { keyedHash } from '../../bells/signing.ts';
import { uuidOf, type VendorEvent } from './vendorEvent.ts';

type Body = Record<string, unknown>;

/** Types that differ from the name of their page. @see https://marketplace.gohighlevel.com/docs/webhook/WebhookIntegrationGuide */
const TYPES: Record<string, EventName> = {
  INSTALL: 'AppInstall',
  UNINSTALL: DISCONNECTED,
  AppUninstall: DISCONNECTED,
  UPDATE: 'AppUpdate',
  PLAN_CHANGE: 'PlanChange',
  APP_PAYMENT_STATUS: 'AppPaymentStatus',
  EXTERNAL_AUTH_CONNECTED: 'ExternalAuthConnected',
  ConversationUnreadUpdate: 'ConversationUnreadWebhook',
  SaasPlanCreate: 'SaaSPlanCreate',
};

/**
 * Records with several events for one change, by how the names of those events begin, and the facts that
 * their payloads tell. The facts are remembered, so that the next bell says what they were before.
 */
const KINDS: Record<string, string[]> = {
  Appointment: ['calendarId', 'appointmentStatus', 'assignedUserId', 'startTime', 'endTime'],
  Contact: ['tags', 'dnd', 'assignedTo'],
  ConversationUnread: ['unreadCount'],
  Invoice: ['status', 'total', 'amountPaid', 'amountDue', 'dueDate'],
  Location: [],
  Note: [],
  Opportunity: ['pipelineId', 'pipelineStageId', 'status', 'assignedTo', 'monetaryValue'],
  Order: ['status', 'fulfillmentStatus', 'amount'],
  Price: ['amount', 'currency'],
  Product: [],
  Record: [],
  Task: ['assignedTo', 'dueDate'],
  User: ['role'],
};

/** Facts of events that stand alone: told once, never remembered. */
const TOLD = [
  'messageType',
  'direction',
  'status',
  'source',
  'action',
  'assetType',
  'unreadCount',
  'replied',
  'previousStatus',
  'newStatus',
];

/** Members that name a person: a bell carries their keyed hashes. */
const PERSONAL = ['tags', 'email', 'phone'];

/** Members that two events of one change do not share. */
const OF_ONE_EVENT = new Set([
  'type',
  'timestamp',
  'webhookId',
  'appId',
  'versionId',
  'dndSettings',
  'attachments',
]);

/** Events without a record: they are about the account. */
const OF_THE_ACCOUNT = new Set<EventName>([
  DISCONNECTED,
  'AppInstall',
  'AppPaymentStatus',
  'AppUpdate',
  'ExternalAuthConnected',
  'PlanChange',
]);

const NO_PARENTS = new Set(['webhookId', 'appId', 'versionId', 'id', '_id']);
const PARENTS = new Set(['assignedTo', 'product', 'key', 'firstObjectKey', 'secondObjectKey']);

const isRecord = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An id as HighLevel writes them: short, without spaces. */
const idOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[\x21-\x7e]{1,200}$/.test(value) ? value : undefined;

const firstId = (...values: unknown[]) => values.map(idOf).find(Boolean);

const isoOf = (value: unknown, now: number) => {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return new Date(Number.isNaN(time) ? now : time).toISOString();
};

/** JSON with sorted keys: the same text for the same state. */
const canonical = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(canonical)
    : isRecord(value)
      ? Object.keys(value)
          .sort()
          .map((key) => [key, canonical(value[key])])
      : value;

/** The event's name: its type, or what the address says where HighLevel sends no type. */
function eventOf(body: Body, fromAddress: string | undefined): EventName | undefined {
  const type = typeof body.type === 'string' ? body.type : '';
  const name = Object.hasOwn(TYPES, type) ? TYPES[type] : type;
  if (isEventName(name)) return name;
  return isEventName(fromAddress) ? fromAddress : undefined;
}

/** The record of the event: some payloads hold it flat, some under a name. */
const recordIn = (body: Body): Body =>
  isRecord(body.appointment)
    ? body.appointment
    : isRecord(body.webhookPayload)
      ? body.webhookPayload
      : body;

function tenantsOf(event: EventName, body: Body): string[] {
  const locations = Array.isArray(body.locations) ? body.locations : [];
  const bulk = Array.isArray(body.locationIds) ? body.locationIds : [];
  const own = event.startsWith('Location') ? body.id : undefined;
  const account = body.locationId ?? body.altId ?? own;
  const isOfOne = event === DISCONNECTED && account;
  const ids = isOfOne ? [account] : [account, body.companyId, ...locations, ...bulk];
  return [...new Set(ids.map(idOf).filter((id) => id !== undefined))].map((id) =>
    tenantOf('highlevel', id),
  );
}

function parentsOf(body: Body, record: Body): Record<string, string> {
  const parents: Record<string, string> = {};
  for (const [name, value] of Object.entries({ ...body, ...record })) {
    const id = idOf(value);
    if (id && !NO_PARENTS.has(name) && (PARENTS.has(name) || name.endsWith('Id'))) {
      parents[name] = id;
    }
  }
  const contact = isRecord(body.contactDetails) ? idOf(body.contactDetails.id) : undefined;
  return contact ? { ...parents, contactId: contact } : parents;
}

/** Picks facts by name; a person's are hashed, what is no plain value is left out. */
function factsOf(record: Body, names: string[], hash: (value: string) => string): Facts {
  const facts: Facts = {};
  for (const name of names) {
    const value = record[name];
    if (Array.isArray(value)) {
      facts[name] = value
        .filter((one) => typeof one === 'string')
        .map(hash)
        .sort();
    } else if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) {
      const isPersonal = typeof value === 'string' && PERSONAL.includes(name);
      facts[name] = isPersonal ? hash(value) : (value as string | number | boolean | null);
    }
  }
  return facts;
}

/** What the event says of its record: which of its facts, and what makes two events one change. */
function storyOf(event: EventName, body: Body, record: Body, id: string, secret: string) {
  if (OF_THE_ACCOUNT.has(event)) return { after: null };
  const kind = Object.keys(KINDS).find((name) => event.startsWith(name));
  const tenant = tenantsOf(event, body)[0]!;
  const hash = (value: string) => keyedHash(secret, tenant, value);
  if (!kind) return { after: factsOf(record, TOLD, hash) };
  const names = KINDS[kind]!;
  const state = Object.entries(body).filter(([name]) => !OF_ONE_EVENT.has(name));
  const text = JSON.stringify(canonical(Object.fromEntries(state)));
  const change = {
    scope: uuidOf(`${tenant} ${kind} ${id}`),
    fingerprint: createHmac('sha256', secret).update(text).digest('base64url').slice(0, 22),
  };
  return event.endsWith('Delete')
    ? { change, before: factsOf(record, [...names, 'email', 'phone'], hash), after: null }
    : { change, after: factsOf(record, names, hash) };
}

/** Why an authentic event rings nothing. */
export type Unread = 'not JSON' | 'another app' | 'unknown event' | 'no account';

/**
 * Reads an authentic event of HighLevel.
 * @param fromAddress the event that the address names, for the 24 events whose payload has no `type`.
 * @see https://marketplace.gohighlevel.com/docs/category/webhook
 */
export function readHighlevelEvent(
  raw: Uint8Array,
  options: { secret: string; appId?: string; fromAddress?: string; now: number },
): VendorEvent | Unread {
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(raw).toString('utf8'));
  } catch {
    return 'not JSON';
  }
  const sent = Array.isArray(parsed) ? parsed[0] : parsed;
  if (!isRecord(sent)) return 'not JSON';
  const body = isRecord(sent.data) ? { ...sent, ...sent.data } : sent;
  const { secret, appId, fromAddress, now } = options;
  if (appId && body.appId && body.appId !== appId) return 'another app';
  const event = eventOf(sent, fromAddress);
  if (!event) return 'unknown event';
  const tenants = tenantsOf(event, body);
  if (tenants.length === 0) return 'no account';
  const record = recordIn(body);
  const key = uuidOf(idOf(body.webhookId) ? `highlevel ${body.webhookId}` : raw);
  const id = OF_THE_ACCOUNT.has(event)
    ? tenants[0]!.slice('highlevel:'.length)
    : firstId(
        record.id,
        record._id,
        body.messageId,
        body.emailMessageId,
        body.newConversationId,
        body.ticketId,
        body.planId,
        body.conversationId,
      );
  return {
    key,
    event,
    tenants,
    record: id ?? key,
    parents: parentsOf(body, record),
    at: isoOf(body.timestamp, now),
    ...(id ? storyOf(event, body, record, id, secret) : { after: null }),
  };
}
