import { integer } from '../core/input/fields.ts';
import type { Raw } from '../core/raw.ts';
import type { Occasion, Reading } from '../core/reading/events.ts';
import type { Shape } from '../core/shape.ts';
import { CONFIRM_MS } from '../workouts/events/changes.ts';
import { inactivityValues } from '../workouts/events/eventValues.ts';
import {
  type InactivityMemory,
  inactivity,
  untilNextPause,
} from '../workouts/events/inactivity.ts';
import { athletesClock } from '../workouts/events/recorded.ts';
import { activityEvent, activityEventOutput, eventId } from './activityEvent.ts';
import type { WorkoutSource } from './source.ts';
import { unitsOf } from './units.ts';

type Values = { days: number };

/** Extra days to look for a pause, so that failed polls lose none. */
const TOLD_DAYS = 14;

/** A pause of some days, reported once. `filters` say which activities end it. */
export const athleteInactive = <F extends Shape>(source: WorkoutSource, filters: () => F) => ({
  key: `${source.key}_athlete_inactive`,
  noun: 'Inactivity',
  label: `${source.service} Athlete Inactive`,
  description:
    'Triggers when the athlete has had no activity for a number of days, once per pause.',
  input: () => ({
    days: integer({
      label: 'Days Without an Activity',
      min: 1,
      max: 366,
      local: true,
      help: 'Counted in the athlete’s local days: with 7, a last run on Sunday starts the Zap the next Sunday.',
    }),
    ...filters(),
  }),
  mostPages: source.pages.history,
  remembers: true,
  // Other sports may fill pages: the list is read until the pause would have been reported.
  enough: (records: readonly Raw[], occasion: Occasion<Values>) => {
    const { counted, today } = source.read({ records: [...records], complete: false }, occasion);
    return (
      counted.length > 0 || source.reachesBack(records, today - occasion.values.days - TOLD_DAYS)
    );
  },
  events: (reading: Reading, occasion: Occasion<Values>) => {
    const { values, purpose, now, zone } = occasion;
    const { raws, listed, counted, today, athleteId } = source.read(reading, occasion);
    const athlete = { athleteId, units: unitsOf(values, occasion.context) };
    const isSample = purpose === 'sample';
    // The editor shows the pause so far, however short.
    const { pause, ended, memory, isDoubtful } = inactivity(counted, isSample ? 0 : values.days, {
      memory: isSample ? undefined : (occasion.memory as InactivityMemory | undefined),
      today,
      now,
    });
    const clock = athletesClock(now, listed, zone);
    return {
      memory,
      next: now + (isDoubtful ? CONFIRM_MS : 1000 * untilNextPause(counted, values.days, clock)),
      events: [...(pause ? [pause] : []), ...ended].map((one) =>
        activityEvent(source.activity, athlete, raws.get(one.lastWorkoutId), {
          ...one,
          daysInactive: one.days,
        }),
      ),
    };
  },
  output: () =>
    activityEventOutput(
      source.activity,
      inactivityValues,
      eventId(`${source.activity.sample.athleteId}:7:2025-10-19`),
    ),
});
