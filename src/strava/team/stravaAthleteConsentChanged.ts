import { extended, out } from '../../core/output/output.ts';
import { TEAM_DOCS } from './docs.ts';
import { athleteOfBell, athleteOfTeam } from './schema.ts';
import { notice } from './service.ts';

export const stravaAthleteConsentChanged = notice({
  key: 'strava_athlete_consent_changed',
  noun: 'Consent',
  label: 'Strava Athlete Consent Changed',
  description:
    'Triggers when an athlete of the team changes what the team may see: activities, hidden activities or the profile.',
  docs: TEAM_DOCS,
  bells: ['team.consent'],
  list: athleteOfBell,
  shows: ({ record, at }, athlete) => ({ ...athlete, athleteId: record, changedAt: at }),
  output: () =>
    extended(athleteOfTeam(), {
      changedAt: out.moment('2025-10-20T07:15:00Z', { label: 'Changed At' }),
    }),
});
