import { connections } from '../../../src/catalog.ts';
import { pinToken } from '../../../src/core/http/tokenGuard.ts';

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

it('a request without a token may go anywhere: files of other steps', () => {
  const request = { url: 'https://files.example.com/a.pdf', headers: {} };
  expect(pinToken(connections)(request, z, { authData: {} } as never)).toBe(request);
});
