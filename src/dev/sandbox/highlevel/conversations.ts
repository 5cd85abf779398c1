import * as z from 'zod';
import { contactOf } from './contactLookup.ts';
import { type Call, route } from './gate.ts';
import { foreignLocation, notFound } from './refusal.ts';
import { validated } from './validation.ts';
import { type Contact, type Conversation, type Message, newId } from './world.ts';

const version = '2021-04-15';
const writing = { version, scope: 'conversations.write' } as const;

const types: Record<number, string> = {
  1: 'TYPE_PHONE',
  2: 'TYPE_EMAIL',
  3: 'TYPE_FB_MESSENGER',
  4: 'TYPE_REVIEW',
  5: 'TYPE_GROUP_SMS',
};

const numeric = z
  .string()
  .regex(/^\d+$/, 'must be a number conforming to the specified constraints');

const searchQuery = z.strictObject({
  locationId: z.string(),
  contactId: z.string().optional(),
  assignedTo: z.string().optional(),
  followers: z.string().optional(),
  mentions: z.string().optional(),
  query: z.string().optional(),
  sort: z.enum(['asc', 'desc']).optional(),
  startAfterDate: numeric.optional(),
  id: z.string().optional(),
  limit: numeric.optional(),
  lastMessageType: z.string().startsWith('TYPE_').optional(),
  lastMessageAction: z.enum(['automated', 'manual']).optional(),
  lastMessageDirection: z.enum(['inbound', 'outbound']).optional(),
  status: z.enum(['all', 'read', 'unread', 'starred', 'recents']).optional(),
  sortBy: z
    .enum([
      'last_manual_message_date',
      'last_message_date',
      'score_profile',
      'overdue_at',
      'due_at',
    ])
    .optional(),
  sortScoreProfile: z.string().optional(),
  scoreProfile: z.string().optional(),
  scoreProfileMin: numeric.optional(),
  scoreProfileMax: numeric.optional(),
  startDate: numeric.optional(),
  endDate: numeric.optional(),
});
type SearchQuery = z.output<typeof searchQuery>;

/** The conversation that a request names; one of another location is refused. */
export const conversationOf = ({ state, grant }: Call, conversationId: string): Conversation => {
  const conversation = state.conversations.find(({ id }) => id === conversationId);
  if (!conversation) throw notFound('Conversation', conversationId);
  if (conversation.locationId !== grant.locationId) throw foreignLocation();
  return conversation;
};

/** A new, empty conversation with a contact. */
export const startConversation = ({ state, now }: Call, contact: Contact): Conversation => {
  const conversation: Conversation = {
    id: newId(),
    locationId: contact.locationId,
    contactId: contact.id,
    type: 1,
    unreadCount: 0,
    starred: false,
    inbox: true,
    deleted: false,
    followers: [],
    dateAdded: now.toISOString(),
    dateUpdated: now.toISOString(),
  };
  state.conversations.push(conversation);
  return conversation;
};

/** Newest first; of those of the same instant the last one first. */
export const messagesOf = ({ state }: Call, conversationId: string): Message[] =>
  state.messages
    .filter((message) => message.conversationId === conversationId)
    .toReversed()
    .sort((one, other) => other.dateAdded.localeCompare(one.dateAdded));

const found = (call: Call, conversation: Conversation) => {
  const contact = call.state.contacts.find(({ id }) => id === conversation.contactId);
  const [last] = messagesOf({ ...call, state: call.searched }, conversation.id);
  const name = [contact?.firstName, contact?.lastName].filter(Boolean).join(' ');
  return {
    id: conversation.id,
    contactId: conversation.contactId,
    locationId: conversation.locationId,
    lastMessageBody: last?.body ?? '',
    lastMessageType: last?.messageType,
    lastMessageDirection: last?.direction,
    // Times are numbers here, and texts everywhere else.
    lastMessageDate: Date.parse(last?.dateAdded ?? conversation.dateAdded),
    dateAdded: Date.parse(conversation.dateAdded),
    dateUpdated: Date.parse(conversation.dateUpdated),
    type: types[conversation.type],
    unreadCount: conversation.unreadCount,
    assignedTo: conversation.assignedTo,
    followers: conversation.followers,
    fullName: name,
    contactName: name,
    email: contact?.email,
    phone: contact?.phone,
  };
};
type Found = ReturnType<typeof found>;

const isOneOf = (list: string | undefined, values: (string | undefined)[]): boolean =>
  !list || list.split(',').some((one) => values.includes(one));

const matches = (query: SearchQuery, conversation: Conversation, record: Found): boolean =>
  isOneOf(query.assignedTo, [conversation.assignedTo ?? 'unassigned']) &&
  isOneOf(query.followers, conversation.followers) &&
  isOneOf(query.mentions, []) &&
  (!query.contactId || query.contactId === record.contactId) &&
  (!query.id || query.id === record.id) &&
  (!query.lastMessageType || query.lastMessageType === record.lastMessageType) &&
  (!query.lastMessageDirection || query.lastMessageDirection === record.lastMessageDirection) &&
  (!query.startDate || record.dateAdded >= Number(query.startDate)) &&
  (!query.endDate || record.dateAdded <= Number(query.endDate)) &&
  (query.status !== 'unread' || record.unreadCount > 0) &&
  (query.status !== 'read' || record.unreadCount === 0) &&
  (query.status !== 'starred' || conversation.starred) &&
  [record.fullName, record.email, record.phone, record.lastMessageBody].some((text) =>
    text?.toLowerCase().includes((query.query ?? '').toLowerCase()),
  );

export const conversationRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/conversations/search-conversation
    route: 'GET /conversations/search',
    version,
    scope: 'conversations.readonly',
    location: 'query',
    answer: (call) => {
      const query = validated(searchQuery, call.query);
      const { startAfterDate, limit = '20', sort = 'desc' } = query;
      const all = call.searched.conversations
        .filter(({ locationId, deleted }) => locationId === call.grant.locationId && !deleted)
        .map((conversation) => ({ conversation, record: found(call, conversation) }))
        .filter(({ conversation, record }) => matches(query, conversation, record))
        .map(({ record }) => record)
        .sort((one, other) => other.lastMessageDate - one.lastMessageDate);
      if (sort === 'asc') all.reverse();
      const rest = startAfterDate
        ? all.filter(({ lastMessageDate }) =>
            sort === 'asc'
              ? lastMessageDate > Number(startAfterDate)
              : lastMessageDate < Number(startAfterDate),
          )
        : all;
      return { conversations: rest.slice(0, Number(limit)), total: all.length };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/conversations/create-conversation
    route: 'POST /conversations/',
    ...writing,
    location: 'body',
    body: z.strictObject({ locationId: z.string().min(1), contactId: z.string().min(1) }),
    status: 201,
    answer: (call) => {
      const { locationId, contactId } = call.body;
      const now = call.now.toISOString();
      const { id, deleted } = startConversation(call, contactOf(call, contactId));
      return {
        success: true,
        conversation: {
          id,
          contactId,
          locationId,
          deleted,
          dateAdded: now,
          dateUpdated: now,
          lastMessageDate: now,
        },
      };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/conversations/update-conversation
    route: 'PUT /conversations/{conversationId}',
    ...writing,
    location: 'body',
    body: z.strictObject({
      locationId: z.string().min(1),
      unreadCount: z.number().optional(),
      starred: z.boolean().optional(),
      feedback: z.object().optional(),
    }),
    answer: (call) => {
      const conversation = conversationOf(call, call.params.conversationId);
      const { unreadCount, starred } = call.body;
      conversation.unreadCount = unreadCount ?? conversation.unreadCount;
      conversation.starred = starred ?? conversation.starred;
      conversation.dateUpdated = call.now.toISOString();
      const { type: _, followers: _f, dateAdded: _a, dateUpdated: _u, ...shown } = conversation;
      const { lastMessageBody, lastMessageType, lastMessageDate } = found(call, conversation);
      return {
        success: true,
        conversation: {
          ...shown,
          lastMessageBody,
          lastMessageType,
          lastMessageDate: new Date(lastMessageDate).toISOString(),
        },
      };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/conversations/delete-conversation
    route: 'DELETE /conversations/{conversationId}',
    ...writing,
    answer: (call) => {
      const { id } = conversationOf(call, call.params.conversationId);
      const { state } = call;
      state.conversations = state.conversations.filter((one) => one.id !== id);
      state.messages = state.messages.filter(({ conversationId }) => conversationId !== id);
      return { success: true };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/conversations/live-chat-agent-typing
    route: 'POST /conversations/providers/live-chat/typing',
    version,
    scope: 'conversations/livechat.write',
    location: 'body',
    body: z.strictObject({
      locationId: z.string(),
      isTyping: z.string(),
      visitorId: z.string().min(1),
      conversationId: z.string(),
    }),
    status: 201,
    answer: (call) => {
      const { visitorId, isTyping } = call.body;
      const { id } = conversationOf(call, call.body.conversationId);
      call.state.typing.push({ conversationId: id, visitorId, isTyping: isTyping === 'true' });
      return { success: true };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/conversations/get-conversation
    route: 'GET /conversations/{conversationId}',
    version,
    scope: 'conversations.readonly',
    answer: (call) => {
      const {
        followers: _,
        dateAdded: _a,
        dateUpdated: _u,
        ...conversation
      } = conversationOf(call, call.params.conversationId);
      return conversation;
    },
  }),
];
