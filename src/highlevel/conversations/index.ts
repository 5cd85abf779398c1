import { agentTypingIndicator } from './agentTypingIndicator.ts';
import { conversationDropdown } from './dropdowns.ts';
import { getConversation } from './getConversation.ts';
import { searchConversations } from './searchConversations.ts';

export const conversations = [
  ...searchConversations,
  ...getConversation,
  agentTypingIndicator,
  conversationDropdown,
];
