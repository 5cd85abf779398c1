import { hydrateStravaActivity } from './strava/activities/detail.ts';

/** Methods that Zapier calls for the records that trigger a Zap, to load what the list leaves out. */
export const hydrators = { stravaActivity: hydrateStravaActivity };
