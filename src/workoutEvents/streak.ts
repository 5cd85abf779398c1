import { choice, integer } from '../core/input/fields.ts';
import type { Raw } from '../core/raw.ts';
import type { Occasion, Reading } from '../core/reading/events.ts';
import type { Shape } from '../core/shape.ts';
import { streakValues } from '../workouts/events/eventValues.ts';
import {
  reachesBeforeStreaks,
  type StreakMemory,
  streakEvents,
} from '../workouts/events/streakEvents.ts';
import { activityEvent, activityEventOutput, eventId } from './activityEvent.ts';
import { type WorkoutSource, yesOrNo } from './source.ts';
import { unitsOf } from './units.ts';

type Values = { length: number; unit?: 'day' | 'week'; repeat?: 'yes' | 'no' };

/** Days or weeks in a row with an activity. */
export const streak = <F extends Shape>(source: WorkoutSource<F>) => ({
  key: `${source.key}_streak`,
  noun: 'Streak',
  label: `${source.service} Streak`,
  description: 'Triggers when the athlete has been active for a number of days or weeks in a row.',
  input: () => ({
    length: integer({ label: 'Days or Weeks in a Row', min: 2, max: 1000, local: true }),
    unit: choice(
      { day: 'Days', week: 'Weeks' },
      { label: 'Counted In', local: true, help: 'Defaults to days. Weeks begin on Monday.' },
    ).optional(),
    repeat: yesOrNo(
      'Repeat for Every Multiple',
      'With 7: also on day 14, 21 and so on. Defaults to no.',
    ),
    ...source.countedFilters(),
  }),
  mostPages: source.pages.history,
  remembers: true,
  enough: (records: readonly Raw[], occasion: Occasion<Values>) => {
    const { listed, counted, today } = source.read(
      { records: [...records], complete: false },
      occasion,
    );
    return reachesBeforeStreaks(listed, counted, occasion.values.unit ?? 'day', today);
  },
  events: (reading: Reading, occasion: Occasion<Values>) => {
    const { values, purpose } = occasion;
    const { raws, counted, today, athleteId } = source.read(reading, occasion);
    const athlete = { athleteId, units: unitsOf(values, occasion.context) };
    const unit = values.unit ?? 'day';
    const { recent, all, memory } = streakEvents(
      counted,
      { unit, length: values.length, repeat: values.repeat === 'yes' },
      { memory: occasion.memory as StreakMemory | undefined, today },
    );
    return {
      memory,
      events: (purpose === 'poll' ? recent : all).map((event) =>
        activityEvent(source.activity, athlete, raws.get(event.workoutId), {
          ...event,
          unit: `${unit}s`,
          streakFrom: event.from,
          streakTo: event.to,
          milestone: `${event.reached} ${unit}s in a row`,
        }),
      ),
    };
  },
  output: () =>
    activityEventOutput(
      source.activity,
      streakValues,
      eventId(`${source.activity.sample.athleteId}:day:7:2025-10-13`),
    ),
});
