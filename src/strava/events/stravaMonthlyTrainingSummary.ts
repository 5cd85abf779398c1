import { trainingSummary } from './trainingSummary.ts';

export const stravaMonthlyTrainingSummary = trainingSummary('month', {
  key: 'strava_monthly_training_summary',
  label: 'Strava Monthly Training Summary',
  description:
    'Triggers when a month is over for the athlete, with its totals by sport against the month before.',
  example: ['227615:2025-10', '2025-10'],
});
