import { Hono } from 'hono';
import { consentPage, refusalPage } from '../consentPage.ts';
import { exactJson } from '../exactJson.ts';
import type { ServerEnv } from '../server.ts';
import { athleteSummary } from './athlete.ts';
import { faults } from './fault.ts';
import type { Gate } from './gate.ts';
import {
  connectedAthletes,
  firstTokens,
  type Grant,
  grantOf,
  issueCode,
  refreshedTokens,
  revoke,
} from './grants.ts';
import type { StravaState } from './world.ts';

/** @see https://developers.strava.com/docs/authentication/#detailsaboutrequestingaccess */
const scopes: Record<string, string> = {
  read: 'View data about your public profile',
  read_all: 'View your complete profile data, private routes and segments',
  'profile:read_all': 'View your complete Strava profile',
  'profile:write': 'Edit your profile',
  'activity:read': 'View data about your activities',
  'activity:read_all': 'View data about your private activities',
  'activity:write': 'Upload your activities from Leadlap to Strava',
};

const commaSeparated = (text: string | undefined): string[] =>
  (text ?? '').split(',').filter(Boolean);

const mayRedirect = ({ application }: StravaState, uri: string | undefined): boolean => {
  if (!uri || !URL.canParse(uri)) return false;
  const { hostname } = new URL(uri);
  const { callbackDomain } = application;
  return (
    ['localhost', '127.0.0.1', callbackDomain].includes(hostname) ||
    hostname.endsWith(`.${callbackDomain}`)
  );
};

const isFull = ({ application, athlete, grants }: StravaState): boolean => {
  const connected = connectedAthletes(grants);
  return !connected.has(athlete.id) && connected.size >= application.athleteCapacity;
};

const formOf = (body: unknown): Record<string, string> =>
  typeof body === 'object' && body !== null ? (body as Record<string, string>) : {};

const isForm = (contentType: string | undefined): boolean =>
  /^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(contentType ?? '');

const exchange = ({ state, stateOf, now }: Gate, form: Record<string, string>) => {
  const { application, grants } = state;
  if (form.client_id !== application.clientId || form.client_secret !== application.clientSecret) {
    throw faults.application();
  }
  if (form.grant_type === 'refresh_token') {
    const tokens = refreshedTokens(grants, form.refresh_token ?? '', now());
    if (!tokens) throw faults.refreshToken();
    return tokens;
  }
  if (form.grant_type !== 'authorization_code') throw faults.grantType();
  const entry = grants.codes.find(({ code }) => code === form.code);
  if (!entry || entry.used || entry.expiresAt <= now().getTime()) throw faults.code();
  entry.used = true;
  return {
    ...firstTokens(grants, entry.grant, now()),
    athlete: athleteSummary(stateOf(entry.grant.athleteId).athlete),
    scope: entry.grant.scopes.join(' '),
  };
};

/**
 * The consent page, the token endpoint and both ways to end a connection.
 * @see https://developers.strava.com/docs/authentication/
 */
export const oauth = (gate: Gate): Hono<ServerEnv> => {
  const app = new Hono<ServerEnv>();
  const { state, signedIn, now } = gate;

  app.get('/oauth/authorize', (context) => {
    const query = context.req.query();
    if (query.client_id !== state.application.clientId)
      throw faults.parameter('Application', 'client_id');
    if (!mayRedirect(state, query.redirect_uri)) {
      throw faults.parameter('Application', 'redirect_uri');
    }
    if (query.response_type !== 'code') throw faults.parameter('Application', 'response_type');
    if (!['auto', 'force', undefined].includes(query.approval_prompt)) {
      throw faults.parameter('Application', 'approval_prompt');
    }
    const asked = commaSeparated(query.scope);
    if (!asked.length || !asked.every((scope) => scope in scopes)) {
      throw faults.parameter('Authorize', 'scope');
    }
    if (isFull(signedIn())) {
      const reason = 'Error 403: Limit of connected athletes exceeded';
      return context.html(refusalPage('Strava', reason), 403);
    }
    return context.html(
      consentPage({
        title: 'Authorize Leadlap to connect to Strava',
        question: `${signedIn().athlete.firstname}, Leadlap will be able to:`,
        action: '/oauth/accept_application',
        hidden: {
          redirect_uri: query.redirect_uri ?? '',
          ...(query.state === undefined ? {} : { state: query.state }),
        },
        choices: asked.map((scope) => ({
          type: 'checkbox',
          name: `scope ${scope}`,
          value: scope,
          label: scopes[scope] ?? scope,
          checked: true,
        })),
      }),
    );
  });

  app.post('/oauth/accept_application', async (context) => {
    const form = formOf(context.get('body'));
    const target = new URL(form.redirect_uri ?? '');
    target.searchParams.set('state', form.state ?? '');
    if (form.decision !== 'allow') target.searchParams.set('error', 'access_denied');
    else {
      const granted = Object.keys(scopes).filter((scope) => form[`scope ${scope}`]);
      const grant: Grant = { athleteId: signedIn().athlete.id, scopes: granted, revoked: false };
      target.searchParams.set('code', issueCode(state.grants, grant, now()));
      target.searchParams.set('scope', granted.join(','));
    }
    return context.redirect(target.href);
  });

  for (const path of ['/oauth/token', '/api/v3/oauth/token']) {
    app.post(path, (context) => {
      const form = isForm(context.req.header('content-type')) ? formOf(context.get('body')) : {};
      return context.body(exactJson(exchange(gate, form)), 200, {
        'content-type': 'application/json; charset=utf-8',
      });
    });
  }

  app.post('/oauth/revoke', (context) => {
    const { clientId, clientSecret } = state.application;
    const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
    if (context.req.header('authorization') !== `Basic ${basic}`) throw faults.application();
    revoke(state.grants, formOf(context.get('body')).token ?? '');
    return context.body(null, 200);
  });

  app.post('/oauth/deauthorize', (context) => {
    const token =
      context.req.header('authorization')?.match(/^Bearer (.+)$/)?.[1] ??
      formOf(context.get('body')).access_token ??
      '';
    if (!grantOf(state.grants, token, now())) throw faults.accessToken();
    revoke(state.grants, token);
    return context.json({ access_token: token });
  });
  return app;
};
