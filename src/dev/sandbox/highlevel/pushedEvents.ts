import type { VoiceCall } from './voiceWorld.ts';
import type {
  Appointment,
  Contact,
  Conversation,
  HighLevelState,
  Invoice,
  Location,
  Message,
  Note,
  ObjectRecord,
  Opportunity,
  Order,
  Task,
} from './world.ts';

/** An event and what its webhook carries. */
export type Told = {
  /** The name of the event's page */
  event: string;
  /** What the payload calls it, where that differs; null where the payload does not say. */
  type?: string | null;
  payload: object;
};

/** A list whose changes HighLevel tells of. */
export type Watched = {
  records(state: HighLevelState): readonly object[];
  idOf(record: object): string;
  events(before: object | undefined, after: object | undefined, state: HighLevelState): Told[];
};

type Tells<R> = (before: R | undefined, after: R | undefined, state: HighLevelState) => Told[];

const watch = <R extends object>(
  records: (state: HighLevelState) => readonly R[],
  events: Tells<R>,
  idOf: (record: R) => string = (record) => (record as { id: string }).id,
): Watched => ({ records, events: events as Watched['events'], idOf: idOf as Watched['idOf'] });

const different = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);

/** Events of a record under its own members, the general one last. */
const ofRecord =
  <R extends object>(kind: string, narrow: (before: R, after: R) => (string | false)[]): Tells<R> =>
  (before, after) => {
    const names =
      before && after
        ? [...narrow(before, after), `${kind}Update`]
        : [`${kind}${after ? 'Create' : 'Delete'}`];
    return names.flatMap((event) => (event ? [{ event, payload: (after ?? before)! }] : []));
  };

const contacts: Tells<Contact> = ofRecord('Contact', (before, after) => [
  different(before.tags, after.tags) && 'ContactTagUpdate',
  before.dnd !== after.dnd && 'ContactDndUpdate',
]);

const opportunities: Tells<Opportunity> = ofRecord('Opportunity', (before, after) => [
  before.pipelineStageId !== after.pipelineStageId && 'OpportunityStageUpdate',
  before.status !== after.status && 'OpportunityStatusUpdate',
  before.monetaryValue !== after.monetaryValue && 'OpportunityMonetaryValueUpdate',
  before.assignedTo !== after.assignedTo && 'OpportunityAssignedToUpdate',
]);

const appointments: Tells<Appointment> = (before, after) => {
  const [event] = before && after ? ['Update'] : [after ? 'Create' : 'Delete'];
  const { locationId, ...appointment } = (after ?? before)!;
  return [{ event: `Appointment${event}`, payload: { locationId, appointment } }];
};

const locationOf = ({ contacts: all }: HighLevelState, contactId: string) =>
  all.find(({ id }) => id === contactId)?.locationId;

/** Without contact and text: https://github.com/GoHighLevel/highlevel-api-docs/issues/332 */
const tasks: Tells<Task> = (before, after, state) => {
  const { id, title, dueDate, assignedTo, dateAdded, contactId } = (after ?? before)!;
  const isDone = after?.completed && !before?.completed;
  const events = [
    ...(before ? [] : ['TaskCreate']),
    ...(isDone ? ['TaskComplete'] : []),
    ...(after ? [] : ['TaskDelete']),
  ];
  const payload = { locationId: locationOf(state, contactId), id, title, assignedTo };
  return events.map((event) => ({ event, payload: { ...payload, dateAdded, dueDate } }));
};

/** Four members and no more: https://github.com/GoHighLevel/highlevel-api-docs/issues/312 */
const notes: Tells<Note> = (before, after, state) => {
  const { id, body, contactId, dateAdded } = (after ?? before)!;
  const event = before && after ? 'NoteUpdate' : after ? 'NoteCreate' : 'NoteDelete';
  const locationId = locationOf(state, contactId);
  return [{ event, payload: { locationId, id, body, contactId, dateAdded } }];
};

/** An email names itself and its thread, which is the message; any other message itself. */
const messages: Tells<Message> = (before, after, state) => {
  if (before || !after || after.status === 'scheduled') return [];
  const { id, direction, source, messageType, meta, dateUpdated: _, type: _t, ...rest } = after;
  const email = state.emails.findLast(({ threadId }) => threadId === id)?.id;
  const isEmail = messageType === 'TYPE_EMAIL';
  const payload = {
    ...rest,
    direction,
    messageType: isEmail ? 'Email' : messageType.replace('TYPE_', ''),
    ...(isEmail ? { emailMessageId: email ?? id, threadId: id } : { messageId: id }),
    ...(direction === 'outbound' && { source }),
    ...(meta?.callStatus && {
      callStatus: meta.callStatus,
      callDuration: Number(meta.callDuration ?? 0),
    }),
  };
  return [{ event: direction === 'inbound' ? 'InboundMessage' : 'OutboundMessage', payload }];
};

const conversations: Tells<Conversation> = (before, after) => {
  if (!before || !after) return [];
  const { id, locationId, contactId, unreadCount, inbox, starred, deleted } = after;
  const isTold =
    before.unreadCount !== unreadCount || before.starred !== starred || before.inbox !== inbox;
  const payload = { locationId, id, contactId, unreadCount, inbox, starred, deleted };
  return isTold
    ? [{ event: 'ConversationUnreadWebhook', type: 'ConversationUnreadUpdate', payload }]
    : [];
};

/** The payloads do not say which event they are. */
const invoices: Tells<Invoice> = (before, after) => {
  const isPaid = after?.status === 'paid' && before?.status !== 'paid';
  const events = [
    ...(before ? [] : ['InvoiceCreate']),
    ...(isPaid ? ['InvoicePaid'] : []),
    ...(before && after ? ['InvoiceUpdate'] : []),
    ...(after ? [] : ['InvoiceDelete']),
  ];
  return events.map((event) => ({ event, type: null, payload: (after ?? before)! }));
};

/** With the contact as a whole, and without what the list says of the source. */
const orders: Tells<Order> = (before, after, { contacts: all }) => {
  if (!after) return [];
  const { contactName: _, contactEmail: _e, sourceName: _s, ...order } = after;
  const contactSnapshot = all.find(({ id }) => id === after.contactId);
  const event = before ? 'OrderStatusUpdate' : 'OrderCreate';
  return [{ event, payload: { ...order, contactSnapshot } }];
};

/** Without the object that the record is of, and without the event's name. */
const records: Tells<ObjectRecord> = (before, after) => {
  const { id, locationId, owner, followers, properties } = (after ?? before)!;
  const event = before && after ? 'RecordUpdate' : after ? 'RecordCreate' : 'RecordDelete';
  const values = Object.entries(properties).map(([key, valueString]) => ({ key, valueString }));
  const payload = { locationId, owners: owner, followers, properties: values, id };
  return [{ event, type: null, payload }];
};

const locations: Tells<Location> = (before, after) => {
  if (!after) return [];
  const { id, name, email, companyId } = after;
  const event = before ? 'LocationUpdate' : 'LocationCreate';
  return [{ event, payload: { id, name, email, companyId } }];
};

/** Without the event's name. */
const voiceCalls: Tells<VoiceCall> = (before, after) =>
  before || !after ? [] : [{ event: 'VoiceAiCallEnd', type: null, payload: after }];

/** What HighLevel tells of, and with which members: https://marketplace.gohighlevel.com/docs/category/webhook */
export const WATCHED: readonly Watched[] = [
  watch((state) => state.contacts, contacts),
  watch((state) => state.opportunities, opportunities),
  watch((state) => state.appointments, appointments),
  watch((state) => state.tasks, tasks),
  watch((state) => state.notes, notes),
  watch((state) => state.messages, messages),
  watch((state) => state.conversations, conversations),
  watch(
    (state) => state.invoices,
    invoices,
    ({ _id }) => _id,
  ),
  watch(
    (state) => state.orders,
    orders,
    ({ _id }) => _id,
  ),
  watch((state) => state.objectRecords, records),
  watch((state) => state.locations, locations),
  watch((state) => state.voiceCalls, voiceCalls),
];
