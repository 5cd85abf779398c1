import { type AuthData, type Connection, pickStrings, type SignIn } from '../core/connection.ts';
import { getPath } from '../core/dottedPaths.ts';
import { StepError } from '../core/errors.ts';
import { send } from '../core/http/client.ts';
import { holdsResult } from '../core/reading/resultPath.ts';
import { optionalSetting, setting, vendorAddress } from '../core/settings.ts';
import { areasOf, isOfAgencies } from './permissions.ts';
import { foreignToken, privateTokenFields, privateTokenOf } from './privateToken.ts';
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
      ...pickStrings({ companyId: getPath(body, 'location.companyId') }, ['companyId']),
      timezone: String(getPath(body, `${record}.timezone`) ?? ''),
      ...(record === 'location' && { country: String(getPath(body, 'location.country') ?? '') }),
    };
  };

const describeSubAccount = describe('location', 'sub-account', ['locations.readonly']);
const describeAgency = describe('company', 'agency', ['companies.readonly']);

/** One HighLevel sub-account. */
export const highlevelConnection: Connection = {
  environment: 'highlevel',
  label: 'HighLevel sub-account',
  service: highlevel,
  scopes: ['locations.readonly'],
  scopesSetting: 'HIGHLEVEL_SCOPES',
  excludes: ['agency'],
  asksFor: areasOf,
  ...oauth('Location'),
  describe: describeSubAccount,
};

/** A HighLevel agency with all its sub-accounts. */
export const highlevelAgencyConnection: Connection = {
  environment: 'highlevel_agency',
  label: 'HighLevel agency',
  service: highlevel,
  scopes: ['companies.readonly', 'locations.readonly', 'oauth.write'],
  scopesSetting: 'HIGHLEVEL_AGENCY_SCOPES',
  // Without the owner's own choice, an agency allows what its sub-accounts do: one list is enough to read.
  asksFor: (scopes) =>
    optionalSetting('HIGHLEVEL_SCOPES') || optionalSetting('HIGHLEVEL_AGENCY_SCOPES')
      ? areasOf(scopes)
      : `the same in each sub-account; ${areasOf(scopes.filter(isOfAgencies))}`,
  ...oauth('Company'),
  describe: describeAgency,
};

/** Statuses by which HighLevel says that a token does not reach an account, or that there is none. */
const FOREIGN = [400, 403, 404, 422];

/**
 * A sub-account or an agency by a Private Integration Token: no application is registered, nobody signs in, and
 * nothing expires until the token is rotated or deleted. HighLevel sends such a token no webhooks.
 */
export const highlevelTokenConnection: Connection = {
  environment: 'highlevel_token',
  label: 'HighLevel with a Private Integration Token',
  service: highlevel,
  fields: privateTokenFields,
  scopes: ['locations.readonly'],
  asksFor: () => 'what you tick for the token, at least View Locations (agency: View Companies)',
  enter: privateTokenOf,
  describe: async (step) => {
    const { authData } = step.bundle;
    const look = authData.locationId ? describeSubAccount : describeAgency;
    return look(step).catch((error) => {
      throw error instanceof StepError && FOREIGN.includes(error.status ?? 0)
        ? new StepError('error', foreignToken(authData as AuthData), { status: 403 })
        : error;
    });
  },
};
