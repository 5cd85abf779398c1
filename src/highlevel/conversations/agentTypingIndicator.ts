import { text, yesNo } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { docs } from '../docs.ts';
import { conversationId } from './schema.ts';
import { action } from './vocabulary.ts';

export const agentTypingIndicator = action({
  key: 'agent_typing_indicator',
  noun: 'Typing Indicator',
  label: 'Agent Typing Indicator',
  description:
    'Shows the live chat visitor of a conversation that an agent is typing or has stopped typing.',
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
      help: 'The contact’s Live Chat Visitor ID, as found by “Get Contact”.',
    }),
    isTyping: yesNo({
      label: 'Is Typing',
      help: 'Choose no to hide the indicator. Defaults to yes.',
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
