import { docs } from '../docs.ts';
import { BASIC } from '../permissions.ts';
import { read } from '../service.ts';
import { forPeople, member, memberId } from './schema.ts';

export const getRunkeeperStreetTeamMember = read({
  key: 'get_runkeeper_street_team_member',
  noun: 'Street Team Member',
  label: 'Get Runkeeper Street Team Member',
  triggers: 'Triggers when a member changes, such as by accepting an invitation.',
  finds: 'Finds a member of the street team and whether the invitation was accepted.',
  docs: docs('friends'),
  scopes: BASIC,
  route: 'GET /team/{memberId}',
  mediaType: { answer: 'Member' },
  input: () => ({ memberId: memberId() }),
  result: '',
  output: member,
  derive: forPeople,
});
