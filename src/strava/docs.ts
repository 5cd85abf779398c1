/** Strava's reference of an endpoint: `docs('Activities', 'getActivityById')`. */
export const docs = (section: string, operation: string) =>
  `https://developers.strava.com/docs/reference/#api-${section}-${operation}`;
