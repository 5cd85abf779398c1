import { told } from '../../core/told.ts';
import { docs } from '../docs.ts';
import { MESSAGE_TYPES } from './channels.ts';
import { conversationPages, latestFirst } from './pages.ts';
import { choices, dropdown } from './vocabulary.ts';

const SHOWN = 60;

/** Conversations by contact and last message, latest first. */
export const conversationDropdown = dropdown({
  key: 'conversation_dropdown',
  noun: 'Conversation',
  docs: docs('conversations', 'search-conversation'),
  scopes: ['conversations.readonly'],
  route: 'GET /conversations/search',
  connection: ['locationId'],
  fixed: latestFirst,
  paging: conversationPages,
  result: 'conversations[]',
  option: ({ id, fullName, contactName, email, phone, lastMessageBody }) => {
    const name = [fullName, contactName, email, phone].find(Boolean) ?? id;
    return { id, label: told([name, lastMessageBody], ': ').slice(0, SHOWN) };
  },
});

export const messageTypeDropdown = choices({
  key: 'message_type_dropdown',
  noun: 'Message Type',
  docs: docs('conversations', 'search-conversation'),
  choices: () => MESSAGE_TYPES,
});
