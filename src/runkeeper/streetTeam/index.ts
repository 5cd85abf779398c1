import type { Operation } from '../../core/operations/operation.ts';
import { createRunkeeperStreetTeamInvitation } from './createRunkeeperStreetTeamInvitation.ts';
import { streetTeamMemberDropdown } from './dropdowns.ts';
import { getRunkeeperStreetTeamMember } from './getRunkeeperStreetTeamMember.ts';
import { listRunkeeperStreetTeam } from './listRunkeeperStreetTeam.ts';

export const operations: readonly Operation[] = [
  ...listRunkeeperStreetTeam,
  ...getRunkeeperStreetTeamMember,
  createRunkeeperStreetTeamInvitation,
  streetTeamMemberDropdown,
];
