import { getPath } from '../../core/dottedPaths.ts';
import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { contactUrl } from '../contacts/links.ts';
import { contactName } from '../contacts/names.ts';
import { conversationId } from '../conversations/schema.ts';
import { subAccount } from '../locations/names.ts';
import { userName } from '../users/names.ts';

const MAP_OR_LIST = 'Map a message, or choose its conversation below first.';

export const messageId = (options: FieldOptions = {}) =>
  recordId({ label: 'Message', dropdown: 'message_dropdown', help: MAP_OR_LIST, ...options });

/** A message that is a call or a voicemail. */
export const callId = () =>
  recordId({ label: 'Call', dropdown: 'call_dropdown', help: MAP_OR_LIST });

/** One email; a message in a conversation can hold several. */
export const emailMessageId = (options: FieldOptions = {}) =>
  recordId({ label: 'Email', dropdown: 'email_dropdown', ...options });

/** The conversation whose messages a dropdown lists; the endpoints themselves do not need it. */
export const listedConversation = (listed = 'message', options: FieldOptions = {}) =>
  conversationId({
    listOnly: true,
    help: `Fills the list above, so choose it first. Not needed if you map the ${listed}.`,
    ...options,
  }).optional();

/** The emails of a message, which HighLevel documents one level deeper than it sends them. */
export const emailIdsOf = (record: unknown): unknown[] => {
  const ids =
    getPath(record, 'meta.email.messageIds') ?? getPath(record, 'meta.email.email.messageIds');
  return Array.isArray(ids) ? ids : [];
};

/** Adds the IDs for “Get Email by ID”, the only source of email bodies. */
export const withEmailIds = (record: Record<string, unknown>): Record<string, unknown> => ({
  ...record,
  emailMessageIds: emailIdsOf(record),
});

/** A message, with the same keys from every endpoint: https://marketplace.gohighlevel.com/docs/ghl/conversations/get-message */
export const message = () =>
  out.object({
    id: out.id('ve9EPM428kjkvShlRW1K', 'Message ID'),
    conversationId: out.id('tDtDnQdgm2LXpyiqYvZ6', 'Conversation ID'),
    contactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
    contactName: contactName(),
    contactUrl: contactUrl(),
    body: out.text('See you at the gym tomorrow!', { label: 'Text' }),
    messageType: out.text('TYPE_SMS'),
    type: out.integer(2, { label: 'Message Type Number' }),
    direction: out.text('inbound'),
    from: out.text('+14155550100', { label: 'From', from: ['meta.email.from'] }),
    to: out.text('+14155550199', { label: 'To', from: ['meta.email.to'] }),
    activity: out.object({
      type: out.text('appointment_created', { label: 'Activity' }),
      title: out.text('New appointment created', { label: 'Activity Title' }),
      data: out.details({ appointmentTitle: 'Intro session' }, { label: 'Activity Details' }),
    }),
    status: out.text('delivered'),
    contentType: out.text('text/plain'),
    attachments: out.list(out.text('https://example.com/attachments/plan.pdf')),
    meta: out.object({
      callDuration: out.integer(120, {
        label: 'Call Duration (seconds)',
        from: ['call.duration'],
      }),
      callStatus: out.text('completed', { label: 'Call Status', from: ['call.status'] }),
      email: out.details({ messageIds: ['ve9EPs1028kjkvShlRW1'] }, { label: 'Email Details' }),
    }),
    emailMessageIds: out.list(out.text('ve9EPs1028kjkvShlRW1')),
    source: out.text('app'),
    userId: out.id('y0BeYjuRIlDwsDcOHOJo', 'Sent By (User ID)'),
    userName: userName('userId', 'Sent By'),
    conversationProviderId: out.id('61d6d1f9cdac7612faf80753', 'Conversation Provider ID'),
    chatWidgetId: out.id('67b0cc8cf14b19d85ace7a35', 'Chat Widget ID'),
    dateAdded: out.moment('2026-03-01T09:00:00Z'),
    dateUpdated: out.moment('2026-03-01T09:00:05Z'),
    ...subAccount(),
  });
