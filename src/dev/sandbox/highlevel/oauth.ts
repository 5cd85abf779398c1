import { Hono } from 'hono';
import * as z from 'zod';
import { consentPage, refusalPage } from '../consentPage.ts';
import { exactJson } from '../exactJson.ts';
import type { ServerEnv } from '../server.ts';
import { type Call, type Gate, route } from './gate.ts';
import { type Grant, issueAccessToken, issueCode, issueRefreshToken, lifetimes } from './grants.ts';
import { badRequest, foreignLocation, notFound, Refusal } from './refusal.ts';
import { validated } from './validation.ts';
import { type HighLevelState, newId } from './world.ts';

const planId = 'harborplan0000000001';

const tokenAnswer = (state: HighLevelState, grant: Grant, now: Date) => ({
  access_token: issueAccessToken(state.grants, grant, now),
  token_type: 'Bearer',
  // The vendor's own number: one second short of a day.
  expires_in: lifetimes.access / 1000 - 1,
  refresh_token: issueRefreshToken(state.grants, grant, now),
  scope: grant.scopes.join(' '),
  userType: grant.userType,
  ...(grant.locationId ? { locationId: grant.locationId } : {}),
  companyId: grant.companyId,
  approvedLocations: grant.locationId ? [grant.locationId] : state.locations.map(({ id }) => id),
  userId: grant.userId,
  planId,
  isBulkInstallation: grant.userType === 'Company',
  installToFutureLocations: false,
  approveAllLocations: grant.userType === 'Company',
});

const tokenForm = z.strictObject({
  client_id: z.string(),
  client_secret: z.string(),
  grant_type: z.enum(['authorization_code', 'refresh_token', 'client_credentials']),
  code: z.string().optional(),
  refresh_token: z.string().optional(),
  user_type: z.enum(['Company', 'Location']).optional(),
  redirect_uri: z.string().optional(),
});
type TokenForm = z.output<typeof tokenForm>;

const redeemCode = (state: HighLevelState, form: TokenForm, now: Date): Grant => {
  const entry = state.grants.codes.find(({ code }) => code === form.code);
  const usable = entry && !entry.used && entry.expiresAt > now.getTime();
  if (!usable) throw badRequest('Invalid grant: authorization code is invalid');
  if (form.redirect_uri && form.redirect_uri !== entry.redirectUri) {
    throw badRequest('Invalid grant: redirect uri does not match');
  }
  if (form.user_type && form.user_type !== entry.grant.userType) {
    throw badRequest('Invalid parameter: userType');
  }
  entry.used = true;
  return entry.grant;
};

const redeemRefreshToken = (state: HighLevelState, form: TokenForm, now: Date): Grant => {
  const entry = state.grants.refreshTokens.find(({ token }) => token === form.refresh_token);
  const usable = entry && !entry.used && !entry.grant.revoked && entry.expiresAt > now.getTime();
  if (!usable) throw badRequest('Invalid grant: refresh token is invalid');
  entry.used = true;
  return entry.grant;
};

const exchange = (gate: Gate, body: unknown, contentType: string) => {
  // The endpoint reads forms only: in any other body it finds no parameter.
  const form = contentType.startsWith('application/x-www-form-urlencoded')
    ? (body as Record<string, string>)
    : {};
  if (!form?.client_id) throw badRequest('Missing parameter: clientId');
  const checked = validated(tokenForm, form);
  const { clientId, clientSecret } = gate.state.app;
  if (checked.client_id !== clientId || checked.client_secret !== clientSecret) {
    throw new Refusal(401, { message: 'Invalid client credentials!', error: 'Unauthorized' });
  }
  const now = gate.now();
  switch (checked.grant_type) {
    case 'authorization_code':
      return tokenAnswer(gate.state, redeemCode(gate.state, checked, now), now);
    case 'refresh_token':
      return tokenAnswer(gate.state, redeemRefreshToken(gate.state, checked, now), now);
    default:
      throw badRequest('Invalid parameter: grantType');
  }
};

const accounts = (state: HighLevelState) => [
  ...state.locations.map(({ id, name }) => ({ id, label: `${name} (sub-account)` })),
  { id: state.company.id, label: `${state.company.name} (agency)` },
];

/** What a person allows for an account; undefined for one that is not theirs. */
export const grantFor = (
  state: HighLevelState,
  account: string,
  scopes: string[],
): Grant | undefined => {
  const isCompany = account === state.company.id;
  const location = state.locations.find(({ id }) => id === account);
  if (!isCompany && !location) return undefined;
  const user = state.users.find(({ type, locationIds }) =>
    isCompany ? type === 'agency' : locationIds.includes(account),
  );
  return {
    id: newId(),
    userType: isCompany ? 'Company' : 'Location',
    companyId: state.company.id,
    ...(location ? { locationId: location.id } : {}),
    userId: user?.id ?? newId(),
    scopes,
    revoked: false,
  };
};

const spaced = (scope: string | undefined): string[] => (scope ?? '').split(' ').filter(Boolean);

/**
 * The consent page and the token endpoint.
 * @see https://marketplace.gohighlevel.com/docs/Authorization/OAuth2.0/
 */
export const oauth = (gate: Gate): Hono<ServerEnv> => {
  const app = new Hono<ServerEnv>();
  const { state } = gate;

  const chooseLocation = new Hono<ServerEnv>().get('/', (context) => {
    const query = context.req.query();
    const problem =
      query.response_type !== 'code'
        ? 'response_type must be code.'
        : query.client_id !== state.app.clientId
          ? 'No integration with this client id was found.'
          : !URL.canParse(query.redirect_uri ?? '')
            ? 'The redirect uri is invalid.'
            : spaced(query.scope).length === 0
              ? 'No scope was asked for.'
              : undefined;
    if (problem) return context.html(refusalPage('Invalid request', problem), 400);
    return context.html(
      consentPage({
        title: 'Select an account',
        question: `Leadlap asks for: ${spaced(query.scope).join(', ')}.`,
        action: '/oauth/chooselocation',
        hidden: {
          redirect_uri: query.redirect_uri ?? '',
          scope: query.scope ?? '',
          ...(query.state === undefined ? {} : { state: query.state }),
        },
        choices: accounts(state).map(({ id, label }, index) => ({
          type: 'radio',
          name: 'account',
          value: id,
          label,
          checked: index === 0,
        })),
      }),
    );
  });
  app.route('/oauth/chooselocation', chooseLocation);
  app.route('/v2/oauth/chooselocation', chooseLocation);

  app.post('/oauth/chooselocation', (context) => {
    const form = context.get('body') as Record<string, string>;
    const target = new URL(form.redirect_uri ?? '');
    if (form.state !== undefined) target.searchParams.set('state', form.state);
    const grant = grantFor(state, form.account ?? '', spaced(form.scope));
    if (form.decision !== 'allow' || !grant) target.searchParams.set('error', 'access_denied');
    else {
      const code = issueCode(state.grants, grant, form.redirect_uri ?? '', gate.now());
      target.searchParams.set('code', code);
    }
    return context.redirect(target.href);
  });

  app.post('/oauth/token', (context) => {
    const contentType = context.req.header('content-type') ?? '';
    const tokens = exchange(gate, context.get('body'), contentType);
    return context.body(exactJson(tokens), 200, {
      'content-type': 'application/json',
      ...gate.limiter.headers(undefined),
    });
  });
  return app;
};

const tradeForm = z.strictObject({ companyId: z.string(), locationId: z.string() });

const trading = {
  scope: 'oauth.write',
  tokens: ['Company' as const],
  oauthOnly: true as const,
  form: true as const,
  body: tradeForm,
};

/** @see https://marketplace.gohighlevel.com/docs/ghl/oauth/get-location-access-token */
const subAccountToken = ({ state, grant, body, now }: Call<string, z.output<typeof tradeForm>>) => {
  const known = state.locations.some(({ id }) => id === body.locationId);
  if (!known) throw notFound('Location', body.locationId);
  if (body.companyId !== grant.companyId) throw foreignLocation();
  const narrowed: Grant = { ...grant, userType: 'Location', locationId: body.locationId };
  return {
    access_token: issueAccessToken(state.grants, narrowed, now),
    token_type: 'Bearer',
    expires_in: lifetimes.access / 1000 - 1,
    scope: grant.scopes.join(' '),
    userType: 'Location',
    companyId: grant.companyId,
    locationId: body.locationId,
    planId,
    userId: grant.userId,
    appId: state.app.appId,
    versionId: state.app.appId,
  };
};

/** How an agency's token reaches its sub-accounts. */
export const agencyTokenRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/oauth/get-location-access-token
    route: 'POST /oauth/locationToken',
    ...trading,
    version: '2021-07-28',
    v3: 'gone',
    answer: (call) => subAccountToken(call),
  }),
  route({
    route: 'POST /oauth/location-token',
    ...trading,
    version: 'v3',
    answer: (call) => {
      const {
        access_token: accessToken,
        token_type: tokenType,
        expires_in,
        ...more
      } = subAccountToken(call);
      return { accessToken, tokenType, expiresIn: expires_in, ...more };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/oauth/get-installed-location
    route: 'GET /oauth/installedLocations',
    version: '2021-07-28',
    scope: 'oauth.readonly',
    tokens: ['Company'],
    oauthOnly: true,
    answer: ({ state, grant, query }) => {
      if (query.companyId !== grant.companyId) throw foreignLocation();
      if (query.appId !== state.app.appId) throw badRequest('Invalid parameter: appId');
      const found = state.locations.filter(
        ({ id, name }) =>
          (!query.locationId || query.locationId === id) &&
          name.toLowerCase().includes((query.query ?? '').toLowerCase()),
      );
      const skip = Number(query.skip ?? 0);
      return {
        locations: found.slice(skip, skip + Number(query.limit ?? 20)).map((location) => ({
          _id: location.id,
          name: location.name,
          address: location.address,
          isInstalled: true,
        })),
        count: found.length,
        installToFutureLocations: false,
      };
    },
  }),
];
