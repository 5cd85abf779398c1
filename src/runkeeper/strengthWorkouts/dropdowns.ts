import { docs } from '../docs.ts';
import { feed } from '../feed.ts';
import { whenOf } from '../measurements/measurement.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { idOf } from '../record.ts';
import { dropdown } from '../service.ts';

export const strengthWorkoutDropdown = dropdown({
  ...feed,
  key: 'runkeeper_strength_workout_dropdown',
  noun: 'Strength Workout',
  docs: docs('strength-training#feed'),
  scopes: READ,
  route: 'GET /strengthTrainingActivities',
  mediaType: { answer: media('StrengthTrainingActivityFeed') },
  option: (raw) => ({ id: idOf(raw.uri), label: whenOf(raw) }),
});
