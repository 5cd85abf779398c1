import { docs } from '../docs.ts';
import { feed } from '../feed.ts';
import { media } from '../mediaTypes.ts';
import { BASIC } from '../permissions.ts';
import { dropdown } from '../service.ts';
import { forPeople } from './schema.ts';

export const streetTeamMemberDropdown = dropdown({
  ...feed,
  key: 'runkeeper_street_team_member_dropdown',
  noun: 'Street Team Member',
  docs: docs('friends'),
  scopes: BASIC,
  route: 'GET /team',
  mediaType: { answer: media('TeamFeed') },
  option: (raw) => ({ id: forPeople(raw).id, label: raw.name }),
});
