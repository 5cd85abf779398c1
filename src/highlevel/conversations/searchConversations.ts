import {
  choice,
  dateTime,
  type FieldOptions,
  joined,
  number,
  text,
} from '../../core/input/fields.ts';
import { contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { sortDirection } from '../sortDirection.ts';
import { userId } from '../users/schema.ts';
import { MESSAGE_TYPES, withChannel } from './channels.ts';
import { conversationPages, latestFirst } from './pages.ts';
import { conversation, conversationId } from './schema.ts';
import { read } from './vocabulary.ts';

const scoreProfile = (options: FieldOptions) => text({ max: 100, ...options }).optional();

export const searchConversations = read({
  key: 'search_conversations',
  noun: 'Conversation',
  label: 'Search Conversations',
  triggers:
    'Triggers when a conversation that matches your filters starts (or gets a message, if selected).',
  finds: 'Finds conversations by contact, user, text or last message, latest first.',
  docs: docs('conversations', 'search-conversation'),
  scopes: ['conversations.readonly'],
  route: 'GET /conversations/search',
  connection: ['locationId'],
  input: () => ({
    contactId: contactId().optional(),
    query: text({ label: 'Search Text' }).optional(),
    status: choice({
      all: 'All',
      read: 'Read',
      unread: 'Unread',
      starred: 'Starred',
      recents: 'Recent',
    }).optional(),
    assignedTo: joined(userId({ dropdown: 'conversation_owner_dropdown' }), {
      label: 'Assigned To',
    }).optional(),
    lastMessageType: choice(MESSAGE_TYPES, {
      label: 'Type of Last Message',
      dropdown: 'message_type_dropdown',
      help: 'Only the last message counts, not earlier ones.',
    }).optional(),
    lastMessageDirection: choice(
      { inbound: 'Received', outbound: 'Sent' },
      { label: 'Direction of Last Message' },
    ).optional(),
    followers: joined(userId(), { label: 'Followed By', group: 'more' }).optional(),
    mentions: joined(userId(), { label: 'Mentioned Users', group: 'more' }).optional(),
    lastMessageAction: choice(
      { manual: 'Sent by a person', automated: 'Sent automatically' },
      { label: 'Origin of Last Sent Message', group: 'more' },
    ).optional(),
    startDate: dateTime({
      label: 'Started After',
      group: 'more',
      send: 'milliseconds',
      help: 'Only conversations that started at this time or later.',
    }).optional(),
    endDate: dateTime({
      label: 'Started Before',
      placeholder: '2026-03-08 09:00',
      notBefore: 'startDate',
      group: 'more',
      send: 'milliseconds',
      help: 'Only conversations that started at this time or earlier.',
    }).optional(),
    id: conversationId({ group: 'more' }).optional(),
    scoreProfile: scoreProfile({
      label: 'Score Profile',
      group: 'score',
      help: 'The ID of a contact scoring profile, to filter by its score.',
    }),
    scoreProfileMin: number({ label: 'Minimum Score', group: 'score' }).optional(),
    scoreProfileMax: number({ label: 'Maximum Score', group: 'score' }).optional(),
  }),
  groups: { more: 'More Filters', score: 'Score', order: 'Order' },
  searchInput: () => ({
    sortBy: choice(
      {
        last_message_date: 'Last message',
        last_manual_message_date: 'Last message sent by a person',
        score_profile: 'Score',
        due_at: 'Due date',
        overdue_at: 'Overdue since',
      },
      {
        label: 'Sort By',
        group: 'order',
        display: true,
        help: 'The search returns the first conversation in this order.',
      },
    ).optional(),
    sort: sortDirection({ group: 'order' }),
    sortScoreProfile: scoreProfile({
      label: 'Score Profile to Sort By',
      group: 'order',
      display: true,
      help: 'The ID of a contact scoring profile, needed only to sort by score.',
    }),
  }),
  paging: conversationPages,
  news: {
    created: 'dateAdded',
    updated: 'lastMessageDate',
    sort: { new: latestFirst, updated: latestFirst },
  },
  result: 'conversations[]',
  output: conversation,
  derive: withChannel,
});
