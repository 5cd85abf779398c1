import { docs } from '../../docs.ts';
import { userId } from '../../users/schema.ts';
import { withChannel } from '../channels.ts';
import { conversationPages, latestFirst } from '../pages.ts';
import { conversation } from '../schema.ts';
import { event } from '../vocabulary.ts';
import { becameUnread, isAssigned, unreadOf } from './unread.ts';

export const conversationUnread = event({
  key: 'conversation_unread',
  noun: 'Conversation',
  label: 'Conversation Unread',
  description:
    'Triggers when a conversation becomes unread. Fires again for further messages only after it was read.',
  docs: docs('conversations', 'search-conversation'),
  scopes: ['conversations.readonly'],
  route: 'GET /conversations/search',
  connection: ['locationId'],
  fixed: latestFirst,
  paging: conversationPages,
  result: 'conversations[]',
  // When it started is not documented: one that is not known yet counts from its last message.
  created: 'lastMessageDate',
  changed: 'lastMessageDate',
  latestFirst: 'lastMessageDate',
  input: () => ({
    assignedTo: userId({
      label: 'Assigned To',
      dropdown: 'conversation_owner_dropdown',
      help: 'Only triggers for conversations of this user. Defaults to all conversations.',
    }).optional(),
  }),
  when: { changes: 'unreadCount', value: unreadOf, counts: becameUnread, ofNew: true },
  bells: ['ConversationUnreadWebhook'],
  instant: {
    // The endpoint of one conversation tells neither its last message nor whose it is.
    finds: ({ record }) => ({ id: record }),
    says: ['unreadCount'],
    keeps: isAssigned,
  },
  output: conversation,
  derive: withChannel,
});
