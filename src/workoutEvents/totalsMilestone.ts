import { choice, number } from '../core/input/fields.ts';
import type { Raw } from '../core/raw.ts';
import type { Occasion, Reading } from '../core/reading/events.ts';
import type { Shape } from '../core/shape.ts';
import { milestoneOfTotalValues } from '../workouts/events/eventValues.ts';
import type { TallyMemory } from '../workouts/events/tally.ts';
import { spanInWords, spanStart, totalEvents } from '../workouts/events/totalEvents.ts';
import type { UnitSystem } from '../workouts/unitSystem.ts';
import { activityEvent, activityEventOutput, eventId } from './activityEvent.ts';
import { coversWindow, latestFirst, type WorkoutSource } from './source.ts';
import { unitsOf, unitsOfTexts } from './units.ts';

const UNITS = {
  kilometres: 'km',
  miles: 'mi',
  hours: 'h',
  metresClimbed: 'm climbed',
  feetClimbed: 'ft climbed',
  workouts: 'activities',
} as const;

/** The units of who counts in them. */
const SYSTEMS: Partial<Record<keyof typeof UNITS, UnitSystem>> = {
  kilometres: 'metric',
  miles: 'imperial',
  metresClimbed: 'metric',
  feetClimbed: 'imperial',
};

type Values = {
  units?: UnitSystem;
  measure: keyof typeof UNITS;
  every: number;
  span: 'week' | 'month' | 'year' | 'ever';
};

/** Totals of a period that pass a round number. */
export const totalsMilestone = <F extends Shape>(source: WorkoutSource<F>) => ({
  key: `${source.key}_totals_milestone`,
  noun: 'Milestone',
  label: `${source.service} Totals Milestone`,
  description:
    'Triggers when the total of a week, month, year or all time passes a round number, such as every 100 km.',
  input: () => ({
    measure: choice(
      {
        kilometres: 'Kilometers',
        miles: 'Miles',
        hours: 'Hours moving',
        ...(source.hasClimb && {
          metresClimbed: 'Meters of elevation gain',
          feetClimbed: 'Feet of elevation gain',
        }),
        workouts: 'Activities',
      } as Record<Values['measure'], string>,
      { label: 'What to Count', local: true },
    ),
    every: number({
      label: 'Milestone Every',
      min: 1,
      local: true,
      help: 'In the unit chosen above: 100 means 100, 200, 300 and so on.',
    }),
    span: choice(
      { week: 'This week', month: 'This month', year: 'This year', ever: 'All time' },
      { label: 'Period', local: true, help: 'Weeks begin on Monday.' },
    ),
    ...source.countedFilters(
      unitsOfTexts(
        'For distances in texts, such as the summary. Defaults to the units that are counted, or else to the athlete’s preference.',
      ),
    ),
  }),
  mostPages: source.pages.history,
  remembers: true,
  enough: (records: readonly Raw[], occasion: Occasion<Values>) => {
    const { span } = occasion.values;
    return span === 'week' || span === 'month'
      ? source.reachesBack(
          records,
          spanStart(span, source.read({ records: [...records], complete: false }, occasion).today),
        )
      : coversWindow(source, records, occasion);
  },
  events: (reading: Reading, occasion: Occasion<Values>) => {
    const { values, now, purpose } = occasion;
    const { raws, counted, today, edge, isWhole, athleteId } = source.read(reading, occasion);
    const athlete = {
      athleteId,
      units: unitsOf({ units: values.units ?? SYSTEMS[values.measure] }, occasion.context),
    };
    const { events, memory } = totalEvents(counted, values, {
      memory: occasion.memory as TallyMemory | undefined,
      complete: isWhole || purpose === 'sample',
      edge,
      now,
      today,
      all: purpose !== 'poll',
    });
    const unit = UNITS[values.measure];
    return {
      memory,
      events: latestFirst(events, raws, source.startOf).map((event) =>
        activityEvent(source.activity, athlete, raws.get(event.workoutId), {
          ...event,
          unit,
          periodFrom: event.from,
          periodTo: event.to,
          milestone: `${event.reached} ${unit} ${spanInWords(values.span, event.from)}`,
        }),
      ),
    };
  },
  output: () =>
    activityEventOutput(
      source.activity,
      milestoneOfTotalValues,
      eventId(`${source.activity.sample.athleteId}:2025:kilometres:500`),
    ),
});
