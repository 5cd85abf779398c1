import { out } from '../../core/output/output.ts';
import { athleteName } from '../athlete/names.ts';
import { notice } from '../service.ts';

export const stravaAthleteDisconnected = notice({
  key: 'strava_athlete_disconnected',
  noun: 'Disconnected Athlete',
  label: 'Strava Athlete Disconnected',
  description:
    'Triggers when the athlete takes back this app’s access on Strava. Strava wants the athlete’s data deleted then.',
  docs: 'https://developers.strava.com/docs/webhooks/',
  bells: ['Disconnected'],
  shows: ({ record, at }) => ({ id: record, athleteId: record, disconnectedAt: at }),
  output: () =>
    out.object({
      id: out.id('227615', 'Athlete ID'),
      athleteId: out.id('227615', 'Athlete ID'),
      athleteName: athleteName(),
      disconnectedAt: out.moment('2025-10-20T07:15:00Z', { label: 'Disconnected' }),
    }),
});
