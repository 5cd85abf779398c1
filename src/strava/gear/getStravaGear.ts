import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { gear, gearForPeople, gearId } from './schema.ts';

export const getStravaGear = read({
  key: 'get_strava_gear',
  noun: 'Gear',
  label: 'Get Strava Gear',
  triggers: 'Triggers when the chosen bike or pair of shoes changes, such as its distance.',
  finds: 'Finds gear, such as a bike or a pair of shoes, with its brand, model and total distance.',
  docs: docs('Gears', 'getGearById'),
  scopes: ['read'],
  route: 'GET /gear/{gearId}',
  input: () => ({ gearId: gearId() }),
  result: '',
  output: gear,
  derive: gearForPeople,
});
