import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { isSameText } from '../../bells/sameText.ts';
import { athleteRows } from '../operations/athletes.ts';
import { backlogOf, tenantsOf } from '../operations/backlog.ts';
import { deadBells, replay } from '../operations/dead.ts';
import type { Metrics } from '../operations/metrics.ts';
import { statusPage } from '../operations/statusPage.ts';
import type { Settings } from '../settings.ts';
import type { Database } from '../store/database.ts';
import type { Teamwork } from '../team/teamwork.ts';
import type { bodyReader } from './body.ts';
import { isOperator } from './operator.ts';
import type { Env } from './webhooks.ts';

const COOKIE = 'relay-status';

/** Where the owner, the owner's commands and the owner's machines look. */
export function operationRoutes(options: {
  settings: Settings;
  database: Database;
  metrics: Metrics;
  readBody: ReturnType<typeof bodyReader>;
  teamwork: Teamwork | undefined;
  isStopping: () => boolean;
}): Hono<Env> {
  const { settings, database, metrics, readBody, teamwork, isStopping } = options;
  const { query } = database;

  const showStatus = async (context: Context<Env>) => {
    const { waiting, dead } = await backlogOf(query);
    context.header('cache-control', 'no-store');
    context.header('referrer-policy', 'no-referrer');
    context.header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    return context.html(
      await statusPage({
        waiting,
        dead,
        tenants: await tenantsOf(query, 200),
        deadBells: await deadBells(query, 100),
        athletes: await athleteRows(query, 500),
        database: database.isEmbedded ? 'embedded database' : 'PostgreSQL',
        at: new Date(),
      }),
    );
  };

  const isOwner = (context: Context<Env>) =>
    Boolean(settings.statusToken) &&
    isSameText(getCookie(context, COOKIE) ?? '', settings.statusToken!);

  return new Hono<Env>()
    .get('/health', (context) => context.json({ status: 'up' }))
    .get('/ready', async (context) => {
      const isReady =
        !isStopping() &&
        (await Promise.race([
          query('select 1').then(
            () => true,
            () => false,
          ),
          new Promise<boolean>((late) => setTimeout(late, 2000, false).unref()),
        ]));
      return context.json({ ready: isReady }, isReady ? 200 : 503);
    })
    .get('/metrics', async (context) => {
      context.header('content-type', metrics.type);
      return context.body(await metrics.text());
    })
    .get('/status', async (context) => {
      const token = settings.statusToken;
      if (!token) return context.notFound();
      const given = context.req.query('token');
      if (given !== undefined && isSameText(given, token)) {
        // From here on the cookie carries the token, so that it stands in no history.
        setCookie(context, COOKIE, token, {
          httpOnly: true,
          sameSite: 'Strict',
          path: '/status',
          secure: settings.publicUrl?.startsWith('https:') ?? false,
          maxAge: 30 * 86_400,
        });
        return context.redirect('/status');
      }
      return isOwner(context)
        ? showStatus(context)
        : context.text('Open this page once as /status?token=<RELAY_STATUS_TOKEN>.', 401);
    })
    .post('/status/remove', async (context) => {
      if (!teamwork || !isOwner(context)) return context.notFound();
      const form = await readBody(
        context.env.incoming,
        async (raw) => new URLSearchParams(raw.toString('utf8')),
      );
      await teamwork.part(form.get('team') ?? '', form.get('athlete') ?? '');
      return context.redirect('/status', 303);
    })
    .get('/dead', async (context) =>
      isOperator(context, settings.secret)
        ? context.json(await deadBells(query))
        : context.notFound(),
    )
    .post('/replay/:which', async (context) =>
      isOperator(context, settings.secret)
        ? context.json({ replayed: await replay(database, context.req.param('which')) })
        : context.notFound(),
    );
}
