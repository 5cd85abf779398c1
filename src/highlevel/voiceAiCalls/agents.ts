import { byPage } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';

/** Voice AI agents of the sub-account. */
export const agentList = {
  docs: docs('voice-ai', 'get-agents'),
  scopes: ['voice-ai-agents.readonly'],
  route: 'GET /voice-ai/agents',
  version: '2021-04-15',
  connection: ['locationId'],
  result: 'agents[]',
  paging: byPage({ page: 'page', size: 'pageSize', max: 50 }),
} as const;
