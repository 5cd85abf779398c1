import type { Operation } from '../core/operations/operation.ts';
import { createStravaActivity } from './activities/createStravaActivity.ts';
import { activityDropdown, sportDropdown } from './activities/dropdowns.ts';
import { getStravaActivity } from './activities/getStravaActivity.ts';
import { getStravaActivityZones } from './activities/getStravaActivityZones.ts';
import { listStravaActivities } from './activities/listStravaActivities.ts';
import { listStravaActivityComments } from './activities/listStravaActivityComments.ts';
import { listStravaActivityKudos } from './activities/listStravaActivityKudos.ts';
import { listStravaActivityLaps } from './activities/listStravaActivityLaps.ts';
import { newStravaActivity } from './activities/newStravaActivity.ts';
import { updateStravaActivity } from './activities/updateStravaActivity.ts';
import { getStravaAthlete } from './athlete/getStravaAthlete.ts';
import { getStravaAthleteStats } from './athlete/getStravaAthleteStats.ts';
import { getStravaAthleteZones } from './athlete/getStravaAthleteZones.ts';
import { updateStravaAthlete } from './athlete/updateStravaAthlete.ts';
import { clubOperations } from './clubs/index.ts';
import { eventTriggers } from './events/index.ts';
import { gearOperations } from './gear/index.ts';
import { routeOperations } from './routes/index.ts';
import { segmentEffortOperations } from './segmentEfforts/index.ts';
import { segmentOperations } from './segments/index.ts';
import { streamOperations } from './streams/index.ts';
import { getStravaTrainingScore } from './training/getStravaTrainingScore.ts';
import { uploadOperations } from './uploads/index.ts';

/** Strava's operations under headings of their own. */
export const stravaCategories: Record<string, readonly Operation[]> = {
  Activities: [
    newStravaActivity,
    ...getStravaActivity,
    listStravaActivities,
    createStravaActivity,
    updateStravaActivity,
    ...listStravaActivityLaps,
    ...getStravaActivityZones,
    ...listStravaActivityComments,
    ...listStravaActivityKudos,
  ],
  Athlete: [
    ...getStravaAthlete,
    ...getStravaAthleteStats,
    ...getStravaAthleteZones,
    updateStravaAthlete,
  ],
  Events: eventTriggers,
  Training: getStravaTrainingScore,
  Segments: segmentOperations,
  'Segment Efforts': segmentEffortOperations,
  Streams: streamOperations,
  Routes: routeOperations,
  Uploads: uploadOperations,
  Gear: gearOperations,
  Clubs: clubOperations,
};

export const stravaOperations: readonly Operation[] = [
  ...Object.values(stravaCategories).flat(),
  activityDropdown,
  sportDropdown,
];
