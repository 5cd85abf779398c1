import { action } from '../conversations/vocabulary.ts';
import { docs } from '../docs.ts';
import { canceled, notCanceled } from './canceling.ts';
import { emailMessageId, listedConversation } from './schema.ts';

export const cancelScheduledEmail = action({
  key: 'cancel_scheduled_email',
  noun: 'Email',
  label: 'Cancel Scheduled Email',
  description: 'Cancels a scheduled email. The contact never gets it.',
  docs: docs('conversations', 'cancel-scheduled-email-message'),
  scopes: ['conversations/message.write'],
  route: 'DELETE /conversations/messages/email/{emailMessageId}/schedule',
  input: () => ({
    emailMessageId: emailMessageId({
      label: 'Scheduled Email',
      help: 'Map the “Email ID” of “Send Message”, or choose its conversation below first.',
    }),
    conversationId: listedConversation('email'),
  }),
  undone: notCanceled,
  echo: { id: 'emailMessageId' },
  output: canceled('rnGyqh2F6uBrIkfhFo9A', 'Email ID'),
});
