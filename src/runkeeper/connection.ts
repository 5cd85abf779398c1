import type { Bundle, ZObject } from 'zapier-platform-core';
import { type Connection, pickStrings } from '../core/connection.ts';
import { send } from '../core/http/client.ts';
import type { Step } from '../core/service.ts';
import { setting, vendorAddress } from '../core/settings.ts';
import { startStep } from '../core/step.ts';
import { BASIC } from './permissions.ts';
import { runkeeper } from './service.ts';

const oauthUrl = vendorAddress('RUNKEEPER_OAUTH_URL', 'https://runkeeper.com/apps', [
  'runkeeper.com',
]);

const read = async (step: Step, path: string, name: string) => {
  const { body } = await send(step, {
    method: 'GET',
    path,
    mediaType: { answer: name },
    repeatable: true,
    scopes: BASIC,
  });
  return body as Record<string, unknown>;
};

/**
 * A Runkeeper user. Tokens do not expire, so there is nothing to refresh, and the sign-in asks for no
 * scopes: https://runkeeper.com/developer/healthgraph/registration-authorization
 */
export const runkeeperConnection: Connection = {
  environment: 'runkeeper',
  label: 'Runkeeper user',
  service: runkeeper,
  scopes: BASIC,
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
  describe: async (z: ZObject, bundle: Bundle) => {
    const step = startStep(z, bundle, runkeeper);
    const [{ userID }, { name }] = await Promise.all([
      read(step, '/user', 'User'),
      read(step, '/profile', 'Profile'),
    ]);
    return { userId: String(userID), accountName: name ? String(name) : `user ${userID}` };
  },
};
