import { agentTypingIndicator } from './agentTypingIndicator.ts';
import { conversationDropdown, messageTypeDropdown } from './dropdowns.ts';
import { getConversation } from './getConversation.ts';
import { searchConversations } from './searchConversations.ts';

export const conversations = [
  ...searchConversations,
  ...getConversation,
  agentTypingIndicator,
  conversationDropdown,
  messageTypeDropdown,
];
