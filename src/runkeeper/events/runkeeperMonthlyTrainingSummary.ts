import { trainingSummary } from './trainingSummary.ts';

export const runkeeperMonthlyTrainingSummary = trainingSummary('month', {
  key: 'runkeeper_monthly_training_summary',
  label: 'Runkeeper Monthly Training Summary',
  description:
    'Triggers when a month is over for the athlete, with its totals by sport against the month before.',
  example: ['1234567890:2025-10', '2025-10'],
});
