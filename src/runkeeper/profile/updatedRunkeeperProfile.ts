import { docs } from '../docs.ts';
import { media } from '../mediaTypes.ts';
import { BASIC } from '../permissions.ts';
import { trigger } from '../service.ts';
import { forPeople, profile } from './schema.ts';

export const updatedRunkeeperProfile = trigger({
  key: 'updated_runkeeper_profile',
  noun: 'Profile',
  label: 'Runkeeper Profile Changed',
  description:
    'Triggers when the name, location, athlete type, picture or subscription of the connected athlete changes.',
  docs: docs('profile'),
  scopes: BASIC,
  route: 'GET /profile',
  mediaType: { answer: media('Profile') },
  input: () => ({}),
  result: '',
  output: profile,
  derive: forPeople,
});
