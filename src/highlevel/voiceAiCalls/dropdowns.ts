import { dropdown } from '../service.ts';
import { agentList } from './agents.ts';

export const voiceAiAgentDropdown = dropdown({
  ...agentList,
  key: 'voice_ai_agent_dropdown',
  noun: 'Voice AI Agent',
  option: ({ id, agentName }) => ({ id, label: agentName }),
});
