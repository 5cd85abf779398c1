import { trainingSummary } from './trainingSummary.ts';

export const runkeeperWeeklyTrainingSummary = trainingSummary('week', {
  key: 'runkeeper_weekly_training_summary',
  label: 'Runkeeper Weekly Training Summary',
  description:
    'Triggers when a week (Monday to Sunday) is over for the athlete, with its totals by sport against the week before.',
  example: ['1234567890:2025-W42', '2025-W42'],
});
