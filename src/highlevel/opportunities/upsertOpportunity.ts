import { choice, yesNo } from '../../core/input/fields.ts';
import { extended, out } from '../../core/output/output.ts';
import { contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { followers } from '../followers/schema.ts';
import { pipelineId } from '../pipelines/schema.ts';
import { action } from '../service.ts';
import {
  lostReasonId,
  opportunity,
  opportunityCustomFields,
  opportunityFields,
  opportunityId,
} from './schema.ts';

/**
 * Followers change only if one of their fields is filled in. All three values are then sent together, as the
 * documentation asks. It no longer lists `contactId`, which the API still accepts.
 */
function withFollowers(values: Record<string, unknown>): Record<string, unknown> {
  const { followers: users, followersActionType, isRemoveAllFollowers, ...rest } = values;
  return users === undefined && isRemoveAllFollowers !== true
    ? rest
    : {
        ...rest,
        followers: users ?? [],
        followersActionType: followersActionType ?? (users === undefined ? 'remove' : 'add'),
        isRemoveAllFollowers: isRemoveAllFollowers ?? false,
      };
}

export const upsertOpportunity = action({
  key: 'upsert_opportunity',
  noun: 'Opportunity',
  label: 'Upsert Opportunity',
  description:
    'Updates a contact’s opportunity in a pipeline, or adds one. Fields left empty keep their values.',
  docs: docs('opportunities', 'upsert-opportunity'),
  scopes: ['opportunities.write'],
  route: 'POST /opportunities/upsert',
  connection: ['locationId'],
  repeatable: ({ id }) => id !== undefined,
  notice:
    'HighLevel accepts no custom fields here. To fill them in, add an “Update Opportunity” step with the Opportunity ID from this step.',
  input: () => ({
    contactId: contactId({
      help: 'The opportunity’s contact. Required to add an opportunity.',
    }).optional(),
    ...opportunityFields(),
    pipelineId: pipelineId(),
    id: opportunityId({ help: 'Choose one to update exactly this opportunity.' }).optional(),
    lostReasonId: lostReasonId(),
    followers: followers({ group: 'followers' }).optional(),
    followersActionType: choice(
      { add: 'Add the followers', remove: 'Remove the followers' },
      {
        label: 'What to Do with Followers',
        group: 'followers',
        help: 'Defaults to adding the followers above.',
      },
    ).optional(),
    isRemoveAllFollowers: yesNo({
      label: 'Remove All Followers',
      group: 'followers',
      help: 'Choose yes to remove every follower.',
    }).optional(),
  }),
  groups: { followers: 'Followers' },
  oneOf: ['contactId', 'id'],
  arrange: withFollowers,
  result: 'opportunity',
  also: { created: 'new' },
  output: () => extended(opportunity(), { created: out.yesNo(true, { label: 'Was Created' }) }),
  custom: { ...opportunityCustomFields, readOnly: true },
});
