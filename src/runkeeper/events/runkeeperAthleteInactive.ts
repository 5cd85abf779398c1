import { integer } from '../../core/fields.ts';
import { inactivityVocabulary } from '../../workouts/eventVocabulary.ts';
import { inactivity } from '../../workouts/inactivity.ts';
import { trigger } from '../service.ts';
import {
  activityList,
  countedFilters,
  eventOf,
  eventOutput,
  reachesBack,
  readActivities,
} from './activityList.ts';

/** A pause is looked for so many days longer, so that polls that failed lose none. */
const TOLD_DAYS = 14;

export const runkeeperAthleteInactive = trigger({
  ...activityList,
  key: 'runkeeper_athlete_inactive',
  noun: 'Inactivity',
  label: 'Runkeeper Athlete Inactive',
  description:
    'Triggers when the athlete has had no activity for a number of days, once for each pause.',
  input: () => {
    const { sports } = countedFilters();
    return {
      days: integer({
        label: 'Days Without an Activity',
        min: 1,
        max: 366,
        local: true,
        help: 'Counted by the athlete’s local days: with 7, a last run on Sunday means the next Sunday.',
      }),
      sports,
    };
  },
  // Many walks may hide the last run: the list is read until the pause would have been told.
  enough: (records, occasion) => {
    const { counted, today } = readActivities({ records: [...records], complete: false }, occasion);
    return counted.length > 0 || reachesBack(records, today - occasion.values.days - TOLD_DAYS);
  },
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
  output: () => eventOutput(inactivityVocabulary, '1234567890:7:2025-10-19'),
});
