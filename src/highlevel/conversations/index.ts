import type { Operation } from '../../core/operations/operation.ts';
import { agentTypingIndicator } from './agentTypingIndicator.ts';
import { createConversation } from './createConversation.ts';
import { deleteConversation } from './deleteConversation.ts';
import { conversationDropdown, messageTypeDropdown } from './dropdowns.ts';
import { conversationUnread } from './events/conversationUnread.ts';
import { getConversation } from './getConversation.ts';
import { searchConversations } from './searchConversations.ts';
import { updateConversation } from './updateConversation.ts';

export const operations: readonly Operation[] = [
  conversationUnread,
  ...searchConversations,
  ...getConversation,
  createConversation,
  updateConversation,
  deleteConversation,
  agentTypingIndicator,
  conversationDropdown,
  messageTypeDropdown,
];
