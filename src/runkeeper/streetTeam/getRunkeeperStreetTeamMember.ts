import { docs } from '../docs.ts';
import { BASIC } from '../permissions.ts';
import { read } from '../service.ts';
import { forPeople, member, memberId } from './schema.ts';

export const getRunkeeperStreetTeamMember = read({
  key: 'get_runkeeper_street_team_member',
  noun: 'Street Team Member',
  label: 'Get Runkeeper Street Team Member',
  triggers: 'Triggers when the chosen member changes, such as when they accept an invitation.',
  finds: 'Finds a street team member and whether they have accepted the invitation.',
  docs: docs('friends'),
  scopes: BASIC,
  route: 'GET /team/{memberId}',
  mediaType: { answer: 'Member' },
  input: () => ({ memberId: memberId() }),
  result: '',
  output: member,
  derive: forPeople,
});
