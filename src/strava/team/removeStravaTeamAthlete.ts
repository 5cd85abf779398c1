import { teamAthlete } from './athleteField.ts';
import { TEAM_DOCS } from './docs.ts';
import { action } from './service.ts';

export const removeStravaTeamAthlete = action({
  key: 'remove_strava_team_athlete',
  noun: 'Athlete',
  label: 'Remove Athlete from Strava Team',
  description:
    'Removes an athlete from the team and ends the team’s access to the account. What is in the CRM stays.',
  notice:
    'The team loses access to the athlete at once, and only the athlete can join again. Use “Forget Athlete” to also delete what workouts left in the CRM.',
  docs: TEAM_DOCS,
  scopes: [],
  route: 'DELETE /team/athletes/{athleteId}',
  input: () => ({ athleteId: teamAthlete() }),
  deletes: 'athleteId',
});
