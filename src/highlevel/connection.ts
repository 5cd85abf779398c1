import { type Connection, pickStrings, type SignIn } from '../core/connection.ts';
import { getPath } from '../core/dottedPaths.ts';
import { send } from '../core/http/client.ts';
import { holdsResult } from '../core/reading/resultPath.ts';
import { setting, vendorAddress } from '../core/settings.ts';
import { DOMAINS, highlevel } from './service.ts';

const tokenUrl = () => `${highlevel.baseUrl()}/oauth/token`;

const authorizeUrl = vendorAddress(
  'HIGHLEVEL_AUTHORIZE_URL',
  'https://marketplace.gohighlevel.com/v2/oauth/chooselocation',
  DOMAINS,
);

const client = () => ({
  client_id: setting('HIGHLEVEL_CLIENT_ID'),
  client_secret: setting('HIGHLEVEL_CLIENT_SECRET'),
});

/** The OAuth of both kinds of HighLevel account: https://marketplace.gohighlevel.com/docs/Authorization/OAuth2.0 */
const oauth = (userType: 'Location' | 'Company'): SignIn => ({
  authorizeUrl: ({ redirectUri, state, scopes }) => {
    const url = new URL(authorizeUrl());
    url.search = new URLSearchParams({
      response_type: 'code',
      client_id: setting('HIGHLEVEL_CLIENT_ID'),
      redirect_uri: redirectUri,
      scope: scopes.join(' '),
      state,
    }).toString();
    return url.href;
  },
  exchange: ({ code, redirectUri }) => ({
    url: tokenUrl(),
    form: {
      ...client(),
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirectUri,
      user_type: userType,
    },
  }),
  refresh: ({ refresh_token }) => ({
    url: tokenUrl(),
    form: {
      ...client(),
      grant_type: 'refresh_token',
      refresh_token: refresh_token ?? '',
      user_type: userType,
    },
  }),
  keep: (answer) =>
    pickStrings(answer, [
      'access_token',
      'refresh_token',
      'locationId',
      'companyId',
      'userId',
      'userType',
      'scope',
    ]),
});

const describe =
  (record: string, unnamed: string, scopes: string[]): Connection['describe'] =>
  async (step) => {
    const path = highlevel.probePath(step.context);
    const { body } = await send(step, {
      method: 'GET',
      path,
      repeatable: true,
      holds: (answer) => holdsResult(answer.body, record),
      scopes,
      account: 'any',
    });
    return {
      accountName: String(getPath(body, `${record}.name`) ?? unnamed),
      timezone: String(getPath(body, `${record}.timezone`) ?? ''),
      ...(record === 'location' && { country: String(getPath(body, 'location.country') ?? '') }),
    };
  };

/** One HighLevel sub-account. */
export const highlevelConnection: Connection = {
  environment: 'highlevel',
  label: 'HighLevel sub-account',
  service: highlevel,
  scopes: ['locations.readonly'],
  scopesSetting: 'HIGHLEVEL_SCOPES',
  excludes: ['agency'],
  ...oauth('Location'),
  describe: describe('location', 'sub-account', ['locations.readonly']),
};

/** A HighLevel agency with all its sub-accounts. */
export const highlevelAgencyConnection: Connection = {
  environment: 'highlevel_agency',
  label: 'HighLevel agency',
  service: highlevel,
  scopes: ['companies.readonly', 'locations.readonly', 'oauth.write'],
  scopesSetting: 'HIGHLEVEL_AGENCY_SCOPES',
  ...oauth('Company'),
  describe: describe('company', 'agency', ['companies.readonly']),
};
