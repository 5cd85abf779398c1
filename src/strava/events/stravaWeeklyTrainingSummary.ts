import { trainingSummary } from './trainingSummary.ts';

export const stravaWeeklyTrainingSummary = trainingSummary('week', {
  key: 'strava_weekly_training_summary',
  label: 'Strava Weekly Training Summary',
  description:
    'Triggers when a week (Monday to Sunday) is over for the athlete, with its totals by sport against the week before.',
  example: ['227615:2025-W42', '2025-W42'],
});
