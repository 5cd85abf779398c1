import { choice, recordId } from '../../core/input/fields.ts';
import { byPage } from '../../core/reading/paging.ts';
import { contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { event } from '../service.ts';
import { ACTIONS, isWanted, voiceAiCall } from './schema.ts';

export const newVoiceAiCall = event({
  key: 'new_voice_ai_call',
  noun: 'Voice AI Call',
  label: 'New Voice AI Call',
  description:
    'Triggers when a Voice AI agent has ended a phone call, with its summary and transcript.',
  docs: docs('voice-ai', 'get-call-logs'),
  scopes: ['voice-ai-dashboard.readonly'],
  route: 'GET /voice-ai/dashboard/call-logs',
  version: '2021-04-15',
  connection: ['locationId'],
  fixed: { sortBy: 'createdAt', sort: 'descend' },
  input: () => ({
    agentId: recordId({
      label: 'Agent',
      dropdown: 'voice_ai_agent_dropdown',
      help: 'Only triggers for calls of this agent. Defaults to all agents.',
    }).optional(),
    contactId: contactId({
      help: 'Only triggers for calls with this contact. Defaults to all contacts.',
    }).optional(),
    callType: choice(
      { LIVE: 'Real calls', TRIAL: 'Trial calls' },
      { label: 'Kind of Call', help: 'Defaults to real calls and trial calls.' },
    ).optional(),
    actionType: choice(ACTIONS, {
      label: 'Action',
      help: 'Only triggers for calls in which the agent did this. Defaults to all calls.',
    }).optional(),
  }),
  paging: byPage({ page: 'page', size: 'pageSize', max: 50 }),
  result: 'callLogs[]',
  created: 'createdAt',
  latestFirst: 'createdAt',
  when: { appears: true },
  bells: ['VoiceAiCallEnd'],
  instant: {
    reads: {
      route: 'GET /voice-ai/dashboard/call-logs/{id}',
      connection: ['locationId'],
      result: '',
    },
    keeps: isWanted,
  },
  output: voiceAiCall,
});
