import { text, yesNo } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { docs } from '../docs.ts';
import { conversationId } from './schema.ts';
import { action } from './vocabulary.ts';

export const agentTypingIndicator = action({
  key: 'agent_typing_indicator',
  noun: 'Typing Indicator',
  label: 'Agent Typing Indicator',
  description: 'Shows the visitor of a live chat that an agent is typing, or has stopped typing.',
  docs: docs('conversations', 'live-chat-agent-typing'),
  scopes: ['conversations/livechat.write'],
  route: 'POST /conversations/providers/live-chat/typing',
  repeatable: true,
  connection: ['locationId'],
  input: () => ({
    conversationId: conversationId(),
    visitor: text({
      at: 'visitorId',
      label: 'Live Chat Visitor',
      max: 100,
      help: 'The Live Chat Visitor ID of the contact, as Get Contact finds it.',
    }),
    isTyping: yesNo({
      label: 'Is Typing',
      help: 'Choose no to take the indicator away. Yes when left empty.',
    }).default(true),
  }),
  // The documentation types it as text although it means yes or no.
  arrange: (values) => ({ ...values, isTyping: String(values.isTyping) }),
  echo: { id: 'conversationId' },
  output: () =>
    out.object({
      id: out.id('tDtDnQdgm2LXpyiqYvZ6', 'Conversation ID'),
      success: out.yesNo(true),
    }),
});
