/** What Strava's consent page says of each scope: https://support.strava.com/hc/en-us/articles/360018969732 */
const PERMISSIONS: Record<string, string> = {
  read: 'View data about your public profile',
  read_all: 'View your private non-activity data such as segments and routes',
  'profile:read_all': 'View your complete Strava profile',
  'profile:write': 'Edit certain data on your profile',
  'activity:read': 'View data about your activities',
  'activity:read_all': 'View data about your private activities',
  'activity:write': 'Upload your activities to Strava',
};

export const permissionOf = (scope: string): string => PERMISSIONS[scope] ?? scope;

/** The same in a few words. */
const SHORT: Record<string, string> = {
  read: 'public profile',
  read_all: 'private routes, segments',
  'profile:read_all': 'whole profile',
  'profile:write': 'edit your profile',
  'activity:read': 'activities',
  'activity:read_all': 'private activities',
  'activity:write': 'upload activities',
};

/** What scopes open, as far as the connection form has room for it. */
export const inShort = (scopes: readonly string[]): string =>
  Object.keys(SHORT)
    .filter((scope) => scopes.includes(scope))
    .map((scope) => SHORT[scope])
    .join(', ');
