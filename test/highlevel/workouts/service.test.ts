import { type Fields, Gym, messageOf } from './gym.ts';

let gym: Gym;

beforeAll(async () => {
  gym = await Gym.open();
});
beforeEach(() => gym.reset());
afterAll(() => gym.close());

const fieldNames = () => gym.shown().customFields;
const addedBy = async (run: () => Promise<unknown>) => {
  const before = new Set(fieldNames());
  await run();
  return fieldNames().filter((name) => !before.has(name));
};

const workout = {
  athlete: '987',
  activity: '16195505000',
  startLocal: '2025-10-19T13:00:00-04:00',
  createFields: 'yes',
  createContact: 'yes',
};
const log = (more: Fields) => gym.act('log_workout_to_contact', { ...workout, ...more });
const link = (more: Fields) =>
  gym.act('link_athlete_to_contact', {
    athlete: '987',
    createFields: 'yes',
    contactId: 'contactBenTorres0001',
    ...more,
  });

describe.each([
  ['Log Workout to Contact', log],
  ['Link Athlete to Contact', link],
])('service of %s', (_, step) => {
  it('reads a slip of the pen as the service that was meant', async () => {
    const added = await addedBy(() => step({ service: 'strva' }));
    expect(added).toEqual(['RunkeeperUserId', 'lastActivityDate', 'lastActivityId']);
  });

  it('creates a field for another service only where it is named on purpose', async () => {
    const before = gym.shown();
    expect(await messageOf(step({ service: 'Garmim' }))).toMatch(
      /^HaltedError: Service is “Garmim”, .*“Another service”/,
    );
    expect(gym.shown()).toEqual(before);
    const added = await addedBy(() => step({ service: 'other', otherService: 'Garmin' }));
    expect(added).toContain('GarminUserId');
  });

  it('goes on finding the field of another service that is there', async () => {
    await step({ service: 'Another service', otherService: 'Garmin' });
    await step({ service: 'garmin' });
  });

  it('asks for the name of another service before anything is sent', async () => {
    const requests = await gym.requestsOf(async () => {
      expect(await messageOf(step({ service: 'Another service' }))).toMatch(
        'Name of the Other Service is required with “Another service”, such as Garmin.',
      );
    });
    expect(requests).toEqual([]);
  });
});

it('finds an athlete whose service is spelled wrong', async () => {
  const score = { athlete: '227615', scoreFieldId: 'cfWorkoutsLogged0001' };
  const [right, wrong] = await Promise.all(
    ['Strava', 'starva'].map((service) =>
      gym.act('score_contact_from_training', { ...score, service }),
    ),
  );
  expect(wrong!.contactId).toBe(right!.contactId);
});
