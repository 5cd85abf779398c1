/**
 * Seconds after which a new activity is looked at once more: Strava processes uploads for a while, and
 * segments may be matched later. A little more than the hour after which details count as settled.
 * @see https://developers.strava.com/docs/webhooks/
 */
export const LATER = 65 * 60;
