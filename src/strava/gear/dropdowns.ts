import { isTrue, type Raw } from '../../core/raw.ts';
import { withDetail } from '../../core/told.ts';
import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';

const shown = ({ id, name, primary, retired }: Raw) => ({
  id,
  label: withDetail(name, isTrue(retired) ? 'retired' : isTrue(primary) && 'default'),
});

const itemsOf = ({ bikes, shoes }: Record<string, unknown>) =>
  [bikes, shoes].flatMap((items) => ((items ?? []) as Raw[]).map(shown));

/** Bikes and shoes are parts of the profile, shown with `profile:read_all` only. */
const ofAthlete = {
  noun: 'Gear',
  docs: docs('Athletes', 'getLoggedInAthlete'),
  scopes: ['profile:read_all'],
  insists: ['profile:read_all'],
  route: 'GET /athlete',
  result: '',
  always: 'id',
} as const;

export const gearDropdown = dropdown({
  ...ofAthlete,
  key: 'strava_gear_dropdown',
  option: itemsOf,
});

/** The same with a choice that takes the gear off an activity: https://developers.strava.com/docs/reference/#api-models-UpdatableActivity */
export const gearOrNoneDropdown = dropdown({
  ...ofAthlete,
  key: 'strava_gear_or_none_dropdown',
  option: (athlete) => [{ id: 'none', label: 'No gear' }, ...itemsOf(athlete)],
});
