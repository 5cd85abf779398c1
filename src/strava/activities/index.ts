import type { Operation } from '../../core/operations/operation.ts';
import { createStravaActivity } from './createStravaActivity.ts';
import { downloadStravaActivity } from './downloadStravaActivity.ts';
import { activityDropdown, sportDropdown } from './dropdowns.ts';
import { getStravaActivity } from './getStravaActivity.ts';
import { getStravaActivityZones } from './getStravaActivityZones.ts';
import { listStravaActivities } from './listStravaActivities.ts';
import { listStravaActivityComments } from './listStravaActivityComments.ts';
import { listStravaActivityKudos } from './listStravaActivityKudos.ts';
import { listStravaActivityLaps } from './listStravaActivityLaps.ts';
import { listStravaActivityPhotos } from './listStravaActivityPhotos.ts';
import { newStravaActivity } from './newStravaActivity.ts';
import { updateStravaActivity } from './updateStravaActivity.ts';

export const operations: readonly Operation[] = [
  newStravaActivity,
  ...getStravaActivity,
  listStravaActivities,
  createStravaActivity,
  updateStravaActivity,
  ...listStravaActivityLaps,
  ...getStravaActivityZones,
  ...listStravaActivityComments,
  ...listStravaActivityKudos,
  ...listStravaActivityPhotos,
  downloadStravaActivity,
  activityDropdown,
  sportDropdown,
];
