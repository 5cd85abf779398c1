import fc from 'fast-check';
import { countedWorkout } from '../../src/workouts/countedWorkout.ts';
import { describeWorkout } from '../../src/workouts/describeWorkout.ts';
import type { WorkoutFacts } from '../../src/workouts/workout.ts';

const amount = fc.oneof(fc.constant(null), fc.double({ min: 0, max: 1e6, noNaN: true }));

it('a workout counts for what people read of it', () =>
  fc.assert(
    fc.property(
      fc.record({
        sport: fc.constantFrom('Run', 'Rowing', 'Swim', 'Yoga', 'Quidditch'),
        distance: amount,
        movingTime: amount,
        elapsedTime: amount,
        startLocal: fc.constantFrom('2025-10-19T23:59:00Z', '2025-02-29T08:00:00Z', null),
        utcOffset: fc.constantFrom(-25_200, 0, null),
      }),
      (facts) => {
        const described = describeWorkout(facts as WorkoutFacts);
        expect(described).toMatchObject(countedWorkout(facts as WorkoutFacts));
      },
    ),
  ));
