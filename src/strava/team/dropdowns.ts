import { withDetail } from '../../core/told.ts';
import { TEAM_DOCS } from './docs.ts';
import { dropdown } from './service.ts';

/** Athletes by name. */
export const teamAthleteDropdown = dropdown({
  key: 'strava_team_athlete_dropdown',
  noun: 'Athlete',
  docs: TEAM_DOCS,
  scopes: [],
  route: 'GET /team/athletes',
  result: 'athletes[]',
  option: ({ athleteId, name, contactName, state }) =>
    state === 'active'
      ? {
          id: athleteId,
          label: contactName !== name ? withDetail(name, contactName) : name,
        }
      : null,
});
