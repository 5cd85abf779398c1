/** The page about teams, for both halves: the relay's and the Zap's. */
export const TEAM_DOCS = 'https://developers.strava.com/docs/authentication/';
