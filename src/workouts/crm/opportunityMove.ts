import type { Contact } from './contact.ts';
import type { Lines, Part } from './plan.ts';

export type OpportunityRule = {
  pipelineId?: string | undefined;
  pipelineStageId?: string | undefined;
  opportunityName?: string | undefined;
};

type Opportunity = { id: string; name: string | null; status: string; pipelineStageId: string };
type Name = 'search_opportunities' | 'create_opportunity' | 'update_opportunity';

/**
 * Puts the contact's open opportunity of a pipeline, of several the newest, into a stage unless one is
 * there, or makes one there. One that is won,
 * lost or abandoned was closed by a person and stays as it is.
 */
export function* moveOpportunity(
  contact: Contact,
  { pipelineId, pipelineStageId, opportunityName }: OpportunityRule,
  { add }: Lines,
): Part<Name, string | null> {
  if (!pipelineId || !pipelineStageId) return null;
  const found = (yield {
    ask: 'search_opportunities',
    input: { pipelineId, contactId: contact.id, status: 'all' },
  }) as Opportunity[];
  const allOpen = found.filter(({ status }) => status === 'open');
  const there = allOpen.find((one) => one.pipelineStageId === pipelineStageId);
  if (there) {
    add('Opportunity', 'skipped', 'It is in this stage already.');
    return there.id;
  }
  const [open] = allOpen;
  if (open) {
    yield { ask: 'update_opportunity', input: { id: open.id, pipelineId, pipelineStageId } };
    add('Opportunity', 'updated', 'Moved to the chosen stage.');
    return open.id;
  }
  const [closed] = found;
  if (closed) {
    add('Opportunity', 'skipped', `The opportunity in this pipeline is ${closed.status}.`);
    return closed.id;
  }
  const name = opportunityName ?? contact.name ?? 'Athlete';
  const created = (yield {
    ask: 'create_opportunity',
    input: { pipelineId, pipelineStageId, contactId: contact.id, name, status: 'open' },
  }) as Opportunity;
  add('Opportunity', 'created', 'The contact had none in this pipeline.');
  return created.id;
}
