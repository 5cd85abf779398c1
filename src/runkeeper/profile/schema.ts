import { choice } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import type { Raw } from '../../core/raw.ts';
import { clockOf, ofConnectedUser } from '../record.ts';

const ATHLETE_TYPES = [
  'Athlete',
  'Runner',
  'Marathoner',
  'Ultra Marathoner',
  'Cyclist',
  'Tri-Athlete',
  'Walker',
  'Hiker',
  'Skier',
  'Snowboarder',
  'Skater',
  'Swimmer',
  'Rower',
];

export const athleteType = () =>
  choice(Object.fromEntries(ATHLETE_TYPES.map((type) => [type, type])), { label: 'Athlete Type' });

/** The profile, which has no email address or phone number: https://runkeeper.com/developer/healthgraph/profile */
export const profile = () =>
  out.object({
    id: out.id('1234567890', 'Athlete ID'),
    name: out.text('Ada Byron', { label: 'Full Name' }),
    location: out.text('Anytown, USA'),
    athleteType: out.text('Runner', { from: ['athlete_type'] }),
    gender: out.text('F'),
    birthday: out.day('1990-01-01'),
    hasSubscription: out.yesNo(false, { label: 'Subscribes to Runkeeper Go', from: ['elite'] }),
    profileUrl: out.text('https://runkeeper.com/user/1234567890', {
      label: 'Profile (URL)',
      from: ['profile'],
    }),
    smallPictureUrl: out.text('https://example.com/rk/small.jpg', {
      label: 'Photo, 50 Pixels (URL)',
      from: ['small_picture'],
    }),
    photoUrl: out.text('https://example.com/rk/normal.jpg', {
      label: 'Photo, 100 Pixels (URL)',
      from: ['normal_picture'],
    }),
    mediumPictureUrl: out.text('https://example.com/rk/medium.jpg', {
      label: 'Photo, 200 Pixels (URL)',
      from: ['medium_picture'],
    }),
    largePictureUrl: out.text('https://example.com/rk/large.jpg', {
      label: 'Photo, 600 Pixels (URL)',
      from: ['large_picture'],
    }),
  });

export const forPeople = (raw: Raw, values?: unknown, zone?: string, context?: Raw): Raw => ({
  ...ofConnectedUser(raw, values, zone, context),
  birthday: clockOf(raw.birthday),
});
