import { action } from '../conversations/vocabulary.ts';
import { docs } from '../docs.ts';
import { canceled, notCanceled } from './canceling.ts';
import { listedConversation, messageId } from './schema.ts';

export const cancelScheduledMessage = action({
  key: 'cancel_scheduled_message',
  noun: 'Scheduled Message',
  label: 'Cancel Scheduled Message',
  description: 'Cancels a scheduled message. The contact never gets it.',
  docs: docs('conversations', 'cancel-scheduled-message'),
  scopes: ['conversations/message.write'],
  route: 'DELETE /conversations/messages/{messageId}/schedule',
  input: () => ({
    messageId: messageId({ label: 'Scheduled Message', dropdown: 'scheduled_message_dropdown' }),
    conversationId: listedConversation(),
  }),
  undone: notCanceled,
  echo: { id: 'messageId' },
  output: canceled('ve9EPM428kjkvShlRW1K', 'Message ID'),
});
