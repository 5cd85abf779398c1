import { docs } from '../docs.ts';
import { followers, followersAfterAdding } from '../followers/schema.ts';
import { action } from '../service.ts';
import { opportunity, opportunityId } from './schema.ts';

export const addFollowers = action({
  key: 'add_followers',
  noun: 'Follower',
  label: 'Add Followers',
  description: 'Adds users as followers of an opportunity and keeps its existing followers.',
  docs: docs('opportunities', 'add-followers-opportunity'),
  scopes: ['opportunities.write'],
  route: 'POST /opportunities/{id}/followers',
  repeatable: true,
  input: () => ({ id: opportunityId(), followers: followers() }),
  echo: { id: 'id' },
  output: () => followersAfterAdding(opportunity),
});
