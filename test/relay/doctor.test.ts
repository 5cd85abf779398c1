import nock from 'nock';
import { examine } from '../../src/relay/operations/doctor.ts';
import { SettingError, settingsOf } from '../../src/relay/settings.ts';
import { offline } from '../offline.ts';
import { SECRET } from './stage/vendors.ts';

offline();

const env = {
  RELAY_SECRET: SECRET,
  RELAY_URL: 'https://relay.example.com/',
  RELAY_STATUS_TOKEN: 'token',
  HIGHLEVEL_CLIENT_ID: 'app-1',
  STRAVA_CLIENT_ID: '1',
  STRAVA_CLIENT_SECRET: 'secret of Strava',
};
const KEY = '01'.repeat(32);
const settings = settingsOf(env);
const callback = `https://relay.example.com/strava/${settings.strava.path}`;

const ready = () => nock('https://relay.example.com').get('/ready').reply(200, { ready: true });
const strava = () => nock('https://www.strava.com').get('/api/v3/push_subscriptions').query(true);

/** What the doctor says of a word, without the secrets that it was given. */
const said = async (word: string, create = false, of = settings) => {
  const findings = await examine(of, create);
  expect(JSON.stringify(findings)).not.toMatch(/secret of Strava|secret of the relay/);
  return findings.filter(({ what }) => what.startsWith(word));
};

it('is content when the address answers and Strava rings there', async () => {
  ready();
  strava().reply(200, [{ id: 120475, callback_url: callback }]);
  const findings = await examine(settings, false);
  expect(findings.filter(({ state }) => state === 'bad')).toEqual([]);
});

it('says when nothing answers at the address', async () => {
  nock('https://relay.example.com').get('/ready').replyWithError('refused');
  strava().reply(200, []);
  expect(await said('Nothing answers')).toMatchObject([{ state: 'bad' }]);
});

it('makes the subscription with Strava when it is asked to, and only then', async () => {
  ready();
  strava().reply(200, []);
  expect(await said('Strava')).toMatchObject([{ state: 'todo' }]);
  ready();
  strava().reply(200, []);
  nock('https://www.strava.com')
    .post('/api/v3/push_subscriptions', {
      client_id: '1',
      client_secret: 'secret of Strava',
      callback_url: callback,
      verify_token: settings.strava.verifyToken,
    })
    .reply(201, { id: 7 });
  expect(await said('Strava', true)).toMatchObject([
    { state: 'good', what: expect.stringContaining('subscription 7') },
  ]);
});

it('touches no subscription that rings elsewhere', async () => {
  ready();
  strava().reply(200, [{ id: 5, callback_url: 'https://elsewhere.example.com' }]);
  expect(await said('Strava', true)).toMatchObject([{ state: 'bad' }]);
});

it('says when Strava refuses', async () => {
  ready();
  strava().reply(401, { message: 'Authorization Error' });
  expect(await said('Strava')).toMatchObject([
    { state: 'bad', what: 'Strava: Strava answers 401.' },
  ]);
});

it('looks after the webhooks of the teams’ own application too', async () => {
  const teams = settingsOf({
    ...env,
    RELAY_TOKEN_KEY: KEY,
    STRAVA_TEAM_CLIENT_ID: '2',
    STRAVA_TEAM_CLIENT_SECRET: 'another secret',
  });
  const { path } = teams.team!.strava;
  expect(path).not.toBe(teams.strava.path);
  ready();
  strava().reply(200, [{ id: 120475, callback_url: callback }]);
  strava().reply(200, [{ id: 7, callback_url: `https://relay.example.com/strava/${path}` }]);
  expect(await said('Strava, application 2', false, teams)).toMatchObject([
    { state: 'good', what: expect.stringContaining('subscription 7') },
  ]);
  ready();
  strava().twice().reply(200, []);
  expect(await said('Teams:', false, teams)).toMatchObject([
    { state: 'todo', next: expect.stringContaining('relay.example.com') },
  ]);
});

it('says which settings are missing, and what to set', async () => {
  const bare = await examine(settingsOf({ RELAY_SECRET: SECRET }), false);
  const missing = bare.filter(({ state }) => state === 'bad').map(({ what }) => what);
  expect(missing.join('\n')).toMatch(/RELAY_URL.*HIGHLEVEL_CLIENT_ID.*STRAVA_CLIENT_ID/s);
});

it.each([
  [{}, 'RELAY_SECRET'],
  [{ RELAY_SECRET: 'short' }, 'RELAY_SECRET'],
  [{ RELAY_SECRET: SECRET, PORT: 'many' }, 'PORT'],
  [{ RELAY_SECRET: SECRET, RELAY_HOOKS_PER_SECOND: '-1' }, 'RELAY_HOOKS_PER_SECOND'],
  [{ RELAY_SECRET: SECRET, RELAY_TOKEN_KEY: KEY }, 'RELAY_URL'],
  [{ ...env, STRAVA_CLIENT_SECRET: '', RELAY_TOKEN_KEY: KEY }, 'STRAVA_TEAM_CLIENT_ID'],
  [{ ...env, RELAY_TOKEN_KEY: 'short' }, 'RELAY_TOKEN_KEY'],
  [{ ...env, RELAY_TOKEN_KEY: `${KEY},short` }, 'RELAY_TOKEN_KEY'],
  [{ ...env, RELAY_TOKEN_KEY: KEY, RELAY_URL: 'http://relay.example.com' }, 'https://'],
])('refuses the settings %j by the name of the wrong one', (wrong, name) => {
  expect(() => settingsOf(wrong)).toThrow(SettingError);
  expect(() => settingsOf(wrong)).toThrow(name);
});
