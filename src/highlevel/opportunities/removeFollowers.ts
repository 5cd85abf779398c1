import { yesNo } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { followers, followersAfterRemoving } from '../followers/schema.ts';
import { action } from '../service.ts';
import { opportunity, opportunityId } from './schema.ts';

export const removeFollowers = action({
  key: 'remove_followers',
  noun: 'Follower',
  label: 'Remove Followers',
  description: 'Removes followers from an opportunity and keeps the others.',
  docs: docs('opportunities', 'remove-followers-opportunity'),
  scopes: ['opportunities.write'],
  route: 'DELETE /opportunities/{id}/followers',
  sendAs: 'json',
  inQuery: ['isRemoveAllFollowers'],
  input: () => ({
    id: opportunityId(),
    followers: followers().optional(),
    isRemoveAllFollowers: yesNo({
      label: 'Remove All Followers',
      help: 'Choose yes to remove every follower, whoever is chosen above.',
    }).optional(),
  }),
  oneOf: ['followers', 'isRemoveAllFollowers'],
  arrange: ({ followers: users = [], ...rest }) => ({ ...rest, followers: users }),
  echo: { id: 'id' },
  output: () => followersAfterRemoving(opportunity),
});
