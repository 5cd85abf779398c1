import nock from 'nock';
import { testZapier } from '../appHandler.ts';
import { CONNECTIONS, HOSTS } from '../examples/example.ts';
import { offline } from '../offline.ts';

/** What Strava was seen to send beside, or unlike, what its documentation says. */

const zapier = testZapier();
const account = { label: '', authData: { ...CONNECTIONS.strava! } };

offline();

async function activity(more: object) {
  const sent = { id: 101, sport_type: 'Run', distance: 42_268.1, ...more };
  nock(HOSTS.strava!).get('/activities/101').query(true).reply(200, sent);
  const method = 'searches.get_strava_activity.operation.perform';
  const [found] = await zapier.run<object[]>(method, account, { activityId: '101' });
  return found;
}

const times = { moving_time: 13_085, elapsed_time: 13_333 };

it.each([
  ['a run', 0, '5:10', 'in 3:38:05'],
  ['a race on foot', 1, '5:15', 'in 3:42:13'],
  ['a race by bike', 11, '5:15', 'in 3:42:13'],
  ['a workout', 3, '5:10', 'in 3:38:05'],
  ['nothing in particular', null, '5:10', 'in 3:38:05'],
])('%s has the time and the pace that Strava shows', async (_, workout_type, pace, time) => {
  expect(await activity({ ...times, workout_type })).toMatchObject({
    paceMinPerKm: pace,
    summary: expect.stringContaining(time),
    movingSeconds: 13_085,
    elapsedSeconds: 13_333,
  });
});

it('how hard the athlete found it reaches the Zap, the private note does not', async () => {
  const found = await activity({ ...times, perceived_exertion: 7, private_note: 'Sore knee' });
  expect(found).toMatchObject({ perceivedExertion: 7 });
  expect(JSON.stringify(found)).not.toContain('Sore knee');
});
