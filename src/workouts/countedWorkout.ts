import { localStart } from './localTime.ts';
import { measuresOf } from './measures.ts';
import { sportOf } from './sports.ts';
import type { WorkoutFacts, WorkoutForPeople } from './workout.ts';

/** The values of `describeWorkout` that events are counted by. A poll counts hundreds of workouts and tells of few, so no texts are made. */
export function countedWorkout(
  facts: WorkoutFacts,
): Pick<
  WorkoutForPeople,
  'sport' | 'localDate' | 'distanceM' | 'movingSeconds' | 'elapsedSeconds'
> {
  const sport = sportOf(facts.sport);
  const { distanceM, movingSeconds, elapsedSeconds } = measuresOf(facts, sport);
  const { localDate } = localStart(facts);
  return { sport: sport.sport, localDate, distanceM, movingSeconds, elapsedSeconds };
}
