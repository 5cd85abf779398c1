import type { Operation } from '../core/operations/operation.ts';
import { activities } from './activities/index.ts';
import { backgroundActivities } from './backgroundActivities/index.ts';
import { changeLog } from './changeLog/index.ts';
import { comments } from './comments/index.ts';
import { diabetesOperations } from './diabetes/index.ts';
import { eventTriggers } from './events/index.ts';
import { generalMeasurements } from './generalMeasurements/index.ts';
import { nutritionOperations } from './nutrition/index.ts';
import { profileOperations } from './profile/index.ts';
import { records } from './records/index.ts';
import { settingsOperations } from './settings/index.ts';
import { sleepOperations } from './sleep/index.ts';
import { streetTeam } from './streetTeam/index.ts';
import { strengthWorkouts } from './strengthWorkouts/index.ts';
import { weightOperations } from './weight/index.ts';

/** Runkeeper's operations under headings of their own. */
export const runkeeperCategories: Record<string, readonly Operation[]> = {
  Activities: activities,
  Events: eventTriggers,
  'Strength Workouts': strengthWorkouts,
  'Background Activities': backgroundActivities,
  Sleep: sleepOperations,
  Nutrition: nutritionOperations,
  Weight: weightOperations,
  'General Measurements': generalMeasurements,
  Diabetes: diabetesOperations,
  Athlete: [...profileOperations, ...settingsOperations, ...records],
  'Street Team and Comments': [...streetTeam, ...comments],
  'Change Log': changeLog,
};

export const runkeeperOperations: readonly Operation[] = Object.values(runkeeperCategories).flat();
