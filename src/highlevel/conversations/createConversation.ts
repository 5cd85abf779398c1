import { contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { withChannel } from './channels.ts';
import { conversation } from './schema.ts';
import { action } from './vocabulary.ts';

export const createConversation = action({
  key: 'create_conversation',
  noun: 'Conversation',
  label: 'Create Conversation',
  description: 'Starts a conversation with a contact, without a message.',
  docs: docs('conversations', 'create-conversation'),
  scopes: ['conversations.write'],
  route: 'POST /conversations/',
  connection: ['locationId'],
  input: () => ({ contactId: contactId() }),
  result: 'conversation',
  output: conversation,
  derive: withChannel,
});
