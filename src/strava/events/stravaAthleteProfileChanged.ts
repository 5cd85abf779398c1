import { choice, list } from '../../core/fields.ts';
import { described, extended, out } from '../../core/output.ts';
import { type Fact, type WatchMemory, watch } from '../../workouts/changes.ts';
import { chosenEdits, editsOf, PROFILE_EDITS } from '../../workouts/edits.ts';
import { changeVocabulary } from '../../workouts/eventVocabulary.ts';
import { athlete, forPeople } from '../athlete/schema.ts';
import { docs } from '../docs.ts';
import { trigger } from '../service.ts';

type Raw = Record<string, unknown>;

const fields = Object.fromEntries(
  Object.entries(PROFILE_EDITS).map(([key, { label }]) => [key, label]),
);

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
    fields: list(choice(fields), {
      label: 'Changes of',
      choices: fields,
      local: true,
      split: true,
      help: 'Which values start the Zap when they change. All of them when left empty.',
    }).optional(),
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
    const nothing = Object.fromEntries(Object.keys(facts).map((key) => [key, null]));
    // The editor has nothing to compare with: it shows the profile as if all of it were new.
    const changes =
      purpose === 'sample'
        ? [{ revision: 'sample', before: nothing, after: facts, noticed: now }]
        : [...memory.changes].reverse();
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
      noticedAt: out.moment('2025-10-20T07:15:00Z', { label: 'Noticed' }),
      edits: out.list(
        out.object({
          field: out.text('City', { label: 'Changed Value' }),
          before: out.text('Portland'),
          after: out.text('San Francisco'),
        }),
      ),
    }) as never,
});
