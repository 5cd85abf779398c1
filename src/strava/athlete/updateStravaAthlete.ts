import { number } from '../../core/input/fields.ts';
import { kilograms, type Measure } from '../../workouts/units.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { athlete, forPeople } from './schema.ts';

export const updateStravaAthlete = action({
  key: 'update_strava_athlete',
  noun: 'Athlete',
  label: 'Update Strava Athlete',
  description:
    'Sets the connected athlete’s weight, the only profile value that integrations may change.',
  docs: docs('Athletes', 'updateLoggedInAthlete'),
  scopes: ['profile:write'],
  route: 'PUT /athlete',
  sendAs: 'form',
  input: () => ({
    weight: number({ label: 'Weight (kg)', min: 20, max: 400 }).optional(),
    weightLb: number({ label: 'Weight (lb)', min: 45, max: 900 }).optional(),
  }),
  oneOf: ['weight', 'weightLb'],
  atMostOne: [['weight', 'weightLb']],
  arrange: ({ weight, weightLb }) => ({
    weight: weight ?? kilograms(weightLb as Measure),
  }),
  output: athlete,
  derive: forPeople,
});
