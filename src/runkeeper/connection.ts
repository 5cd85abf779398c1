import { type Connection, pickStrings } from '../core/connection.ts';
import { send } from '../core/http/client.ts';
import { isRecord, type Raw } from '../core/raw.ts';
import type { Step } from '../core/service.ts';
import { setting, vendorAddress } from '../core/settings.ts';
import type { UnitSystem } from '../workouts/unitSystem.ts';
import { BASIC } from './permissions.ts';
import { runkeeper } from './service.ts';

const oauthUrl = vendorAddress('RUNKEEPER_OAUTH_URL', 'https://runkeeper.com/apps', [
  'runkeeper.com',
]);

/** Reads a record of the user, which has a value under `key`. */
const read = async (step: Step, path: string, name: string, key: string) => {
  const { body } = await send(step, {
    method: 'GET',
    path,
    mediaType: { answer: name },
    repeatable: true,
    holds: ({ body: found }) => isRecord(found) && Boolean(found[key]),
    scopes: BASIC,
  });
  return body as Raw;
};

/** The user's `distance_units`: https://runkeeper.com/developer/healthgraph/settings */
const UNITS: Partial<Record<string, UnitSystem>> = { mi: 'imperial', km: 'metric' };

/**
 * A Runkeeper user. Tokens do not expire, so there is nothing to refresh, and the sign-in asks for no
 * scopes: https://runkeeper.com/developer/healthgraph/registration-authorization
 */
export const runkeeperConnection: Connection = {
  environment: 'runkeeper',
  label: 'Runkeeper user',
  service: runkeeper,
  scopes: BASIC,
  asksFor: () => 'what the owner’s partner key covers',
  authorizeUrl: ({ redirectUri, state }) => {
    const url = new URL(`${oauthUrl()}/authorize`);
    url.search = new URLSearchParams({
      response_type: 'code',
      client_id: setting('RUNKEEPER_CLIENT_ID'),
      redirect_uri: redirectUri,
      state,
    }).toString();
    return url.href;
  },
  exchange: ({ code, redirectUri }) => ({
    url: `${oauthUrl()}/token`,
    form: {
      grant_type: 'authorization_code',
      code,
      client_id: setting('RUNKEEPER_CLIENT_ID'),
      client_secret: setting('RUNKEEPER_CLIENT_SECRET'),
      redirect_uri: redirectUri,
    },
  }),
  keep: (answer) => pickStrings(answer, ['access_token']),
  describe: async (step) => {
    const [{ userID }, { name }, { distance_units: units }] = await Promise.all([
      read(step, '/user', 'User', 'userID'),
      read(step, '/profile', 'Profile', 'profile'),
      // A connection works without it.
      read(step, '/settings', 'Settings', 'distance_units').catch((): Raw => ({})),
    ]);
    return {
      userId: String(userID),
      accountName: name ? String(name) : `user ${userID}`,
      ...(UNITS[String(units)] && { units: UNITS[String(units)] }),
    };
  },
};
