import {
  ada,
  athleteField,
  ben,
  chloe,
  type Fields,
  Gym,
  memberships,
  newLead,
  trialBooked,
} from './gym.ts';
import { everyOrder, oneAfterTheOther, takingTurns } from './sideBySide.ts';

let gym: Gym;

beforeAll(async () => {
  gym = await Gym.open();
});
afterEach(() => gym.zapier.locks.ignore(false));
afterAll(() => gym.close());

const state = () => gym.sandbox.highlevel.state;
const carriersOf = (athlete: string) =>
  state().contacts.filter(({ customFields }) =>
    customFields.some(({ id, value }) => id === athleteField && value === athlete),
  );

const opportunity = { pipelineId: memberships, pipelineStageId: newLead };

/** A step with its input; in a pair with itself the second run logs another workout. */
type Stepped = [key: string, input: (turn: number) => Fields];

const log = (athlete: string, more: Fields = {}): Stepped => [
  'log_workout_to_contact',
  (turn) => ({
    service: 'Strava',
    athlete,
    athleteFieldId: athleteField,
    activity: `100${turn}`,
    startLocal: `2025-10-1${turn}T13:00:00-04:00`,
    sport: 'Run',
    distanceM: 12_000,
    movingSeconds: 3600,
    ...more,
  }),
];

const known = { athlete: '227615', athleteFieldId: athleteField };
const steps: Stepped[] = [
  log('227615', {
    sportTagPrefix: 'sport:',
    milestones: ['10K'],
    milestoneTagPrefix: 'milestone:',
    opportunityWhen: 'always',
    ...opportunity,
  }),
  ['link_athlete_to_contact', () => ({ ...known, service: 'Strava', contactId: ada })],
  [
    'enrich_contact_from_athlete_profile',
    (turn) => ({ ...known, firstName: `Ada ${turn}`, overwrite: true }),
  ],
  ['update_contact_segments', (turn) => ({ ...known, segments: [`Hill ${turn}`] })],
  [
    'score_contact_from_training',
    () => ({
      ...known,
      scoreFieldId: 'cfWorkoutsLogged0001',
      thresholdTag: 'hot',
      threshold: 1,
      ...opportunity,
    }),
  ],
  ['forget_athlete', () => ({ ...known, tagPrefixes: ['sport:', 'milestone:'] })],
];

const runsOf = (...pair: Stepped[]) =>
  pair.map(
    ([key, input], turn) =>
      () =>
        gym.act(key, input(turn)),
  );

const pairs = steps.flatMap((one, index) =>
  steps.slice(index).map((other) => [one[0], other[0], runsOf(one, other)] as const),
);

it.each(pairs)('%s and %s at once end like one after the other', async (_, _other, runs) => {
  const expected = await oneAfterTheOther(gym, runs);
  const { orders, told } = await everyOrder(gym, runs);
  expect(orders).toBeGreaterThan(2);
  expect([...told].filter((one) => !expected.has(one))).toEqual([]);
});

describe('an athlete who has no contact yet', () => {
  const newAthlete = log('999', { createContact: true, opportunityWhen: 'always', ...opportunity });

  it('gets one contact, one opportunity and two notes of two workouts', async () => {
    const runs = runsOf(newAthlete, newAthlete);
    const expected = await oneAfterTheOther(gym, runs);
    expect(carriersOf('999')).toHaveLength(1);
    const [{ id } = { id: '' }] = carriersOf('999');
    expect(state().opportunities.filter(({ contactId }) => contactId === id)).toHaveLength(1);
    expect(state().notes.filter(({ contactId }) => contactId === id)).toHaveLength(2);
    const { told } = await everyOrder(gym, runs);
    expect([...told].filter((one) => !expected.has(one))).toEqual([]);
  });

  it('gets each custom field once', async () => {
    const fields = log('999', {
      athleteFieldId: undefined,
      createFields: true,
      createContact: true,
    });
    const runs = runsOf(fields, fields);
    const without = () => {
      state().customFields = state().customFields.filter(({ id }) => id !== athleteField);
    };
    const expected = await oneAfterTheOther(gym, runs, without);
    const names = state().customFields.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const { told } = await everyOrder(gym, runs, { prepare: without });
    expect([...told].filter((one) => !expected.has(one))).toEqual([]);
  });

  it.each([
    ['of two contacts gets one', [ben, chloe]],
    ['of a contact and of a new one gets one', [ben]],
  ])('%s', async (_, contactIds) => {
    const links = contactIds.map(
      (contactId): Stepped => [
        'link_athlete_to_contact',
        () => ({ service: 'Strava', athlete: '999', athleteFieldId: athleteField, contactId }),
      ],
    );
    const runs = runsOf(...[...links, newAthlete].slice(0, 2));
    const expected = await oneAfterTheOther(gym, runs);
    expect(carriersOf('999')).toHaveLength(1);
    const { told } = await everyOrder(gym, runs);
    expect([...told].filter((one) => !expected.has(one))).toEqual([]);
  });
});

it('an opportunity that another step makes meanwhile is moved, and the workout is logged', async () => {
  gym.reset();
  const theirs = { ...opportunity, pipelineStageId: trialBooked, contactId: chloe, name: 'Chloe' };
  let made: Promise<unknown> | undefined;
  gym.sandbox.holdUp(async ({ method, path }) => {
    if (made || method !== 'POST' || path !== '/opportunities/') return;
    made = gym.act('create_opportunity', theirs);
    await made;
  });
  const [key, input] = log('888', {
    email: 'chloe.nguyen@example.com',
    opportunityWhen: 'always',
    ...opportunity,
  });
  await gym.act(key, input(0));
  gym.sandbox.holdUp();
  const ofChloe = ({ contactId }: { contactId: string }) => contactId === chloe;
  expect(state().opportunities.filter(ofChloe)).toMatchObject([{ pipelineStageId: newLead }]);
  expect(state().notes.filter(ofChloe)).toHaveLength(1);
});

describe('without the lock', () => {
  const strava = log('227615', { activity: '1', startLocal: '2025-10-19T13:00:00-04:00' });
  const runkeeper = log('227615', {
    service: 'Runkeeper',
    activity: '2',
    startLocal: '2025-10-19T13:00:20',
  });

  it('two services would both write a note, which the orders show', async () => {
    const runs = runsOf(strava, runkeeper);
    const expected = await oneAfterTheOther(gym, runs);
    expect(expected).toContain(await takingTurns(gym, runs));
    gym.zapier.locks.ignore(true);
    expect(expected).not.toContain(await takingTurns(gym, runs));
  });
});
