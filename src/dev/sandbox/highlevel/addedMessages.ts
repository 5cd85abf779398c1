import * as z from 'zod';
import type { UploadedFile } from '../server.ts';
import { contactOf } from './contactLookup.ts';
import { conversationOf } from './conversations.ts';
import { type Call, route } from './gate.ts';
import { messageOf } from './messages.ts';
import { badRequest, foreignLocation, notFound, unprocessable } from './refusal.ts';
import { type Message, newId } from './world.ts';

const writing = { version: '2021-04-15', scope: 'conversations/message.write' } as const;

/** How a message of a channel is kept: its number and its type. */
export const messageKinds = {
  SMS: [2, 'TYPE_SMS'],
  Email: [3, 'TYPE_EMAIL'],
  WebChat: [5, 'TYPE_WEBCHAT'],
  FB: [11, 'TYPE_FACEBOOK'],
  GMB: [15, 'TYPE_GMB'],
  IG: [18, 'TYPE_INSTAGRAM'],
  WhatsApp: [19, 'TYPE_WHATSAPP'],
  Custom: [20, 'TYPE_CUSTOM_SMS'],
  Live_Chat: [29, 'TYPE_LIVE_CHAT'],
  ALL_IN_ONE_CHAT: [29, 'TYPE_LIVE_CHAT'],
  Call: [34, 'TYPE_CUSTOM_CALL'],
  IVR_Call: [24, 'TYPE_IVR_CALL'],
  Campaign_Call: [8, 'TYPE_CAMPAIGN_CALL'],
  Campaign_VoiceMail: [10, 'TYPE_CAMPAIGN_VOICEMAIL'],
  RCS: [40, 'TYPE_RCS'],
  TIKTOK: [41, 'TYPE_TIKTOK'],
  FORM_SUBMISSION: [43, 'TYPE_FORM_SUBMISSION'],
} as const satisfies Record<string, readonly [number, string]>;
type Kind = keyof typeof messageKinds;

const text = z.string().optional();
const texts = z.array(z.string()).min(1, 'must contain at least 1 elements').optional();

const addedCall = {
  attachments: texts,
  conversationId: z.string().min(1),
  conversationProviderId: z.string().min(1),
  altId: text,
  date: z.iso.datetime({ offset: true }).optional(),
  call: z
    .strictObject({
      to: text,
      from: text,
      status: z
        .enum([
          'pending',
          'completed',
          'answered',
          'busy',
          'no-answer',
          'failed',
          'canceled',
          'voicemail',
        ])
        .optional(),
    })
    .optional(),
};

const outboundCall = z.strictObject({ type: z.literal('Call'), ...addedCall });

const inboundMessage = z.strictObject({
  ...addedCall,
  type: z.enum(Object.keys(messageKinds) as [Kind, ...Kind[]]),
  contactId: z.string().min(1),
  message: text,
  html: text,
  subject: text,
  emailFrom: text,
  emailTo: text,
  emailCc: texts,
  emailBcc: texts,
  emailMessageId: text,
  direction: z.enum(['inbound', 'outbound']).optional(),
});

type Added = z.output<typeof outboundCall> & Partial<z.output<typeof inboundMessage>>;

/**
 * Keeps a message that another system has carried. A conversation provider that is none of the app's is
 * answered with a success without a body: https://github.com/GoHighLevel/highlevel-api-docs/issues/70
 */
const add = (call: Call, { type, ...body }: Omit<Added, 'type'> & { type: Kind }) => {
  const { state, now } = call;
  const conversation = conversationOf(call, body.conversationId);
  if (body.contactId && contactOf(call, body.contactId).id !== conversation.contactId) {
    throw badRequest('The conversation does not belong to the contact');
  }
  if (!state.conversationProviders.includes(body.conversationProviderId)) {
    return new Response(null, { status: 201 });
  }
  const [number, messageType] = messageKinds[type];
  const { contactId, locationId, id: conversationId } = conversation;
  const direction = body.direction ?? 'outbound';
  const emailMessageId = type === 'Email' ? newId() : undefined;
  const dateAdded = new Date(body.date ?? now).toISOString();
  const attachments = body.attachments ?? [];
  const message: Message = {
    id: newId(),
    locationId,
    contactId,
    conversationId,
    type: number,
    messageType,
    ...(!emailMessageId && body.message && { body: body.message }),
    direction,
    status: direction === 'inbound' ? 'delivered' : 'sent',
    contentType: emailMessageId ? 'text/html' : 'text/plain',
    attachments,
    ...(body.call?.status && { meta: { callStatus: body.call.status } }),
    ...(emailMessageId && { meta: { email: { messageIds: [emailMessageId] } } }),
    source: 'api',
    dateAdded,
    dateUpdated: now.toISOString(),
  };
  state.messages.push(message);
  if (emailMessageId) {
    state.emails.push({
      id: emailMessageId,
      threadId: message.id,
      locationId,
      contactId,
      conversationId,
      dateAdded,
      subject: body.subject ?? '',
      body: body.html ?? body.message ?? '',
      direction,
      status: message.status,
      contentType: 'text/html',
      attachments,
      provider: 'Custom',
      from: body.emailFrom ?? '',
      to: body.emailTo ? [body.emailTo] : [],
    });
  }
  if (direction === 'inbound') conversation.unreadCount += 1;
  conversation.dateUpdated = now.toISOString();
  return {
    success: true,
    conversationId,
    messageId: message.id,
    message: 'Message added.',
    contactId,
    dateAdded,
    ...(emailMessageId && { emailMessageId }),
  };
};

const failedToCancel = { status: 404, message: 'Failed cancel the scheduled message' };
const canceled = { status: 200, message: 'The scheduled message was cancelled successfully' };

const isFile = (part: unknown): part is UploadedFile => typeof part === 'object' && part !== null;

const FILES = /\.(jpe?g|png|mp4|mpeg|zip|rar|pdf|docx?|txt|mp3|wav)$/i;

const uploadForm = ['conversationId', 'contactId', 'locationId', 'fileAttachment'];

export const addedMessageRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/conversations/add-an-inbound-message
    route: 'POST /conversations/messages/inbound',
    ...writing,
    body: inboundMessage,
    answer: (call) => add(call, call.body),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/conversations/add-an-outbound-message
    route: 'POST /conversations/messages/outbound',
    ...writing,
    body: outboundCall,
    answer: (call) => add(call, call.body),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/conversations/cancel-scheduled-message
    route: 'DELETE /conversations/messages/{messageId}/schedule',
    ...writing,
    answer: (call) => {
      const message = messageOf(call, call.params.messageId);
      if (message.status !== 'scheduled') return failedToCancel;
      call.state.messages = call.state.messages.filter((one) => one !== message);
      return canceled;
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/conversations/cancel-scheduled-email-message
    route: 'DELETE /conversations/messages/email/{emailMessageId}/schedule',
    ...writing,
    answer: ({ state, grant, params }) => {
      const email = state.emails.find(({ id }) => id === params.emailMessageId);
      if (!email) throw notFound('Email', params.emailMessageId);
      if (email.locationId !== grant.locationId) throw foreignLocation();
      const message = state.messages.find(({ id }) => id === email.threadId);
      if (message?.status !== 'scheduled') return failedToCancel;
      state.emails = state.emails.filter((one) => one !== email);
      state.messages = state.messages.filter((one) => one !== message);
      return canceled;
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/conversations/upload-file-attachments
    route: 'POST /conversations/messages/upload',
    ...writing,
    location: 'body',
    form: true,
    answer: (call) => {
      const body = (call.body ?? {}) as Record<string, unknown>;
      const unknown = Object.keys(body).filter((name) => !uploadForm.includes(name));
      if (unknown.length)
        throw unprocessable(unknown.map((one) => `property ${one} should not exist`));
      const { id } = conversationOf(call, String(body.conversationId));
      const parts = [body.fileAttachment].flat().filter(isFile);
      if (parts.length === 0) throw badRequest('No file was uploaded');
      if (!parts.every(({ filename }) => FILES.test(filename))) {
        throw badRequest('File type is not supported');
      }
      return {
        uploadedFiles: Object.fromEntries(
          parts.map(({ filename }) => [
            filename,
            `${call.url}/conversations/${id}/attachments/${newId()}`,
          ]),
        ),
      };
    },
  }),
];
