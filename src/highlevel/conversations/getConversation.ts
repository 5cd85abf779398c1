import { docs } from '../docs.ts';
import { withChannel } from './channels.ts';
import { conversation, conversationId } from './schema.ts';
import { read } from './vocabulary.ts';

export const getConversation = read({
  key: 'get_conversation',
  noun: 'Conversation',
  label: 'Get Conversation',
  triggers:
    'Triggers when the chosen conversation changes, such as when it is read, starred or assigned.',
  finds: 'Finds a conversation by its ID.',
  docs: docs('conversations', 'get-conversation'),
  scopes: ['conversations.readonly'],
  route: 'GET /conversations/{conversationId}',
  input: () => ({ conversationId: conversationId() }),
  result: 'conversation|',
  output: conversation,
  derive: withChannel,
});
