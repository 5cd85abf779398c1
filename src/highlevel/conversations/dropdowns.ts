import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';
import { conversationPages, latestFirst } from './pages.ts';
import { VERSION } from './schema.ts';

const SHOWN = 60;

/** Conversations by contact and last message, the latest first. */
export const conversationDropdown = dropdown({
  key: 'conversation_dropdown',
  noun: 'Conversation',
  docs: docs('conversations', 'search-conversation'),
  scopes: ['conversations.readonly'],
  route: 'GET /conversations/search',
  version: VERSION,
  connection: ['locationId'],
  fixed: latestFirst,
  paging: conversationPages,
  result: 'conversations[]',
  option: ({ id, fullName, contactName, email, phone, lastMessageBody }) => {
    const name = [fullName, contactName, email, phone].find(Boolean) ?? id;
    return { id, label: [name, lastMessageBody].filter(Boolean).join(': ').slice(0, SHOWN) };
  },
});
