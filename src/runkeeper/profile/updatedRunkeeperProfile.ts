import { extended, out } from '../../core/output/output.ts';
import { type Raw, yesNoOf } from '../../core/raw.ts';
import { editsOutput } from '../../workoutEvents/edits.ts';
import { profileChanged } from '../../workoutEvents/profileChanged.ts';
import type { Fact } from '../../workouts/events/changes.ts';
import { docs } from '../docs.ts';
import { BASIC } from '../permissions.ts';
import { clockOf } from '../record.ts';
import { trigger } from '../service.ts';
import { forPeople, profile } from './schema.ts';

const watchedFacts = (raw: Raw): Record<string, Fact> => {
  const fact = (value: unknown) => (value ?? null) as Fact;
  return {
    name: fact(raw.name),
    location: fact(raw.location),
    sex: fact(raw.gender),
    birthday: clockOf(raw.birthday)?.slice(0, 10) ?? null,
    athleteType: fact(raw.athlete_type),
    photoUrl: fact(raw.normal_picture),
    // Also a text: "false".
    subscription: yesNoOf(raw.elite),
  };
};

export const updatedRunkeeperProfile = trigger({
  ...profileChanged({
    idOf: (_, { userId }) => String(userId),
    always: 'profile',
    watchedFacts,
    forPeople,
  }),
  key: 'updated_runkeeper_profile',
  noun: 'Profile',
  label: 'Runkeeper Profile Changed',
  description:
    'Triggers when the name, location, athlete type, picture or subscription of the connected athlete changes.',
  docs: docs('profile'),
  scopes: BASIC,
  route: 'GET /profile',
  mediaType: { answer: 'Profile' },
  output: () =>
    extended(profile(), {
      sex: out.text('F', { from: ['gender'] }),
      ...editsOutput('Location', 'Springfield, USA', 'Anytown, USA'),
    }) as never,
});
