import { described, out } from '../../core/output/output.ts';
import type { EventRecord } from '../../core/reading/events.ts';
import { unitsOf } from '../../workoutEvents/units.ts';
import { holdsWatched, watchInput, watchWorkouts } from '../../workoutEvents/watchedWorkouts.ts';
import { describeWorkout } from '../../workouts/describeWorkout.ts';
import { deletedValues } from '../../workouts/events/eventValues.ts';
import { workoutValues } from '../../workouts/values.ts';
import { athleteName } from '../athlete/names.ts';
import { trigger } from '../service.ts';
import { contactOfLink } from '../team/contactOfLink.ts';
import { activityList } from './activityList.ts';
import { rememberedWorkout, watchedActivities } from './watchedActivities.ts';

export const stravaActivityDeleted = trigger({
  ...activityList,
  key: 'strava_activity_deleted',
  noun: 'Deleted Activity',
  label: 'Strava Activity Deleted',
  description:
    'Triggers when a recent activity is deleted, or hidden from a connection that may not see hidden activities.',
  input: () => watchInput(watchedActivities),
  // What an activity was is known from the time when it was added or changed.
  instant: { bells: ['ActivityCreate', 'ActivityUpdate', 'ActivityDelete'] },
  remembers: true,
  mostPages: 2,
  enough: holdsWatched(watchedActivities),
  events: (reading, occasion) => {
    const { purpose, now, values, context } = occasion;
    const { memory, watched, athleteId } = watchWorkouts(watchedActivities, reading, occasion);
    // Nothing that was deleted can be shown in the editor: the latest activities stand in.
    const gone =
      purpose === 'sample'
        ? watched.map((one) => ({ ...one, revision: 'sample', noticed: now }))
        : [...memory.departures].reverse();
    const events = gone.map(
      ({ id, revision, facts, noticed }): EventRecord => ({
        ...('sport' in facts &&
          describeWorkout(rememberedWorkout(facts), unitsOf(values, context))),
        id,
        revision,
        athleteId,
        service: 'Strava',
        noticedAt: new Date(noticed).toISOString(),
      }),
    );
    return { memory, events };
  },
  output: () => {
    const { name, service } = workoutValues;
    return out.object({
      id: out.id('16195505000', 'Activity ID'),
      athleteId: out.id('227615', 'Athlete ID'),
      athleteName: athleteName(),
      ...contactOfLink(),
      noticedAt: out.moment('2025-10-20T07:15:00Z', { label: 'Noticed At' }),
      ...described({ name, ...deletedValues, service }),
    });
  },
});
