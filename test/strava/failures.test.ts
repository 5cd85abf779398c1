import nock from 'nock';
import { testZapier } from '../appHandler.ts';
import { stopClock } from '../clock.ts';
import { failureOf } from '../core/acme.ts';
import { CONNECTIONS } from '../examples/example.ts';
import { offline } from '../offline.ts';

const zapier = testZapier();
const HOST = 'https://www.strava.com';

const poll = (environment = 'strava') => {
  const account = { label: '', authData: { ...CONNECTIONS[environment]! } };
  return zapier.run('triggers.get_strava_athlete.operation.perform', account);
};

it.each<[string, string, Record<string, unknown>, string]>([
  [
    'gear',
    'triggers.strava_gear_passed_distance',
    { everyKm: 500 },
    'View your complete Strava profile',
  ],
  ['the choices of gear', 'triggers.strava_gear_dropdown', {}, 'View your complete Strava profile'],
  [
    'hidden activities',
    'triggers.new_strava_activity',
    { private: 'Only these' },
    'View data about your private activities',
  ],
  [
    'hidden ones, too',
    'triggers.strava_streak',
    { length: 3, private: 'include' },
    'View data about your private activities',
  ],
  [
    'hidden ones in a list',
    'searches.list_strava_activities',
    { private: 'only' },
    'View data about your private activities',
  ],
])(
  'names the permission without which Strava keeps silent about %s',
  async (_, method, input, scope) => {
    const authData = { ...CONNECTIONS.strava!, scope: 'read,activity:read' };
    const run = zapier.run(`${method}.operation.perform`, { label: '', authData }, input);
    expect((await failureOf(run)).message).toBe(
      `This Strava connection may not do this step. Reconnect the account and allow: ${scope}.`,
    );
  },
);

const answer = (status: number, body: unknown = {}, headers: Record<string, string> = {}) =>
  nock(HOST)
    .get('/api/v3/athlete')
    .reply(status, body as nock.Body, headers);

const fault = (resource: string, field: string, code: string) => ({
  message: 'Error',
  errors: [{ resource, field, code }],
});

offline();
beforeEach(() => zapier.cache.forget());
afterEach(() => {
  jest.useRealTimers();
});

it.each<[string, number, unknown, string]>([
  [
    'an application that Strava switched off',
    403,
    fault('Application', 'Status', 'Inactive'),
    'Strava has switched off the API application behind this connection because its owner has no Strava subscription. The owner must subscribe at strava.com/settings/api.',
  ],
  [
    'something that the athlete does not share',
    403,
    fault('Athlete', 'id', 'invalid'),
    'Strava does not let this connection see that. It may need a Strava subscription or a permission that was not granted, or belong to another athlete. Reconnect the account and allow everything.',
  ],
  [
    'a record that is not there',
    404,
    fault('Activity', 'id', 'invalid'),
    'Strava has no such record, or this athlete may not see it. Choose another one.',
  ],
  [
    'an empty answer',
    404,
    '',
    'Strava has no such record, or this athlete may not see it. Choose another one.',
  ],
  [
    'a wrong value',
    400,
    fault('Activity', 'activityId', 'invalid'),
    'Strava refused this step: Activity ID is not valid. Choose or map another value, then run the step again.',
  ],
  [
    'a missing value',
    400,
    fault('Activity', 'name', 'missing'),
    'Strava refused this step: Name is missing. Fill it in, then run the step again.',
  ],
  [
    'no words',
    418,
    { errors: 'none' },
    'Strava refused this step and did not say why (418). Check the values of its fields, then run it again.',
  ],
  [
    'a conflict',
    409,
    {},
    'Strava already has this or is changing it right now. Check it on Strava, then run the step again.',
  ],
  ...['<html>404</html>', 'Cannot GET /api/v3/athlete'].map(
    (body): [string, number, unknown, string] => [
      `an address that is not there: ${body}`,
      404,
      body,
      'Strava does not recognize the address that this step calls, so nothing was read. Replay it later. If this happens again, report this step to support.',
    ],
  ),
  [
    'a success that carries a fault',
    200,
    fault('Activity', 'activityId', 'invalid'),
    'Strava refused this step: Activity ID is not valid. Choose or map another value, then run the step again.',
  ],
  [
    'a fault of its own',
    500,
    {},
    'Strava had an internal error (500). Replay the step in a few minutes, or check status.strava.com.',
  ],
])('%s', async (_, status, body, message) => {
  answer(status, body);
  expect(await failureOf(poll())).toEqual({ name: 'AppError', message });
});

describe('too many requests', () => {
  const delayOf = async (headers: Record<string, string>) => {
    answer(429, fault('Application', 'rate limit', 'exceeded'), headers);
    const error = await poll().then(
      () => undefined,
      (thrown: Error) => thrown,
    );
    expect(error?.name).toBe('ThrottledError');
    return JSON.parse(error!.message) as { message: string; delay: number };
  };
  const limits = (usage: string, readUsage = '0,0') => ({
    'x-ratelimit-limit': '200,2000',
    'x-ratelimit-usage': usage,
    'x-readratelimit-limit': '100,1000',
    'x-readratelimit-usage': readUsage,
  });

  it.each([
    ['2026-03-01T09:00:00.000Z', 900],
    ['2026-03-01T09:14:59.500Z', 1],
    ['2026-03-01T09:20:00.000Z', 600],
    ['2026-03-01T23:55:00.000Z', 300],
  ])('of a quarter of an hour at %s wait for the next', async (now, seconds) => {
    stopClock(now);
    expect(await delayOf(limits('200,500', '101,500'))).toEqual({
      message:
        'The Strava API application behind this connection has reached its 15-minute request limit. Zapier will retry automatically.',
      delay: seconds,
    });
  });

  it.each([limits('10,2000'), limits('150,1500', '99,1001'), limits('0,2100', '0,0')])(
    'of a day (%j) wait until midnight UTC',
    async (headers) => {
      stopClock('2026-03-01T22:30:00.000Z');
      expect(await delayOf(headers)).toEqual({
        message:
          'The Strava API application behind this connection has reached its daily request limit. Zapier will retry automatically.',
        delay: 5400,
      });
    },
  );

  it.each<Record<string, string>>([{}, { 'x-ratelimit-limit': 'none', 'x-ratelimit-usage': '' }])(
    'with headers %j wait for the next quarter of an hour',
    async (headers) => {
      stopClock('2026-03-01T09:05:00.000Z');
      expect((await delayOf(headers)).delay).toBe(600);
    },
  );
});

it('a permission that was not allowed is named', async () => {
  nock(HOST)
    .get('/api/v3/activities/1')
    .query(true)
    .reply(401, fault('AccessToken', 'activity:read_permission', 'missing'));
  answer(200, { id: 227615 });
  const account = { label: '', authData: { ...CONNECTIONS.strava! } };
  const failure = await failureOf(
    zapier.run('searches.get_strava_activity.operation.perform', account, { activityId: '1' }),
  );
  expect(failure).toEqual({
    name: 'AppError',
    message:
      'This Strava connection may not do this step. Reconnect the account and allow: View data about your activities.',
  });
});

it('a HighLevel account is not taken for a Strava one, so its token stays at home', async () => {
  const failure = await failureOf(poll('highlevel'));
  expect(failure.message).toMatch(/^This step needs a Strava account, but a HighLevel account/);
});

it.each(['https://services.leadconnectorhq.com/contacts/', 'https://evil.example/'])(
  'a redirect to %s is not followed',
  async (location) => {
    answer(302, '', { location });
    const { origin, pathname } = new URL(location);
    let authorization: unknown = 'not asked';
    nock(origin)
      .get(pathname)
      .reply(200, function () {
        authorization = this.req.headers.authorization;
        return { id: 1 };
      });
    expect((await failureOf(poll())).message).toMatch(/sent the request on to another address/);
    expect(authorization).toBe('not asked');
  },
);

describe('an athlete who connected through an application of their own', () => {
  const subscribe = (key: string) =>
    zapier.run(
      `triggers.${key}_instant.operation.performSubscribe`,
      { label: '', authData: { ...CONNECTIONS.strava!, strava_client_id: '4711' } },
      {},
      {},
      {},
      { targetUrl: 'https://hooks.zapier.com/1' },
    );

  it.each(['new_strava_activity', 'strava_activity_deleted'])(
    'is told that Strava rings only the integration’s application: %s',
    async (key) => {
      const { message } = await failureOf(subscribe(key));
      expect(message).toMatch(/^Strava reports events only to.*without a Strava Client ID\.$/);
    },
  );
});
