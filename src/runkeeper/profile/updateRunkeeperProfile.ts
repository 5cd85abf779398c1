import { docs } from '../docs.ts';
import { EDIT } from '../permissions.ts';
import { action } from '../service.ts';
import { athleteType, forPeople, profile } from './schema.ts';

export const updateRunkeeperProfile = action({
  key: 'update_runkeeper_profile',
  noun: 'Profile',
  label: 'Update Runkeeper Profile',
  description:
    'Sets the connected athlete’s type, the only profile value that integrations may change.',
  docs: docs('profile'),
  scopes: EDIT,
  route: 'PUT /profile',
  mediaType: { answer: 'Profile', body: 'Profile' },
  input: () => ({ athlete_type: athleteType() }),
  output: profile,
  derive: forPeople,
});
