import { messageRecording, messageTranscription } from './highlevel/messages/files.ts';
import { hydrateRunkeeperActivity } from './runkeeper/activities/detail.ts';
import { hydrateRunkeeperStrengthWorkout } from './runkeeper/strengthWorkouts/detail.ts';
import { hydrateStravaActivity } from './strava/activities/detail.ts';
import { hydrateStravaStats } from './strava/athlete/detail.ts';
import { routeGpx, routeTcx } from './strava/routes/files.ts';

/**
 * Methods that Zapier calls later: for the records that trigger a Zap, to load what the list leaves out,
 * and for the files of a record.
 */
export const hydrators = {
  stravaActivity: hydrateStravaActivity,
  stravaStats: hydrateStravaStats,
  runkeeperActivity: hydrateRunkeeperActivity,
  runkeeperStrengthWorkout: hydrateRunkeeperStrengthWorkout,
  messageRecording,
  messageTranscription,
  routeGpx,
  routeTcx,
};
