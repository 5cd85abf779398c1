import type { Result } from '../../../core/operations/askable.ts';
import { ask } from '../../../core/operations/flow.ts';
import { recently } from '../../../core/operations/recent.ts';
import { createOpportunity } from '../../opportunities/createOpportunity.ts';
import { getOpportunity } from '../../opportunities/getOpportunity.ts';
import type { opportunity } from '../../opportunities/schema.ts';
import { searchOpportunities } from '../../opportunities/searchOpportunities.ts';
import { updateOpportunity } from '../../opportunities/updateOpportunity.ts';
import type { Contact } from './contact.ts';
import type { Lines } from './lines.ts';

/** The opportunity that a contact got in a pipeline moments ago: a search may lag behind. */
const opportunityOfContact = recently('opportunity_of_contact', createOpportunity);

/** The operations that move an opportunity. */
export const moving = [
  searchOpportunities.search,
  getOpportunity.search,
  opportunityOfContact.make,
  updateOpportunity,
];

export type OpportunityRule = {
  pipelineId?: string | undefined;
  pipelineStageId?: string | undefined;
  opportunityName?: string | undefined;
};

/** Where an opportunity is wanted. */
type Place = { pipelineId: string; pipelineStageId: string };

type Opportunity = Result<ReturnType<typeof opportunity>>;

/**
 * Moves the contact's newest open opportunity in a pipeline to a stage unless one is already
 * there, or creates one there. An opportunity that is won, lost or abandoned was closed by a person and stays.
 */
export function* moveOpportunity(
  contact: Contact,
  { pipelineId, pipelineStageId, opportunityName }: OpportunityRule,
  lines: Lines,
) {
  if (!pipelineId || !pipelineStageId) return null;
  const place = { pipelineId, pipelineStageId };
  const found = yield* ask(searchOpportunities.search, {
    pipelineId,
    contactId: contact.id,
    status: 'all',
  });
  if (found.length > 0) return yield* moved(found, place, lines);
  const name = opportunityName ?? contact.name ?? 'Athlete';
  const created = yield* ask(opportunityOfContact.make, {
    of: `${pipelineId} ${contact.id}`,
    ...place,
    contactId: contact.id,
    name,
    status: 'open',
  });
  if ('existing' in created) {
    // Another step may have made it, in another stage.
    const there = yield* ask(getOpportunity.search, { id: created.existing });
    if (there.length > 0) return yield* moved(there, place, lines);
    lines.add('Opportunity', 'skipped', 'It was created moments ago.');
    return created.existing;
  }
  lines.add('Opportunity', 'created', 'The contact had none in this pipeline.');
  return created.id;
}

/** Moves the first open one of a contact's opportunities in a pipeline. */
function* moved(
  found: readonly Opportunity[],
  { pipelineId, pipelineStageId }: Place,
  { add }: Lines,
) {
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
  add('Opportunity', 'skipped', `The opportunity in this pipeline is ${closed!.status}.`);
  return closed!.id;
}
