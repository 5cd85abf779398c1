import { docs } from '../docs.ts';
import { BASIC } from '../permissions.ts';
import { read } from '../service.ts';
import { forPeople, profile } from './schema.ts';

export const getRunkeeperProfile = read({
  key: 'get_runkeeper_profile',
  noun: 'Profile',
  label: 'Get Runkeeper Profile',
  triggers: 'Triggers when the profile of the connected athlete changes.',
  finds: 'Finds the profile of the connected athlete. It has no email address.',
  docs: docs('profile'),
  scopes: BASIC,
  route: 'GET /profile',
  mediaType: { answer: 'Profile' },
  input: () => ({}),
  result: '',
  output: profile,
  derive: forPeople,
});
