import { read } from '../conversations/vocabulary.ts';
import { docs } from '../docs.ts';
import { listedConversation, message, messageId, withEmailIds } from './schema.ts';

export const getMessageById = read({
  key: 'get_message_by_id',
  noun: 'Message',
  label: 'Get Message by ID',
  triggers: 'Triggers when the chosen message changes, such as from sent to delivered.',
  finds: 'Finds a message by its ID. For the text of an email, use “Get Email by ID”.',
  docs: docs('conversations', 'get-message'),
  scopes: ['conversations/message.readonly'],
  route: 'GET /conversations/messages/{id}',
  input: () => ({ conversationId: listedConversation(), id: messageId() }),
  // Wrapped in fact, bare in the documentation: https://github.com/GoHighLevel/highlevel-api-docs/issues/258
  result: 'message|',
  output: message,
  derive: withEmailIds,
});
