import { approve, type Consent } from './approve.ts';
import type { Service } from './server.ts';

export type ConnectOptions = Consent & {
  redirectUri?: string;
  /** What the app asks for; everything the sandbox serves when left out */
  ask?: string[];
};

/** The token endpoint's answer. */
export type Connection = {
  access_token: string;
  refresh_token: string;
  scope: string;
  [field: string]: unknown;
};

const highlevelScopes = [
  'contacts.readonly',
  'contacts.write',
  'locations.readonly',
  'locations/customFields.readonly',
  'locations/tags.readonly',
  'users.readonly',
  'businesses.readonly',
  'campaigns.readonly',
  'forms.write',
  'companies.readonly',
  'oauth.readonly',
  'oauth.write',
];

const stravaScopes = ['read', 'profile:read_all', 'activity:read', 'activity:read_all'];

const services = {
  highlevel: { prefix: 'HIGHLEVEL', scopes: highlevelScopes, separator: ' ' },
  strava: { prefix: 'STRAVA', scopes: stravaScopes, separator: ',' },
};

/** Goes through the whole OAuth flow of a service: consent page, redirect, token endpoint. */
export const connect = async (
  service: Service,
  env: Record<string, string>,
  { redirectUri = 'http://localhost/callback', ask, ...consent }: ConnectOptions = {},
): Promise<Connection> => {
  const { prefix, scopes, separator } = services[service];
  const credentials = { client_id: env[`${prefix}_CLIENT_ID`] ?? '' };
  const authorize = new URL(env.HIGHLEVEL_AUTHORIZE_URL ?? '');
  const page = service === 'highlevel' ? authorize : new URL(`${env.STRAVA_OAUTH_URL}/authorize`);
  page.search = new URLSearchParams({
    ...credentials,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: (ask ?? scopes).join(separator),
    state: 'sandbox',
  }).toString();
  const { code = '' } = await approve(page.href, consent);

  const tokenUrl =
    service === 'highlevel'
      ? `${env.HIGHLEVEL_API_URL}/oauth/token`
      : `${env.STRAVA_OAUTH_URL}/token`;
  const answer = await fetch(tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({
      ...credentials,
      client_secret: env[`${prefix}_CLIENT_SECRET`] ?? '',
      grant_type: 'authorization_code',
      code,
      ...(service === 'highlevel' ? { redirect_uri: redirectUri } : {}),
    }),
  });
  if (!answer.ok) throw new Error(`No tokens for ${service}: ${await answer.text()}`);
  return (await answer.json()) as Connection;
};
