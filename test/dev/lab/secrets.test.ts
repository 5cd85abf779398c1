import { hide, hideIn, secretsOf } from '../../../src/dev/lab/secrets.ts';

it('hides the tokens of accounts and the secrets of the environment wherever they stand', () => {
  process.env.STRAVA_CLIENT_SECRET = 'strava-secret-1';
  const secrets = secretsOf([
    { authData: { access_token: 'access-token-1', locationId: 'harborGymBranch00001' } },
  ]);
  const text = 'harborGymBranch00001 Bearer access-token-1 strava-secret-1';
  expect(hide(text, secrets)).toBe('harborGymBranch00001 Bearer ••• •••');
  expect(hideIn({ deep: ['access-token-1'] }, secrets)).toEqual({ deep: ['•••'] });
});

it.each([
  ['{"access_token": "a\\"b", "expires_in": 3}', '{"access_token": "•••", "expires_in": 3}'],
  [
    'grant_type=refresh_token&refresh_token=x&code=y',
    'grant_type=refresh_token&refresh_token=•••&code=•••',
  ],
  ['https://example.com/?code=1&state=2', 'https://example.com/?code=•••&state=2'],
  ['{"name":"Secret santa"}', '{"name":"Secret santa"}'],
])('hides what stands beside the name of a secret: %s', (text, shown) => {
  expect(hide(text, [])).toBe(shown);
});
