import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { signBell } from '../bells/signing.ts';
import { paceOf } from './delivery/pace.ts';
import { createPoster } from './delivery/post.ts';
import { createPump } from './delivery/pump.ts';
import { bellIds } from './intake/bellIds.ts';
import { fairness } from './intake/fairness.ts';
import { createIntake } from './intake/intake.ts';
import { type Ringing, ring } from './intake/ring.ts';
import { type Log, reasonOf } from './log.ts';
import { createMetrics } from './operations/metrics.ts';
import { createTally } from './operations/tally.ts';
import { keepTidy } from './operations/upkeep.ts';
import type { Settings, StravaApplication } from './settings.ts';
import { type Database, openDatabase } from './store/database.ts';
import { createShares } from './team/shares.ts';
import { createTeamwork } from './team/teamwork.ts';
import type { Audience } from './vendors/stravaEvents.ts';
import { knownStravaSubscription } from './vendors/stravaSubscription.ts';
import { athletePages } from './web/athletePages.ts';
import { bellRoute } from './web/bellRoute.ts';
import { bodyReader } from './web/body.ts';
import { operationRoutes } from './web/operationRoutes.ts';
import { ownerRoutes } from './web/ownerRoutes.ts';
import { subscriptionRoute } from './web/subscriptionRoute.ts';
import { teamApi } from './web/teamApi.ts';
import { type Env, webhooks } from './web/webhooks.ts';

/** A relay that runs. */
export type Relay = {
  /** Where it listens */
  url: string;
  database: Database;
  /** Takes no more events, delivers what is under way, and gives the database back. */
  stop: () => Promise<void>;
};

/**
 * Milliseconds that a sender may take for its headers and for all of a request, and that its connection
 * stays open: longer than that of a proxy in front, which would else send into a closing connection.
 */
const SENDER = { headersTimeout: 5_000, requestTimeout: 10_000, keepAliveTimeout: 75_000 };

/** Connections at a time; more wait in the system's queue. */
const CONNECTIONS = 2000;

/** Milliseconds for bells under way when the relay stops: a hook has ten seconds. */
const LAST_BELLS = 12_000;

/** Bells that are fetched at once where no pace holds them back. */
const TOGETHER = 256;

const TALLY_EVERY = 5_000;

/**
 * Starts a relay: opens the database, takes events, delivers bells.
 * @param database an open one, which stays open when the relay stops.
 * @throws Error if the port is taken or the database does not open.
 */
export async function startRelay(
  settings: Settings,
  log: Log,
  database?: Database,
): Promise<Relay> {
  const onError = (error: unknown) => log('error', 'database', reasonOf(error));
  const opened = database ?? (await openDatabase(settings, onError));
  const { query } = opened;
  const metrics = createMetrics(query);
  const tally = createTally(query);
  const poster = createPoster();
  let isStopping = false;

  const pump = createPump({
    database: opened,
    post: poster.post,
    sign: (bell) => signBell(settings.secret, bell),
    pace: paceOf(query, settings.hooksPerSecond),
    together: settings.hooksPerSecond ? Math.min(TOGETHER, settings.hooksPerSecond) : TOGETHER,
    onOutcome: (outcome, tenant) => {
      metrics.bells.inc({ outcome });
      if (outcome === 'delivered') tally.delivered(tenant);
      else if (outcome !== 'ended') log('warn', 'bell', { outcome, tenant });
    },
    onError,
  });

  const shares = createShares();
  const ringing: Ringing = {
    nextId: bellIds(),
    priorityOf: fairness(),
    turnOf: shares.turnOf,
  };
  const intake = createIntake(async (events) => {
    const rung = await ring(opened, events, ringing);
    for (const tenants of rung.values()) tenants.forEach(tally.event);
    if (rung.size > 0) pump.wake();
  }, onError);
  const { secret, team, strava } = settings;
  const teamwork =
    team &&
    createTeamwork({
      database: opened,
      settings: team,
      secret,
      shares,
      ringing,
      wake: pump.wake,
      log,
    });

  const readBody = bodyReader();
  const common = { settings, database: opened, metrics, readBody, log, teamwork };
  const ropeOf = (application: StravaApplication, audience: Audience) => ({
    application,
    audience,
    subscription: knownStravaSubscription(application),
  });
  const app = new Hono<Env>()
    .route(
      '/',
      webhooks({
        ...common,
        accept: intake.accept,
        strava: [
          ropeOf(strava, team && !team.isApart ? 'both' : 'connections'),
          ...(team?.isApart ? [ropeOf(team.strava, 'teams')] : []),
        ],
      }),
    )
    .route('/', subscriptionRoute(common))
    .route('/', bellRoute({ ...common, ringing }))
    .route('/', teamApi(common))
    .route('/', teamwork ? athletePages({ ...common, teamwork }) : new Hono<Env>())
    .route('/', ownerRoutes(common))
    .route('/', operationRoutes({ ...common, isStopping: () => isStopping }))
    .onError((error, context) => {
      if (error instanceof HTTPException) return error.getResponse();
      log('error', 'request', reasonOf(error));
      return context.json({ error: 'Not now.' }, 503);
    });

  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const started = serve({ fetch: app.fetch, port: settings.port, serverOptions: SENDER }, () =>
      resolve(started),
    );
    started.once('error', reject);
  });
  if ('maxConnections' in server) server.maxConnections = CONNECTIONS;

  await keepTidy(opened, teamwork);
  pump.start();
  const telling = setInterval(() => tally.flush().catch(onError), TALLY_EVERY);
  const { port } = server.address() as AddressInfo;
  log('info', 'started', { port, database: opened.isEmbedded ? 'embedded' : 'PostgreSQL' });

  return {
    url: `http://127.0.0.1:${port}`,
    database: opened,
    stop: async () => {
      isStopping = true;
      clearInterval(telling);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      await intake.settled();
      await teamwork?.tokens.settled();
      await pump.stop(LAST_BELLS);
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
      poster.close();
      await tally.flush().catch(onError);
      if (!database) await opened.close();
      log('info', 'stopped');
    },
  };
}
