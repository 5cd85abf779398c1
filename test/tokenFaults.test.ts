import nock from 'nock';
import { forgetLocationTokens } from '../src/highlevel/locationToken.ts';
import { testZapier } from './appHandler.ts';
import { hurry, skipBackoff } from './clock.ts';
import { failureOf } from './core/acme.ts';
import { CONNECTIONS, HOSTS } from './examples/example.ts';
import { offline } from './offline.ts';

const zapier = testZapier();
const HOST = HOSTS.highlevel!;
const environment = { ...process.env };

offline();
beforeEach(() => {
  Object.assign(process.env, { HIGHLEVEL_CLIENT_ID: 'id', HIGHLEVEL_CLIENT_SECRET: 'secret' });
  skipBackoff();
});
afterEach(() => {
  jest.restoreAllMocks();
  forgetLocationTokens();
  process.env = { ...environment };
});

const NO_TOKEN: nock.Body[] = [
  '',
  'null',
  '{}',
  '[]',
  '<html></html>',
  '{"access_token":""}',
  '{"access_token":" "}',
  '{"access_token":"a\\nb: c"}',
];
const refused = Object.assign(new Error('socket'), { code: 'ECONNREFUSED' });
const contact = { id: 'c1', firstName: 'Ada' };

describe('an agency’s token of a sub-account', () => {
  const find = () =>
    zapier.run(
      'searches.get_contact.operation.perform',
      { label: '', authData: { ...CONNECTIONS.highlevel_agency! } },
      { contactId: 'c1', subAccountId: 'l1' },
    );
  const trade = () => nock(HOST).post('/oauth/locationToken');
  const answer = () =>
    nock(HOST, { reqheaders: { authorization: 'Bearer t' } })
      .get('/contacts/c1')
      .reply(200, { contact });

  it.each([503, 'refused', 'empty'])('is asked for again after a lost answer (%s)', async (how) => {
    if (how === 'refused') {
      trade().replyWithError(refused);
    } else {
      trade().reply(how === 'empty' ? 200 : 503, {});
    }
    trade().reply(200, { access_token: 't', expires_in: 86399 });
    answer();
    expect(await find()).toMatchObject([{ firstName: 'Ada' }]);
  });

  it.each(NO_TOKEN)('that is none (%j) is never sent', async (body) => {
    trade().times(4).reply(200, body);
    expect(await failureOf(find())).toEqual({
      name: 'AppError',
      message:
        'HighLevel sent an answer that could not be read. Your step is fine: replay it in a few minutes.',
    });
  });

  it('that never comes ends in words, and stops no later step', async () => {
    jest.restoreAllMocks();
    const waited = hurry();
    trade()
      .times(9)
      .reply((_path, _body, _answer) => {});
    expect((await failureOf(find())).message).toMatch(/^HighLevel did not respond/);
    expect(waited()).toBeLessThan(30_000);
    // In hurried time a slow machine would be too slow for an answer, too.
    jest.restoreAllMocks();
    nock.cleanAll();
    trade().reply(200, { access_token: 't' });
    answer();
    expect(await find()).toHaveLength(1);
  });

  it('without the permission is told as such, and the connection is not renewed in vain', async () => {
    trade().reply(401, {});
    nock(HOST).get('/companies/UAXssdawIWAWD').reply(200, { company: {} });
    expect((await failureOf(find())).message).toBe(
      'This HighLevel connection may not do this step. Reconnect the account and allow: Edit OAuth.',
    );
  });
});

describe('a sign-in', () => {
  const connect = () =>
    zapier.run(
      'authentication.oauth2Config.getAccessToken',
      { label: '', authData: {} },
      { environment: 'highlevel', code: 'c', redirect_uri: 'https://zapier.com/' },
    );
  const exchange = () => nock(HOST).post('/oauth/token');
  const later = 'HighLevel did not respond. Connect the account again in a few minutes.';

  it.each(NO_TOKEN)('whose answer has no token (%j) is none', async (body) => {
    exchange().reply(200, body);
    expect(await failureOf(connect())).toEqual({ name: 'AppError', message: later });
  });

  it('that is sent elsewhere speaks of no step', async () => {
    exchange().reply(302, '', { location: 'https://example.com/' });
    expect(await failureOf(connect())).toEqual({ name: 'AppError', message: later });
  });

  it('that is never answered ends within 30 s', async () => {
    jest.restoreAllMocks();
    const waited = hurry();
    exchange().reply((_path, _body, _answer) => {});
    expect((await failureOf(connect())).message).toBe(later);
    expect(waited()).toBeLessThan(30_000);
  });

  it.each([
    [401, /signed you in but did not allow what this connection needs.*View Locations/],
    [429, /accepts no more requests from this integration right now/],
    [503, /did not respond\. Connect the account again/],
  ])('whose first look meets a %d says what to do', async (status, message) => {
    exchange().reply(200, { access_token: 't', locationId: 'l1' });
    nock(HOST).get('/locations/l1').times(9).reply(status, {});
    const failure = await failureOf(connect());
    expect(failure.name).toBe('AppError');
    expect(failure.message).toMatch(message);
  });
});

describe('a renewal', () => {
  const renew = () =>
    zapier.run('authentication.oauth2Config.refreshAccessToken', {
      label: '',
      authData: { ...CONNECTIONS.highlevel! },
    });

  it.each(NO_TOKEN)('without a token (%j) keeps no connection alive', async (body) => {
    nock(HOST).post('/oauth/token').reply(200, body);
    expect((await failureOf(renew())).message).toMatch(/^HighLevel sent an answer that could not/);
  });

  it('leaves a failure of the vendor to Zapier, which tries again', async () => {
    nock(HOST).post('/oauth/token').reply(503, {});
    await expect(renew()).rejects.toMatchObject({ name: 'ResponseError' });
  });
});
