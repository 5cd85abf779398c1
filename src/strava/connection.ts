import { type ConnectInput, type Connection, pickStrings } from '../core/connection.ts';
import { getPath } from '../core/dottedPaths.ts';
import { StepError } from '../core/errors.ts';
import { send } from '../core/http/client.ts';
import { isRecord, type Raw } from '../core/raw.ts';
import { setting, vendorAddress } from '../core/settings.ts';
import type { UnitSystem } from '../workouts/unitSystem.ts';
import { inShort } from './permissions.ts';
import { strava } from './service.ts';

const oauthUrl = vendorAddress('STRAVA_OAUTH_URL', 'https://www.strava.com/oauth', ['strava.com']);

/** The user's own API application where one was given, else the integration's. */
function client(input: ConnectInput) {
  const { strava_client_id: id, strava_client_secret: secret } = input;
  if (Boolean(id) !== Boolean(secret)) {
    throw new StepError(
      'error',
      'Enter both the Client ID and the Client Secret of your own Strava API application, or neither.',
    );
  }
  return id && secret
    ? { client_id: id, client_secret: secret }
    : { client_id: setting('STRAVA_CLIENT_ID'), client_secret: setting('STRAVA_CLIENT_SECRET') };
}

/** The athlete's `measurement_preference`: https://developers.strava.com/docs/reference/#api-models-DetailedAthlete */
const UNITS: Partial<Record<string, UnitSystem>> = { feet: 'imperial', meters: 'metric' };

/** A Strava athlete: https://developers.strava.com/docs/authentication/ */
export const stravaConnection: Connection = {
  environment: 'strava',
  label: 'Strava athlete',
  service: strava,
  fields: [
    {
      key: 'strava_client_id',
      label: 'Strava Client ID',
      type: 'string',
      required: false,
      helpText:
        'Only needed to connect through your own Strava API application. Find it in [Strava’s API settings](https://www.strava.com/settings/api).',
    },
    {
      key: 'strava_client_secret',
      label: 'Strava Client Secret',
      type: 'password',
      required: false,
      helpText:
        'Only needed with the Client ID of your own application. Find it in [Strava’s API settings](https://www.strava.com/settings/api).',
    },
  ],
  refused:
    'Strava refused the connection: its API application is switched off or has reached its athlete limit. Ask the owner of this integration, or use your own application.',
  scopes: ['read'],
  asksFor: (scopes) => inShort(scopes),
  authorizeUrl: ({ redirectUri, state, scopes, input }) => {
    const url = new URL(`${oauthUrl()}/authorize`);
    url.search = new URLSearchParams({
      response_type: 'code',
      client_id: client(input).client_id,
      redirect_uri: redirectUri,
      approval_prompt: 'auto',
      scope: scopes.join(','),
      state,
    }).toString();
    return url.href;
  },
  exchange: ({ code, input }) => ({
    url: `${oauthUrl()}/token`,
    form: { ...client(input), grant_type: 'authorization_code', code },
  }),
  refresh: (authData) => ({
    url: `${oauthUrl()}/token`,
    form: {
      ...client(authData as ConnectInput),
      grant_type: 'refresh_token',
      refresh_token: authData.refresh_token ?? '',
    },
  }),
  keep: (answer) => {
    const athleteId = getPath(answer, 'athlete.id');
    return {
      ...pickStrings(answer, ['access_token', 'refresh_token', 'scope']),
      ...pickStrings({ athleteId }, ['athleteId']),
    };
  },
  describe: async (step) => {
    const { body } = await send(step, {
      method: 'GET',
      path: '/athlete',
      repeatable: true,
      holds: ({ body: found }) => isRecord(found) && Boolean(found.id),
      scopes: ['read'],
    });
    const { id, firstname, lastname, measurement_preference: units } = body as Raw;
    return {
      athleteId: String(id),
      accountName: [firstname, lastname].filter(Boolean).join(' ') || `athlete ${id}`,
      ...(UNITS[String(units)] && { units: UNITS[String(units)] }),
    };
  },
};
