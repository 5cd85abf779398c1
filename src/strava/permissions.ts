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
