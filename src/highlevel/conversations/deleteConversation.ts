import { docs } from '../docs.ts';
import { conversation, conversationId } from './schema.ts';
import { action } from './vocabulary.ts';

export const deleteConversation = action({
  key: 'delete_conversation',
  noun: 'Conversation',
  label: 'Delete Conversation',
  description: 'Deletes a conversation with its messages. The contact stays.',
  docs: docs('conversations', 'delete-conversation'),
  scopes: ['conversations.write'],
  route: 'DELETE /conversations/{conversationId}',
  input: () => ({ conversationId: conversationId() }),
  deletes: 'conversationId',
  of: conversation,
});
