import { docs } from '../docs.ts';
import { feed } from '../feed.ts';
import { media } from '../mediaTypes.ts';
import { BASIC } from '../permissions.ts';
import { read } from '../service.ts';
import { forPeople, member } from './schema.ts';

export const listRunkeeperStreetTeam = read({
  ...feed,
  key: 'list_runkeeper_street_team',
  noun: 'Street Team Member',
  label: 'List Runkeeper Street Team',
  triggers: 'Triggers when the street team (friends) of the athlete has a new member.',
  finds: 'Finds the members of the athlete’s street team (friends).',
  docs: docs('friends'),
  scopes: BASIC,
  route: 'GET /team',
  mediaType: { answer: media('TeamFeed') },
  input: () => ({}),
  output: member,
  derive: forPeople,
  news: { unsorted: ['new', 'updated'] },
});
