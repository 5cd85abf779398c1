import { ada, athleteField, type Fields, Gym } from './gym.ts';

let gym: Gym;

beforeAll(async () => {
  gym = await Gym.open();
});
beforeEach(() => gym.reset());
afterAll(() => gym.close());

const log = (more: Fields = {}) =>
  gym.act('log_workout_to_contact', {
    service: 'Strava',
    athlete: '227615',
    athleteFieldId: athleteField,
    activity: '16195505000',
    startLocal: '2025-10-19T13:00:00-04:00',
    sport: 'Run',
    distanceM: 8100,
    movingSeconds: 2400,
    ...more,
  });

const noteOf = (result: Fields) =>
  gym.sandbox.highlevel.state.notes.find(({ id }) => id === result.noteId)!.body;

it('writes its note in the units of the sub-account’s country', async () => {
  expect(gym.account.authData.country).toBe('US');
  expect(noteOf(await log())).toContain('Distance: 5.03 mi\nTime: 40:00\nPace: 7:57 /mi\n');
});

it('writes its note in the units that the Zap chose', async () => {
  expect(noteOf(await log({ units: 'Kilometers' }))).toContain('Distance: 8.10 km\n');
});

describe('a distance that a person enters', () => {
  const stored = (field: string) =>
    gym.sandbox.highlevel.state.contacts
      .find(({ id }) => id === ada)!
      .customFields.find(({ id }) => id === field)?.value;
  const form = { ownDistanceKm: '5', lastDistanceFieldId: 'cfMonthlyFee00000001' };

  it('is in kilometers, as in every Zap that chose nothing', async () => {
    expect((await log({ ...form, ownDistanceKm: '7.5' })).milestones).toEqual(['First 7.5 km']);
    expect(stored('cfMonthlyFee00000001')).toBe(8.1);
  });

  it('is in miles if the Zap chose them', async () => {
    expect((await log({ ...form, units: 'Miles' })).milestones).toEqual(['First 5 mi']);
    expect(stored('cfMonthlyFee00000001')).toBe(5.03);
  });
});
