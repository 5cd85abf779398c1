import type { Operation } from '../../core/operations/operation.ts';
import { createStravaJoinLink } from './createStravaJoinLink.ts';
import { teamAthleteDropdown } from './dropdowns.ts';
import { findStravaTeamAthlete } from './findStravaTeamAthlete.ts';
import { removeStravaTeamAthlete } from './removeStravaTeamAthlete.ts';
import { stravaAthleteConsentChanged } from './stravaAthleteConsentChanged.ts';
import { stravaAthleteJoinedTeam } from './stravaAthleteJoinedTeam.ts';
import { stravaAthleteLeftTeam } from './stravaAthleteLeftTeam.ts';

export const operations: readonly Operation[] = [
  stravaAthleteJoinedTeam,
  stravaAthleteLeftTeam,
  stravaAthleteConsentChanged,
  createStravaJoinLink,
  findStravaTeamAthlete,
  removeStravaTeamAthlete,
  teamAthleteDropdown,
];
