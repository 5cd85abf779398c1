import type { Operation } from '../../core/operations/operation.ts';
import { agentTypingIndicator } from './agentTypingIndicator.ts';
import { conversationDropdown, messageTypeDropdown } from './dropdowns.ts';
import { getConversation } from './getConversation.ts';
import { searchConversations } from './searchConversations.ts';

export const operations: readonly Operation[] = [
  ...searchConversations,
  ...getConversation,
  agentTypingIndicator,
  conversationDropdown,
  messageTypeDropdown,
];
