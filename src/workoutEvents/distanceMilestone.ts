import { choice, integer, list, number } from '../core/input/fields.ts';
import type { Raw } from '../core/raw.ts';
import type { Occasion, Reading } from '../core/reading/events.ts';
import type { Shape } from '../core/shape.ts';
import { distanceEvents, type Times } from '../workouts/events/distanceEvents.ts';
import { distanceValues, ordinal } from '../workouts/events/eventValues.ts';
import type { TallyMemory } from '../workouts/events/tally.ts';
import { ownDistance, RACE_DISTANCES } from '../workouts/milestones.ts';
import type { UnitSystem } from '../workouts/unitSystem.ts';
import { activityEvent, activityEventOutput, eventId } from './activityEvent.ts';
import { coversWindow, latestFirst, type WorkoutSource, yesOrNo } from './source.ts';
import { units, unitsOf } from './units.ts';

const names = Object.fromEntries(RACE_DISTANCES.map(({ name }) => [name, name]));

type Values = {
  distances?: string[];
  ownDistanceKm?: number;
  units?: UnitSystem;
  times?: 'first' | 'every' | 'nth';
  everyTimes?: number;
  longestOnly?: 'yes' | 'no';
};

/** The first, every or every n-th time that an athlete reaches a distance. */
export const distanceMilestone = <F extends Shape>(source: WorkoutSource<F>) => ({
  key: `${source.key}_distance_milestone`,
  noun: 'Milestone',
  label: `${source.service} Distance Milestone`,
  description:
    'Triggers when the athlete reaches a distance: the first time, every time or every nth time.',
  input: () => ({
    distances: list(choice(names), {
      label: 'Distances',
      choices: names,
      local: true,
      split: true,
      help: 'A longer activity also reaches the shorter distances. Defaults to all.',
    }).optional(),
    ownDistanceKm: number({
      label: 'Custom Distance',
      min: 0.1,
      local: true,
      placeholder: '7.5',
      help: 'A distance that is not in the list. In kilometers, or in miles if you choose them in Units.',
    }).optional(),
    units: units(),
    times: choice(
      { first: 'The first time', every: 'Every time', nth: 'Every nth time' },
      { label: 'Times to Trigger', local: true, help: 'Defaults to the first time.' },
    ).optional(),
    everyTimes: integer({
      label: 'Number of Times',
      min: 2,
      max: 1000,
      local: true,
      help: 'For “Every nth time”: 10 means the 10th, 20th and 30th time. Defaults to 10.',
    }).optional(),
    longestOnly: yesOrNo(
      'Only the Longest',
      'If an activity reaches several distances, only the longest starts the Zap. Defaults to yes.',
    ),
    ...source.countedFilters(units()),
  }),
  mostPages: source.pages.history,
  remembers: true,
  enough: (records: readonly Raw[], occasion: Occasion<Values>) =>
    coversWindow(source, records, occasion),
  events: (reading: Reading, occasion: Occasion<Values>) => {
    const { values, now, purpose } = occasion;
    const { raws, counted, edge, isWhole, athleteId } = source.read(reading, occasion);
    const athlete = { athleteId, units: unitsOf(values, occasion.context) };
    const times: Times =
      values.times === 'nth' ? (values.everyTimes ?? 10) : (values.times ?? 'first');
    const { events, memory } = distanceEvents(
      counted,
      {
        distances: values.distances ?? (values.ownDistanceKm ? [] : Object.keys(names)),
        own: ownDistance(values.ownDistanceKm, values.units),
        times,
        longestOnly: values.longestOnly !== 'no',
      },
      {
        memory: occasion.memory as TallyMemory | undefined,
        complete: isWhole || purpose === 'sample',
        edge,
        now,
        all: purpose !== 'poll',
      },
    );
    return {
      memory,
      events: latestFirst(events, raws, source.startOf).map((event) =>
        activityEvent(source.activity, athlete, raws.get(event.workoutId), {
          ...event,
          milestone: `${ordinal(event.nth)} ${event.distance}`,
        }),
      ),
    };
  },
  output: () =>
    activityEventOutput(
      source.activity,
      distanceValues,
      eventId(`${source.activity.sample.athleteId}:foot:10K:3`),
    ),
});
