import { nameContains, nameField } from '../../core/operations/nameContains.ts';
import { read } from '../service.ts';
import { teamFeed } from './feed.ts';
import { forPeople, member } from './schema.ts';

export const listRunkeeperStreetTeam = read({
  ...teamFeed,
  key: 'list_runkeeper_street_team',
  noun: 'Street Team Member',
  label: 'List Runkeeper Street Team',
  triggers:
    'Triggers when a member is added to the athlete’s street team (friends), or updated, if selected.',
  finds: 'Finds the members of the athlete’s street team (friends), all or by name.',
  input: () => ({}),
  searchInput: nameField,
  searchFilter: nameContains,
  output: member,
  derive: forPeople,
  news: { unsorted: ['new', 'updated'] },
});
