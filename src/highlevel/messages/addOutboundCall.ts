import { conversationId } from '../conversations/schema.ts';
import { action } from '../conversations/vocabulary.ts';
import { docs } from '../docs.ts';
import { addedFields, addedMessage, callFields } from './adding.ts';
import { conversationProviderId } from './sending.ts';

export const addOutboundCall = action({
  key: 'add_outbound_call',
  noun: 'Call',
  label: 'Add Outbound Call',
  description:
    'Adds a call that was made with your own phone system to a conversation. Nobody is called.',
  docs: docs('conversations', 'add-an-outbound-message'),
  scopes: ['conversations/message.write'],
  route: 'POST /conversations/messages/outbound',
  fixed: { type: 'Call' },
  input: () => ({
    conversationId: conversationId(),
    conversationProviderId: conversationProviderId(),
    ...callFields(),
    ...addedFields(),
  }),
  always: 'messageId',
  output: addedMessage,
});
