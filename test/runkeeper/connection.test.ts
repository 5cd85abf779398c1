import { failureOf } from '../core/acme.ts';
import { openRunkeeper, type Runner, zapier } from './runner.ts';

let runner: Runner;

beforeEach(async () => {
  runner = await openRunkeeper();
});
afterEach(() => runner.sandbox.close());

it('is named after the profile, in spite of its character set, and keeps the user’s id', () => {
  expect(runner.account).toMatchObject({
    label: 'Runkeeper: Zoë Runner',
    authData: { environment: 'runkeeper', userId: '1234567890' },
  });
  expect(runner.account.authData.refresh_token).toBeUndefined();
});

it('asks for no scopes and sends the redirect address with the code', () => {
  const [token] = runner.sandbox.requests.filter(({ path }) => path === '/apps/token');
  expect(token?.body).toMatchObject({
    grant_type: 'authorization_code',
    redirect_uri: expect.stringContaining('https://zapier.com/'),
  });
});

it('fails politely when the user refuses', async () => {
  const refuse = (url: string) => runner.sandbox.approve(url, { deny: true });
  await expect(zapier.connect('runkeeper', refuse)).rejects.toThrow(/refused/);
});

it('is named by number without a name', async () => {
  delete runner.sandbox.runkeeper.state.profile.name;
  const { label } = await zapier.connect('runkeeper', runner.sandbox.approve);
  expect(label).toBe('Runkeeper: user 1234567890');
});

it.each(['RUNKEEPER_CLIENT_ID', 'RUNKEEPER_CLIENT_SECRET'])(
  'says that %s is missing, and nothing else of the app needs it',
  async (name) => {
    delete process.env[name];
    const { message } = await failureOf(zapier.connect('runkeeper', runner.sandbox.approve));
    expect(message).toContain(name);
    const strava = await zapier.connect('strava', runner.sandbox.approve);
    expect(strava.label).toMatch(/^Strava: /);
  },
);

describe('a connection that no longer works', () => {
  it('asks to reconnect when the user took the permission back', async () => {
    runner.sandbox.runkeeper.revoke();
    const failure = await failureOf(runner.find('get_runkeeper_profile'));
    expect(failure).toMatchObject({
      name: 'ExpiredAuthError',
      message: expect.stringMatching(/Reconnect/),
    });
    expect(failure.message).not.toMatch(/delete_health|\{/);
  });

  it('asks to reconnect when the token is unknown, since nothing renews it', async () => {
    runner.account.authData.access_token = 'gone';
    expect(await failureOf(runner.find('get_runkeeper_profile'))).toMatchObject({
      name: 'ExpiredAuthError',
      message: expect.stringMatching(/Reconnect/),
    });
  });

  it('cannot be refreshed', async () => {
    const refresh = zapier.run('authentication.oauth2Config.refreshAccessToken', runner.account);
    expect((await failureOf(refresh)).name).toBe('ExpiredAuthError');
  });

  it('is not one where only a step is refused', async () => {
    runner.sandbox.fail({ service: 'runkeeper', path: '/weight', status: 401 });
    const failure = await failureOf(runner.find('list_runkeeper_weights'));
    expect(failure.message).toMatch(
      /^Runkeeper does not allow this integration to do that: its partner/,
    );
  });

  it('names the permission that the partner key lacks', async () => {
    runner.sandbox.runkeeper.state.application.permissions.delete('Read Health Information');
    const { message } = await failureOf(runner.find('list_runkeeper_weights'));
    expect(message).toContain('Read Health Information');
    expect(await runner.find('get_runkeeper_profile')).toHaveLength(1);
  });
});

it('waits as long as the rate limit says', async () => {
  runner.sandbox.runkeeper.setRateLimit(0);
  const failure = await failureOf(runner.find('get_runkeeper_profile'));
  expect(failure.name).toBe('ThrottledError');
  const run = runner.find('get_runkeeper_profile');
  await expect(run).rejects.toThrow(/"delay":900/);
});

it('sends its token to Runkeeper alone', async () => {
  const wrong = { ...runner.account, authData: { ...runner.account.authData } };
  wrong.authData.environment = 'strava';
  const run = zapier.run('searches.get_runkeeper_profile.operation.perform', wrong);
  expect((await failureOf(run)).message).toMatch(/needs a Runkeeper account, but a Strava/);
});
