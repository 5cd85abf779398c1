import { createRunkeeperStreetTeamInvitation } from './createRunkeeperStreetTeamInvitation.ts';
import { streetTeamMemberDropdown } from './dropdowns.ts';
import { getRunkeeperStreetTeamMember } from './getRunkeeperStreetTeamMember.ts';
import { listRunkeeperStreetTeam } from './listRunkeeperStreetTeam.ts';

export const streetTeam = [
  ...listRunkeeperStreetTeam,
  ...getRunkeeperStreetTeamMember,
  createRunkeeperStreetTeamInvitation,
  streetTeamMemberDropdown,
];
