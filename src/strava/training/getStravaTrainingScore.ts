import { integer } from '../../core/input/fields.ts';
import { described, out } from '../../core/output/output.ts';
import { dateOf } from '../../workouts/calendar.ts';
import { scoreValues } from '../../workouts/events/eventValues.ts';
import { trainingScore } from '../../workouts/score.ts';
import {
  activityList,
  countedFilters,
  reachesBack,
  readActivities,
} from '../events/activityList.ts';
import { read } from '../service.ts';

const DAYS = 28;

/** A score is told without a distance, so there are no units to choose. */
const filters = () => {
  const { sports, manual, trainer, private: hidden } = countedFilters();
  return { sports, manual, trainer, private: hidden };
};

export const getStravaTrainingScore = read({
  ...activityList,
  key: 'get_strava_training_score',
  noun: 'Training Score',
  label: 'Get Strava Training Score',
  triggers: 'Triggers when the training score changes, and once each day.',
  finds:
    'Finds how regularly the athlete has trained: a score from 0 to 100 for volume, consistency and trend, with its formula.',
  input: () => ({
    days: integer({
      label: 'Days to Include',
      min: 7,
      max: 366,
      local: true,
      help: 'The days up to today. Defaults to 28.',
    }).optional(),
    weeklyMinutes: integer({
      label: 'Weekly Target (minutes)',
      min: 1,
      max: 10_000,
      local: true,
      help: 'Minutes a week that earn full points for volume. Defaults to 150, the WHO’s advice for adults.',
    }).optional(),
    ...filters(),
  }),
  mostPages: 5,
  enough: (records, occasion) => {
    const { today } = readActivities({ records: [...records], complete: false }, occasion);
    return reachesBack(records, today - (occasion.values.days ?? DAYS));
  },
  events: (reading, occasion) => {
    const { counted, today, athleteId } = readActivities(reading, occasion);
    const { days = DAYS, weeklyMinutes } = occasion.values;
    const score = trainingScore(counted, { today: dateOf(today), days, weeklyMinutes })!;
    return {
      events: [{ ...score, id: athleteId, athleteId, revision: `${score.to}-${score.score}` }],
    };
  },
  output: () =>
    out.object({
      id: out.id('227615', 'Athlete ID'),
      ...described(scoreValues),
    }),
});
