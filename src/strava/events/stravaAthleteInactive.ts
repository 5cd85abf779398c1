import { integer } from '../../core/fields.ts';
import { inactivityVocabulary } from '../../workouts/eventVocabulary.ts';
import { inactivity } from '../../workouts/inactivity.ts';
import { activityFilters } from '../activities/filters.ts';
import { trigger } from '../service.ts';
import { activityList, eventOf, eventOutput, readActivities } from './activityList.ts';

export const stravaAthleteInactive = trigger({
  ...activityList,
  key: 'strava_athlete_inactive',
  noun: 'Inactivity',
  label: 'Strava Athlete Inactive',
  description:
    'Triggers when the athlete has had no activity for a number of days, once for each pause.',
  input: () => {
    const { sports, private: hidden } = activityFilters();
    return {
      days: integer({
        label: 'Days Without an Activity',
        min: 1,
        max: 366,
        local: true,
        help: 'Counted by the athlete’s local days: with 7, a last run on Sunday means the next Sunday.',
      }),
      sports,
      private: hidden,
    };
  },
  enough: () => true,
  events: (reading, occasion) => {
    const { values, purpose } = occasion;
    const { raws, counted, today, athleteId } = readActivities(reading, occasion);
    // The editor shows the pause so far, however short.
    const pause = inactivity(counted, purpose === 'sample' ? 0 : values.days, today);
    return {
      events: pause
        ? [
            eventOf(athleteId, raws.get(pause.lastWorkoutId), {
              ...pause,
              key: pause.key,
              daysInactive: pause.days,
            }),
          ]
        : [],
    };
  },
  output: () => eventOutput(inactivityVocabulary, '227615:7:2025-10-19'),
});
