import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { consentPage, refusalPage } from '../consentPage.ts';
import type { ServerEnv } from '../server.ts';
import type { Gate } from './gate.ts';

const formOf = (body: unknown): Record<string, string> =>
  typeof body === 'object' && body !== null ? (body as Record<string, string>) : {};

const secret = (): string => randomBytes(16).toString('hex');

/**
 * The consent page, the token endpoint and the way to end a connection. There are no scopes, no refresh
 * tokens and no expiry: https://runkeeper.com/developer/healthgraph/registration-authorization
 */
export const oauth = ({ state }: Gate): Hono<ServerEnv> => {
  const app = new Hono<ServerEnv>();
  const { application, codes, tokens } = state;

  app.get('/apps/authorize', (context) => {
    const { client_id, response_type, redirect_uri = '', state: given } = context.req.query();
    if (
      client_id !== application.clientId ||
      response_type !== 'code' ||
      !URL.canParse(redirect_uri)
    ) {
      return context.html(refusalPage('Runkeeper', 'This application is not known.'), 400);
    }
    return context.html(
      consentPage({
        title: 'Connect Leadlap to Runkeeper',
        question: `${state.profile.name}, allow Leadlap to use your Health Graph?`,
        action: '/apps/allow',
        hidden: { redirect_uri, ...(given === undefined ? {} : { state: given }) },
        choices: [],
      }),
    );
  });

  app.post('/apps/allow', (context) => {
    const form = formOf(context.get('body'));
    const target = new URL(form.redirect_uri ?? '');
    if (form.state !== undefined) target.searchParams.set('state', form.state);
    if (form.decision === 'allow') {
      const code = secret();
      codes.push({ code, redirectUri: form.redirect_uri ?? '', used: false });
      target.searchParams.set('code', code);
    } else {
      target.searchParams.set('error', 'access_denied');
    }
    return context.redirect(target.href);
  });

  app.post('/apps/token', (context) => {
    const form = formOf(context.get('body'));
    const entry = codes.find(({ code }) => code === form.code);
    const isRight =
      form.grant_type === 'authorization_code' &&
      form.client_id === application.clientId &&
      form.client_secret === application.clientSecret &&
      entry &&
      !entry.used &&
      entry.redirectUri === form.redirect_uri;
    if (!isRight) return context.json({ error: 'invalid_grant' }, 400);
    entry.used = true;
    const token = secret();
    tokens.push({ token, grant: { revoked: false } });
    return context.json({ access_token: token, token_type: 'Bearer' });
  });

  app.post('/apps/de-authorize', (context) => {
    const token = formOf(context.get('body')).access_token;
    const entry = tokens.find((known) => known.token === token);
    if (entry) entry.grant.revoked = true;
    return context.body(null, 204);
  });
  return app;
};
