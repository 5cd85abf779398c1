import { connections } from '../../../src/connections.ts';
import { pinToken } from '../../../src/core/http/tokenGuard.ts';
import { rememberEnvironment } from '../../environment.ts';

const z = { errors: { Error } } as never;
const HIGHLEVEL = 'https://services.leadconnectorhq.com';
const STRAVA = 'https://www.strava.com';

const send = (environment: string | undefined, url: string, header = 'authorization') =>
  pinToken(connections)({ url, headers: { [header]: 'Bearer x' } }, z, {
    authData: environment ? { environment } : {},
  } as never);

it.each([
  ['highlevel', `${HIGHLEVEL}/contacts/`],
  ['highlevel_agency', `${HIGHLEVEL}/companies/1`],
  ['strava', `${STRAVA}/api/v3/athlete`],
])('%s may send its token to %s', (environment, url) => {
  expect(send(environment, url).url).toBe(url);
});

it.each([
  ['strava', `${HIGHLEVEL}/contacts/`],
  ['highlevel', `${STRAVA}/api/v3/athlete`],
  ['highlevel', 'https://services.leadconnectorhq.com.evil.example/'],
  ['highlevel', 'https://services.leadconnectorhq.com@evil.example/'],
  ['highlevel', 'http://services.leadconnectorhq.com/contacts/'],
  ['highlevel', 'https://services.leadconnectorhq.com:8443/contacts/'],
  ['unknown', `${HIGHLEVEL}/contacts/`],
  ['', `${HIGHLEVEL}/contacts/`],
])('%p may not send its token to %s', (environment, url) => {
  for (const header of ['authorization', 'Authorization', 'AUTHORIZATION']) {
    expect(() => send(environment, url, header)).toThrow(
      'The step was about to send this account’s token to another service and was stopped. Report this step to support.',
    );
  }
});

describe('a team', () => {
  const RELAY = 'https://relay.example.com';
  const may = (url: string, authorization: string) =>
    pinToken(connections)({ url, headers: { authorization } }, z, {
      authData: { environment: 'strava_team' },
    } as never);
  afterAll(rememberEnvironment());
  beforeAll(() => {
    process.env.LEADLAP_RELAY_URL = RELAY;
  });

  it('may send its secret to the relay, and tokens of athletes to Strava', () => {
    expect(() => may(`${RELAY}/team`, 'Basic x')).not.toThrow();
    expect(() => may(`${STRAVA}/api/v3/athlete`, 'Bearer x')).not.toThrow();
  });

  it.each([
    [`${STRAVA}/api/v3/athlete`, 'Basic x'],
    [`${RELAY}/team`, 'Bearer x'],
    [`${STRAVA}/api/v3/athlete`, 'x'],
    [HIGHLEVEL, 'Bearer x'],
  ])('may not send to %s: %s', (url, authorization) => {
    expect(() => may(url, authorization)).toThrow(/another service/);
  });
});

it('a request without a token may go anywhere: files of other steps', () => {
  const request = { url: 'https://files.example.com/a.pdf', headers: {} };
  expect(pinToken(connections)(request, z, { authData: {} } as never)).toBe(request);
});
