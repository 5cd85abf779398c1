import { messageRecording, messageTranscription } from './highlevel/messages/files.ts';
import { runkeeperActivityGpx, runkeeperActivityTcx } from './runkeeper/activities/files.ts';
import { hydrateRunkeeperActivity } from './runkeeper/activities/hydrate.ts';
import { hydrateRunkeeperStrengthWorkout } from './runkeeper/strengthWorkouts/hydrate.ts';
import { stravaActivityGpx, stravaActivityTcx } from './strava/activities/files.ts';
import { hydrateStravaActivity } from './strava/activities/hydrate.ts';
import { hydrateStravaStats } from './strava/athlete/hydrate.ts';
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
  stravaActivityGpx,
  stravaActivityTcx,
  runkeeperActivityGpx,
  runkeeperActivityTcx,
};
