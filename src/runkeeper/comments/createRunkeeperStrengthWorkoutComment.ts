import { out } from '../../core/output/output.ts';
import { docs } from '../docs.ts';
import { media } from '../mediaTypes.ts';
import { BASIC } from '../permissions.ts';
import { action } from '../service.ts';
import { workoutId } from '../strengthWorkouts/schema.ts';
import { text } from './schema.ts';

export const createRunkeeperStrengthWorkoutComment = action({
  key: 'create_runkeeper_strength_workout_comment',
  noun: 'Comment',
  label: 'Create Runkeeper Strength Workout Comment',
  description: 'Adds a comment of the connected athlete to a strength workout.',
  docs: docs('comments'),
  scopes: BASIC,
  route: 'POST /strengthTrainingActivities/{workoutId}/comments',
  mediaType: { body: media('Comment') },
  input: () => ({ workoutId: workoutId(), comment: text() }),
  echo: { workoutId: 'workoutId', comment: 'comment' },
  output: () =>
    out.object({
      workoutId: out.id('2000000103', 'Strength Workout ID'),
      comment: out.text('Nice one'),
    }),
});
