import { whenOf } from '../measurements/measurement.ts';
import { idOf } from '../record.ts';
import { dropdown } from '../service.ts';
import { strengthWorkoutFeed } from './feed.ts';

export const strengthWorkoutDropdown = dropdown({
  ...strengthWorkoutFeed,
  key: 'runkeeper_strength_workout_dropdown',
  noun: 'Strength Workout',
  option: (raw) => ({ id: idOf(raw.uri), label: whenOf(raw) }),
});
