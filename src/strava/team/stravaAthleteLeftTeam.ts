import { extended, out } from '../../core/output/output.ts';
import { TEAM_DOCS } from './docs.ts';
import { athleteOfBell, athleteOfTeam } from './schema.ts';
import { notice } from './service.ts';

export const stravaAthleteLeftTeam = notice({
  key: 'strava_athlete_left_team',
  noun: 'Athlete',
  label: 'Strava Athlete Left Team',
  description:
    'Triggers when an athlete leaves the team, is removed, or ends the access on Strava. Strava then wants the athlete’s data deleted.',
  docs: TEAM_DOCS,
  bells: ['team.left'],
  list: athleteOfBell,
  shows: ({ record, at }, athlete) => ({ ...athlete, athleteId: record, leftAt: at }),
  output: () =>
    extended(athleteOfTeam(), { leftAt: out.moment('2025-10-20T07:15:00Z', { label: 'Left At' }) }),
});
