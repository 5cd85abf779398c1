import type { Operation } from '../core/operations/operation.ts';
import { operations as activities } from './activities/index.ts';
import { operations as backgroundActivities } from './backgroundActivities/index.ts';
import { operations as changeLog } from './changeLog/index.ts';
import { operations as comments } from './comments/index.ts';
import { operations as diabetes } from './diabetes/index.ts';
import { operations as events } from './events/index.ts';
import { operations as generalMeasurements } from './generalMeasurements/index.ts';
import { operations as nutrition } from './nutrition/index.ts';
import { operations as profile } from './profile/index.ts';
import { operations as records } from './records/index.ts';
import { operations as settings } from './settings/index.ts';
import { operations as sleep } from './sleep/index.ts';
import { operations as streetTeam } from './streetTeam/index.ts';
import { operations as strengthWorkouts } from './strengthWorkouts/index.ts';
import { operations as weight } from './weight/index.ts';

/** Runkeeper's operations by heading. */
export const runkeeperCategories: Record<string, readonly Operation[]> = {
  Activities: activities,
  Events: events,
  'Strength Workouts': strengthWorkouts,
  'Background Activities': backgroundActivities,
  Sleep: sleep,
  Nutrition: nutrition,
  Weight: weight,
  'General Measurements': generalMeasurements,
  Diabetes: diabetes,
  Athlete: [...profile, ...settings, ...records],
  'Street Team and Comments': [...streetTeam, ...comments],
  'Change Log': changeLog,
};

export const runkeeperOperations: readonly Operation[] = Object.values(runkeeperCategories).flat();
