import * as z from 'zod';
import { messageKinds } from './addedMessages.ts';
import { contactOf } from './contactLookup.ts';
import { startConversation } from './conversations.ts';
import { type Call, route } from './gate.ts';
import { badRequest, unprocessable } from './refusal.ts';
import { validated } from './validation.ts';
import { type Contact, type DndChannel, type Message, newId } from './world.ts';

const texts = z.array(z.string()).optional();
const text = z.string().optional();

/** The documentation calls `subType` and `status` required, but the vendor takes a message without them. */
const newMessage = z.strictObject({
  type: z.enum(['SMS', 'RCS', 'Email', 'WhatsApp', 'IG', 'FB', 'Custom', 'Live_Chat', 'TIKTOK']),
  subType: z.unknown().optional(),
  status: z.enum(['delivered', 'failed', 'pending', 'read']).optional(),
  contactId: z.string().min(1),
  appointmentId: text,
  attachments: texts,
  emailFrom: text,
  emailCc: texts,
  emailBcc: texts,
  html: text,
  message: text,
  subject: text,
  replyMessageId: text,
  templateId: text,
  threadId: text,
  scheduledTimestamp: z.number().optional(),
  conversationProviderId: text,
  emailTo: text,
  customSubtypeId: text,
  emailReplyMode: z.enum(['reply', 'reply_all']).optional(),
  fromNumber: text,
  toNumber: text,
  forward: z.object().optional(),
  usesNativeSchedulingAi: z.boolean().optional(),
  optimizationPeriod: z.enum(['24h', '48h', '72h']).optional(),
});
type NewMessage = z.output<typeof newMessage>;

const byPhone: NewMessage['type'][] = ['SMS', 'RCS', 'WhatsApp'];

/** Refuses what cannot reach the contact, in the vendor's words. */
const checkReach = ({ dnd, dndSettings, email, phone }: Contact, { type }: NewMessage) => {
  const status = dndSettings[type as DndChannel]?.status;
  if (dnd || status === 'active' || status === 'permanent') {
    throw badRequest(`Cannot send message as DND is active for ${type}.`);
  }
  if (byPhone.includes(type) && !phone) throw badRequest('Missing phone number');
  if (type === 'Email' && !email) {
    throw badRequest("Unable to send e-mail, contact's e-mail is invalid");
  }
};

/** The text of a message: its own, or that of its template. */
const contentOf = ({ state, grant }: Call, body: NewMessage) => {
  const { templateId, type } = body;
  const template = state.templates.find(
    (one) =>
      one.id === templateId &&
      one.locationId === grant.locationId &&
      one.type === type.toLowerCase(),
  )?.template;
  if (templateId && !template) throw badRequest(`Template with id ${templateId} not found`);
  const content = {
    text: body.message ?? template?.body,
    html: body.html ?? template?.html,
    subject: body.subject ?? template?.subject,
  };
  if (!content.text && !content.html && !body.attachments?.length) {
    throw unprocessable(['There is no message or attachments for this message. Skip sending.']);
  }
  return content;
};

const templateQuery = z.strictObject({
  originId: z.string().min(1),
  deleted: z.enum(['true', 'false']).optional(),
  skip: z.string().regex(/^\d+$/, 'must be a number string').optional(),
  limit: z.string().regex(/^\d+$/, 'must be a number string').optional(),
  type: z.enum(['sms', 'email', 'whatsapp']).optional(),
});

const numbersQuery = z.strictObject({
  page: z.string().regex(/^\d+$/, 'must be a number string').optional(),
  pageSize: z.string().regex(/^\d+$/, 'must be a number string').optional(),
  searchFilter: text,
  skipNumberPool: z.enum(['true', 'false']).optional(),
});

export const sendingRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/conversations/send-a-new-message
    route: 'POST /conversations/messages',
    version: '2021-04-15',
    scope: 'conversations/message.write',
    body: newMessage,
    answer: (call) => {
      const { state, body, now } = call;
      const contact = contactOf(call, body.contactId);
      checkReach(contact, body);
      const { text: plain, html, subject } = contentOf(call, body);
      const { id: conversationId } =
        state.conversations.find((one) => one.contactId === contact.id && !one.deleted) ??
        startConversation(call, contact);
      const [type, messageType] = messageKinds[body.type];
      const emailMessageId = body.type === 'Email' ? newId() : undefined;
      const message: Message = {
        id: newId(),
        locationId: contact.locationId,
        contactId: contact.id,
        conversationId,
        type,
        messageType,
        // The body of an email is kept with the email alone.
        ...(!emailMessageId && { body: plain }),
        direction: 'outbound',
        status: body.scheduledTimestamp ? 'scheduled' : 'pending',
        contentType: emailMessageId ? 'text/html' : 'text/plain',
        attachments: body.attachments ?? [],
        ...(body.scheduledTimestamp && { scheduledFor: body.scheduledTimestamp }),
        ...(emailMessageId && { meta: { email: { messageIds: [emailMessageId] } } }),
        source: 'app',
        dateAdded: now.toISOString(),
        dateUpdated: now.toISOString(),
      };
      state.messages.push(message);
      if (emailMessageId) {
        state.emails.push({
          id: emailMessageId,
          threadId: message.id,
          locationId: contact.locationId,
          contactId: contact.id,
          conversationId,
          dateAdded: message.dateAdded,
          subject: subject ?? '',
          body: html ?? plain ?? '',
          direction: 'outbound',
          status: 'pending',
          contentType: 'text/html',
          attachments: message.attachments,
          provider: 'Leadconnector Gmail',
          from: body.emailFrom ?? 'Sam Rivera <sam@harborgym.example>',
          to: [body.emailTo ?? contact.email ?? ''],
        });
      }
      return {
        conversationId,
        messageId: message.id,
        ...(emailMessageId && { emailMessageId }),
        msg: 'Message queued successfully.',
      };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/get-all-or-email-sms-templates
    route: 'GET /locations/{locationId}/templates',
    version: '2021-07-28',
    scope: 'locations/templates.readonly',
    location: 'path',
    answer: ({ state, params, query }) => {
      const { type, deleted, skip = '0', limit = '25' } = validated(templateQuery, query);
      const all = state.templates.filter(
        (one) =>
          one.locationId === params.locationId &&
          (!type || one.type === type) &&
          // No template of the sandbox is ever deleted.
          deleted !== 'true',
      );
      const templates = all.slice(Number(skip), Number(skip) + Number(limit));
      return { templates, totalCount: all.length };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/phone-system/active-numbers
    route: 'GET /phone-system/numbers/location/{locationId}',
    version: '2021-07-28',
    v3: 'gone',
    scope: 'phonenumbers.read',
    location: 'path',
    answer: ({ state, params, query }) => {
      const { page = '0', pageSize = '50', searchFilter = '' } = validated(numbersQuery, query);
      const all = state.phoneNumbers.filter(
        ({ locationId, phoneNumber }) =>
          locationId === params.locationId && phoneNumber.includes(searchFilter),
      );
      const start = Number(page) * Number(pageSize);
      return {
        numbers: all
          .slice(start, start + Number(pageSize))
          .map(({ locationId: _, ...number }) => number),
        isUnderGhl: true,
        page: Number(page),
        pageSize: Number(pageSize),
        accountStatus: 'active',
      };
    },
  }),
];
