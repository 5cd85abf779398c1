import { ask } from '../../../core/operations/flow.ts';
import { recently } from '../../../core/operations/recent.ts';
import { createOpportunity } from '../../opportunities/createOpportunity.ts';
import { searchOpportunities } from '../../opportunities/searchOpportunities.ts';
import { updateOpportunity } from '../../opportunities/updateOpportunity.ts';
import type { Contact } from './contact.ts';
import type { Lines } from './lines.ts';

/** The opportunity that a contact got in a pipeline moments ago: a search may lag behind. */
const opportunityOfContact = recently('opportunity_of_contact', createOpportunity);

/** The operations that move an opportunity. */
export const moving = [searchOpportunities.search, opportunityOfContact.make, updateOpportunity];

export type OpportunityRule = {
  pipelineId?: string | undefined;
  pipelineStageId?: string | undefined;
  opportunityName?: string | undefined;
};

/**
 * Moves the contact's newest open opportunity in a pipeline to a stage unless one is already
 * there, or creates one there. An opportunity that is won, lost or abandoned was closed by a person and stays.
 */
export function* moveOpportunity(
  contact: Contact,
  { pipelineId, pipelineStageId, opportunityName }: OpportunityRule,
  { add }: Lines,
) {
  if (!pipelineId || !pipelineStageId) return null;
  const found = yield* ask(searchOpportunities.search, {
    pipelineId,
    contactId: contact.id,
    status: 'all',
  });
  const allOpen = found.filter(({ status }) => status === 'open');
  const there = allOpen.find((one) => one.pipelineStageId === pipelineStageId);
  if (there) {
    add('Opportunity', 'skipped', 'It is in this stage already.');
    return there.id;
  }
  const [open] = allOpen;
  if (open) {
    yield* ask(updateOpportunity, { id: open.id, pipelineId, pipelineStageId });
    add('Opportunity', 'updated', 'Moved to the chosen stage.');
    return open.id;
  }
  const [closed] = found;
  if (closed) {
    add('Opportunity', 'skipped', `The opportunity in this pipeline is ${closed.status}.`);
    return closed.id;
  }
  const name = opportunityName ?? contact.name ?? 'Athlete';
  const created = yield* ask(opportunityOfContact.make, {
    of: `${pipelineId} ${contact.id}`,
    pipelineId,
    pipelineStageId,
    contactId: contact.id,
    name,
    status: 'open',
  });
  if ('existing' in created) {
    add('Opportunity', 'skipped', 'It was created moments ago.');
    return created.existing;
  }
  add('Opportunity', 'created', 'The contact had none in this pipeline.');
  return created.id;
}
