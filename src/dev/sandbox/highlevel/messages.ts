import * as z from 'zod';
import { conversationOf, messagesOf } from './conversations.ts';
import { type Call, route } from './gate.ts';
import { badRequest, foreignLocation, notFound } from './refusal.ts';
import { validated } from './validation.ts';
import { type CallRecord, type Message, newId } from './world.ts';

const reading = { version: '2021-04-15', scope: 'conversations/message.readonly' } as const;

const listQuery = z.strictObject({
  limit: z.string().regex(/^\d+$/, 'must be a number').optional(),
  lastMessageId: z.string().optional(),
  type: z.string().optional(),
});

const CHANNELS: Record<string, RegExp> = {
  Call: /CALL|VOICEMAIL/,
  SMS: /SMS/,
  Email: /EMAIL/,
  WhatsApp: /^TYPE_WHATSAPP/,
  Instagram: /^TYPE_INSTAGRAM/,
  Facebook: /FACEBOOK/,
};

const exportQuery = z.strictObject({
  locationId: z.string(),
  limit: z.coerce.number().int().min(10).max(500).optional(),
  cursor: z.string().optional(),
  sortBy: z.enum(['createdAt', 'updatedAt']).optional(),
  sortOrder: z.enum(['asc', 'desc']).optional(),
  conversationId: z.string().optional(),
  contactId: z.string().optional(),
  channel: z.enum(['Call', 'SMS', 'Email', 'WhatsApp', 'Instagram', 'Facebook']).optional(),
  startDate: z.string().optional(),
  endDate: z.string().optional(),
});

/** A page of a location's messages; without a channel all but the emails, activities included. */
const exported = (call: Call) => {
  const query = validated(exportQuery, call.query);
  const { limit = 100, cursor, channel, startDate = '', endDate = '9' } = query;
  const key = query.sortBy === 'updatedAt' ? 'dateUpdated' : 'dateAdded';
  const all = call.searched.messages
    .filter(
      (one) =>
        one.locationId === query.locationId &&
        (!query.conversationId || one.conversationId === query.conversationId) &&
        (!query.contactId || one.contactId === query.contactId) &&
        (channel
          ? CHANNELS[channel]?.test(one.messageType)
          : !CHANNELS.Email?.test(one.messageType)) &&
        one.dateAdded >= startDate &&
        one.dateAdded <= endDate,
    )
    .toReversed()
    .sort((one, other) => other[key].localeCompare(one[key]));
  if (query.sortOrder === 'asc') all.reverse();
  const after = cursor ? Buffer.from(cursor, 'base64').toString() : undefined;
  const start = after ? all.findIndex(({ id }) => id === after) + 1 : 0;
  const messages = all.slice(start, start + limit);
  const isLast = start + messages.length >= all.length;
  const last = messages.at(-1)?.id ?? '';
  return {
    messages,
    nextCursor: isLast ? null : Buffer.from(last).toString('base64'),
    total: all.length,
    traceId: newId(),
  };
};

/** The message that a request names; one of another location is refused. */
export const messageOf = ({ state, grant }: Call, messageId: string): Message => {
  const message = state.messages.find(({ id }) => id === messageId);
  if (!message) throw notFound('Message', messageId);
  if (message.locationId !== grant.locationId) throw foreignLocation();
  return message;
};

const callOf = (call: Call, messageId: string, part: 'wav' | 'sentences'): Required<CallRecord> => {
  const { id } = messageOf(call, messageId);
  const record = call.state.calls.find((entry) => entry.messageId === id);
  if (!record?.[part])
    throw badRequest(`${part === 'wav' ? 'Recording' : 'Transcription'} not found`);
  return record as Required<CallRecord>;
};

const file = (bytes: Uint8Array<ArrayBuffer> | string, type: string, name: string): Response =>
  new Response(bytes, {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename=${name}` },
  });

const spoken = ({ sentences }: Required<CallRecord>) =>
  sentences.toSorted((one, other) => one.sentenceIndex - other.sentenceIndex);

export const messageRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/conversations/export-messages-by-location
    route: 'GET /conversations/messages/export',
    ...reading,
    location: 'query',
    answer: exported,
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/conversations/get-messages
    route: 'GET /conversations/{conversationId}/messages',
    ...reading,
    answer: (call) => {
      const { id } = conversationOf(call, call.params.conversationId);
      const { limit = '20', lastMessageId, type } = validated(listQuery, call.query);
      const all = messagesOf(call, id).filter(
        ({ messageType }) => !type || type.split(',').includes(messageType),
      );
      const start = lastMessageId ? all.findIndex((one) => one.id === lastMessageId) + 1 : 0;
      const messages = all.slice(start, start + Number(limit));
      // One level deeper than documented: https://github.com/GoHighLevel/highlevel-api-docs/issues/54
      return {
        messages: {
          lastMessageId: messages.at(-1)?.id ?? '',
          nextPage: start + messages.length < all.length,
          messages,
        },
        traceId: newId(),
      };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/conversations/get-email-by-id
    route: 'GET /conversations/messages/email/{id}',
    ...reading,
    answer: ({ state, grant, params }) => {
      const email = state.emails.find(({ id }) => id === params.id);
      if (!email) throw notFound('Email', params.id);
      if (email.locationId !== grant.locationId) throw foreignLocation();
      return { emailMessage: email };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/conversations/get-message
    route: 'GET /conversations/messages/{id}',
    ...reading,
    // Wrapped, other than documented: https://github.com/GoHighLevel/highlevel-api-docs/issues/258
    answer: (call) => ({ message: messageOf(call, call.params.id), traceId: newId() }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/conversations/update-message-status
    route: 'PUT /conversations/messages/{messageId}/status',
    version: '2021-04-15',
    scope: 'conversations/message.write',
    body: z.strictObject({
      status: z.enum(['delivered', 'failed', 'pending', 'read']),
      error: z.strictObject({ code: z.string(), type: z.string(), message: z.string() }).optional(),
      emailMessageId: z.string().optional(),
      recipients: z.array(z.string()).optional(),
    }),
    answer: (call) => {
      const { status, emailMessageId } = call.body;
      const message = messageOf(call, call.params.messageId);
      Object.assign(message, { status, dateUpdated: call.now.toISOString() });
      return {
        conversationId: message.conversationId,
        messageId: message.id,
        ...(emailMessageId ? { emailMessageId } : {}),
        status,
      };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/conversations/get-message-recording
    route: 'GET /conversations/messages/{messageId}/locations/{locationId}/recording',
    ...reading,
    location: 'path',
    answer: (call) => {
      const { wav } = callOf(call, call.params.messageId, 'wav');
      return file(new Uint8Array(Buffer.from(wav, 'base64')), 'audio/x-wav', 'audio.wav');
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/conversations/get-message-transcription
    route: 'GET /conversations/locations/{locationId}/messages/{messageId}/transcription',
    ...reading,
    location: 'path',
    answer: (call) => callOf(call, call.params.messageId, 'sentences').sentences,
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/conversations/download-message-transcription
    route: 'GET /conversations/locations/{locationId}/messages/{messageId}/transcription/download',
    ...reading,
    location: 'path',
    answer: (call) => {
      const sentences = spoken(callOf(call, call.params.messageId, 'sentences'));
      const text = sentences.map(({ transcript }) => transcript).join('\n');
      return file(text, 'text/plain', 'transcription.txt');
    },
  }),
];
