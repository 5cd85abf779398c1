import { integer, yesNo } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { withChannel } from './channels.ts';
import { conversation, conversationId } from './schema.ts';
import { action } from './vocabulary.ts';

export const updateConversation = action({
  key: 'update_conversation',
  noun: 'Conversation',
  label: 'Update Conversation',
  description: 'Marks a conversation as read, unread, starred or not starred.',
  docs: docs('conversations', 'update-conversation'),
  scopes: ['conversations.write'],
  route: 'PUT /conversations/{conversationId}',
  connection: ['locationId'],
  input: () => ({
    conversationId: conversationId(),
    unreadCount: integer({
      label: 'Unread Messages',
      help: 'Enter 0 to mark the conversation as read, 1 or more to mark it as unread.',
      min: 0,
    }).optional(),
    starred: yesNo().optional(),
  }),
  oneOf: ['unreadCount', 'starred'],
  result: 'conversation',
  output: conversation,
  derive: withChannel,
});
