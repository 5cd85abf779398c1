import { dropdown } from '../service.ts';
import { teamFeed } from './feed.ts';
import { forPeople } from './schema.ts';

export const streetTeamMemberDropdown = dropdown({
  ...teamFeed,
  key: 'runkeeper_street_team_member_dropdown',
  noun: 'Street Team Member',
  option: (raw) => ({ id: forPeople(raw).id, label: raw.name }),
});
