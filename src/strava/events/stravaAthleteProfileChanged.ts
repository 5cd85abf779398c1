import { described, extended } from '../../core/output.ts';
import { type Fact, type WatchMemory, watch } from '../../workouts/changes.ts';
import { chosenEdits, editsOf, PROFILE_EDITS } from '../../workouts/edits.ts';
import { changeVocabulary } from '../../workouts/eventVocabulary.ts';
import { athlete, forPeople } from '../athlete/schema.ts';
import { docs } from '../docs.ts';
import { trigger } from '../service.ts';
import { asNew, editsInput, editsOutput } from './edits.ts';

type Raw = Record<string, unknown>;

const factsOf = (raw: Raw): Record<string, Fact> => {
  const fact = (value: unknown) => (value ?? null) as Fact;
  return {
    username: fact(raw.username),
    firstName: fact(raw.firstname),
    lastName: fact(raw.lastname),
    city: fact(raw.city),
    state: fact(raw.state),
    country: fact(raw.country),
    sex: fact(raw.sex),
    bio: fact(raw.bio),
    weightKg: fact(raw.weight),
    ftpWatts: fact(raw.ftp),
    photoUrl: fact(raw.profile),
    units: fact(raw.measurement_preference),
    subscription: fact(raw.summit ?? raw.premium),
  };
};

export const stravaAthleteProfileChanged = trigger({
  key: 'strava_athlete_profile_changed',
  noun: 'Profile Change',
  label: 'Strava Athlete Profile Changed',
  description:
    'Triggers when the username, name, city, country or another value of the athlete’s profile changes.',
  docs: docs('Athletes', 'getLoggedInAthlete'),
  scopes: ['read'],
  optionalScopes: ['profile:read_all'],
  route: 'GET /athlete',
  input: () => ({
    fields: editsInput(PROFILE_EDITS),
  }),
  remembers: true,
  events: ({ records }, { values, memory: before, now, purpose }) => {
    const [raw = {}] = records;
    const id = String(raw.id);
    const facts = factsOf(raw);
    const memory = watch([{ id, at: 0, facts }], {
      memory: before as WatchMemory | undefined,
      now,
      edge: Number.NEGATIVE_INFINITY,
      from: Number.NEGATIVE_INFINITY,
    });
    const chosen = chosenEdits(PROFILE_EDITS, values.fields);
    const changes = purpose === 'sample' ? [asNew(facts, now)] : [...memory.changes].reverse();
    return {
      memory,
      events: changes.flatMap(({ revision, noticed, ...change }) => {
        const { edits, ...texts } = editsOf(change, chosen);
        const noticedAt = new Date(noticed).toISOString();
        return edits.length > 0
          ? [{ ...forPeople(raw), ...texts, edits, noticedAt, id, revision }]
          : [];
      }),
    };
  },
  result: '',
  output: () =>
    extended(athlete(), {
      ...described({
        changed: { ...changeVocabulary.changed, example: 'City' },
        whatChanged: { ...changeVocabulary.whatChanged, example: 'City: Portland → San Francisco' },
      }),
      ...editsOutput('City', 'Portland', 'San Francisco'),
    }) as never,
});
