import { out } from '../../core/output/output.ts';
import type { Names } from '../../core/reading/names.ts';
import { agentList } from './agents.ts';

const { paging, ...list } = agentList;

/** The first 50 agents. */
const agents: Names = {
  list: {
    ...list,
    fixed: paging.at(0, paging.max),
    read: ({ id, agentName }) => [[id, agentName]],
  },
};

/** The name of the Voice AI agent whose id is beside it. */
export const agentName = () =>
  out.name('Front desk', { of: 'agentId', in: agents, label: 'Agent Name' });
