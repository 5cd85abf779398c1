import { type FieldOptions, recordId } from '../../core/input/fields.ts';

/** An athlete of the team. */
export const teamAthlete = (options: FieldOptions = {}) =>
  recordId({ label: 'Athlete', dropdown: 'strava_team_athlete_dropdown', ...options });

/** Whom a step of a team is for: one athlete, or for some triggers everybody (`anyone`). */
export const athleteField = (account: string | undefined) =>
  account === 'anyone'
    ? teamAthlete({
        help: 'Choose an athlete to trigger for that one alone. Defaults to any athlete of the team.',
      }).optional()
    : teamAthlete();
