import { choice, joined } from '../../core/input/fields.ts';
import { MESSAGE_TYPES } from '../conversations/channels.ts';
import { conversationId } from '../conversations/schema.ts';
import { read } from '../conversations/vocabulary.ts';
import { docs } from '../docs.ts';
import { MESSAGES, messagePages } from './pages.ts';
import { message, withEmailIds } from './schema.ts';

/** The message types that this list can be limited to: not all of them, and one is spelled differently. */
const LISTED = {
  ...picked(
    'TYPE_SMS',
    'TYPE_EMAIL',
    'TYPE_CALL',
    'TYPE_WHATSAPP',
    'TYPE_RCS',
    'TYPE_LIVE_CHAT',
    'TYPE_FACEBOOK',
    'TYPE_INSTAGRAM',
    'TYPE_TIKTOK',
    'TYPE_GMB',
    'TYPE_FORM_SUBMISSION',
    'TYPE_ACTIVITY_CONTACT',
    'TYPE_ACTIVITY_APPOINTMENT',
    'TYPE_ACTIVITY_OPPORTUNITY',
    'TYPE_ACTIVITY_INVOICE',
    'TYPE_ACTIVITY_PAYMENT',
    'TYPE_ACTIVITY_WHATSAPP',
    'TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG',
  ),
  TYPE_INTERNAL_COMMENTS: MESSAGE_TYPES.TYPE_INTERNAL_COMMENT,
};

function picked<K extends keyof typeof MESSAGE_TYPES>(...types: K[]) {
  return Object.fromEntries(types.map((type) => [type, MESSAGE_TYPES[type]])) as Record<K, string>;
}

export const getMessagesByConversation = read({
  key: 'get_messages_by_conversation',
  noun: 'Message',
  label: 'Get Messages by Conversation',
  triggers: 'Triggers when a message is sent or received in the chosen conversation.',
  finds: 'Finds the messages of a conversation, newest first.',
  docs: docs('conversations', 'get-messages'),
  scopes: ['conversations/message.readonly'],
  route: 'GET /conversations/{conversationId}/messages',
  input: () => ({
    conversationId: conversationId(),
    type: joined(choice(LISTED), {
      label: 'Message Types',
      help: 'Defaults to all message types.',
    }).optional(),
    direction: choice(
      { inbound: 'Received', outbound: 'Sent' },
      { local: true, help: 'Defaults to received and sent messages.' },
    ).optional(),
  }),
  filter: ({ direction }, values) => !values.direction || values.direction === direction,
  paging: messagePages,
  result: MESSAGES,
  output: message,
  derive: withEmailIds,
  news: { created: 'dateAdded', updated: 'dateUpdated' },
});
