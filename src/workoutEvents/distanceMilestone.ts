import { choice, integer, list, number } from '../core/input/fields.ts';
import type { Raw } from '../core/raw.ts';
import type { Occasion, Reading } from '../core/reading/events.ts';
import type { Shape } from '../core/shape.ts';
import { distanceEvents, type Times } from '../workouts/events/distanceEvents.ts';
import { distanceValues, ordinal } from '../workouts/events/eventValues.ts';
import type { TallyMemory } from '../workouts/events/tally.ts';
import { RACE_DISTANCES } from '../workouts/milestones.ts';
import { activityEvent, activityEventOutput } from './activityEvent.ts';
import { coversWindow, latestFirst, type WorkoutSource, yesOrNo } from './source.ts';

const names = Object.fromEntries(RACE_DISTANCES.map(({ name }) => [name, name]));

type Values = {
  distances?: string[];
  ownDistanceKm?: number;
  times?: 'first' | 'every' | 'nth';
  everyTimes?: number;
  longestOnly?: 'yes' | 'no';
};

/** The first, every or every n-th time that an athlete reaches a distance. */
export const distanceMilestone = <F extends Shape>(source: WorkoutSource<F>) => ({
  key: `${source.key}_distance_milestone`,
  noun: 'Milestone',
  label: `${source.service} Distance Milestone`,
  description: 'Triggers when the athlete reaches a distance for the first or a further time.',
  input: () => ({
    distances: list(choice(names), {
      label: 'Distances',
      choices: names,
      local: true,
      split: true,
      help: 'A longer activity reaches the shorter distances, too. All of them when left empty.',
    }).optional(),
    ownDistanceKm: number({
      label: 'Own Distance (km)',
      min: 0.1,
      local: true,
      help: 'A distance beside those of the list, such as 7.5.',
    }).optional(),
    times: choice(
      { first: 'The first time', every: 'Every time', nth: 'Every so many times' },
      { label: 'Which Times', local: true, help: 'The first time when left empty.' },
    ).optional(),
    everyTimes: integer({
      label: 'Every So Many Times',
      min: 2,
      max: 1000,
      local: true,
      help: 'With 10: the 10th, 20th and 30th time. Empty means 10.',
    }).optional(),
    longestOnly: yesOrNo(
      'Only the Longest',
      'Whether an activity that reaches several distances starts the Zap for the longest alone. Yes when left empty.',
    ),
    ...source.countedFilters(),
  }),
  mostPages: source.pages.history,
  remembers: true,
  enough: (records: readonly Raw[], occasion: Occasion<Values>) =>
    coversWindow(source, records, occasion),
  events: (reading: Reading, occasion: Occasion<Values>) => {
    const { values, now, purpose } = occasion;
    const { raws, counted, edge, isWhole, athleteId } = source.read(reading, occasion);
    const times: Times =
      values.times === 'nth' ? (values.everyTimes ?? 10) : (values.times ?? 'first');
    const { events, memory } = distanceEvents(
      counted,
      {
        distances: values.distances ?? (values.ownDistanceKm ? [] : Object.keys(names)),
        ownKm: values.ownDistanceKm,
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
        activityEvent(source.activity, athleteId, raws.get(event.workoutId), {
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
      `${source.activity.sample.athleteId}:foot:10K:3`,
    ),
});
