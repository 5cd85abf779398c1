import { Hono } from 'hono';
import { isGivenBack, type SignedHeldBell } from '../../bells/signing.ts';
import { keepHeld } from '../intake/heldBells.ts';
import type { Ringing } from '../intake/ring.ts';
import { type Log, reasonOf } from '../log.ts';
import type { Metrics } from '../operations/metrics.ts';
import type { Settings } from '../settings.ts';
import type { Database } from '../store/database.ts';
import { type bodyReader, jsonIn } from './body.ts';
import { notSigned, notStored } from './refusals.ts';
import type { Env } from './webhooks.ts';

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

const isUuid = (value: unknown) => typeof value === 'string' && UUID.test(value);

function isHeldBell(body: unknown): body is SignedHeldBell {
  const { bell, subscription, seconds, time } = (body ?? {}) as Partial<SignedHeldBell>;
  return (
    isUuid(bell?.id) &&
    isUuid(subscription) &&
    Number.isFinite(seconds) &&
    Number.isInteger(time) &&
    Number.isInteger(bell?.held ?? 0)
  );
}

/** Where the app gives bells back (`HeldBell` says what it sends and gets). */
export function bellRoute(options: {
  settings: Settings;
  database: Database;
  ringing: Ringing;
  readBody: ReturnType<typeof bodyReader>;
  metrics: Metrics;
  log: Log;
  now?: () => number;
}): Hono<Env> {
  const { settings, database, ringing, readBody, metrics, log, now = Date.now } = options;
  return new Hono<Env>().post('/bells', async (context) => {
    const held = await readBody(context.env.incoming, jsonIn).catch(() => {});
    if (!isHeldBell(held)) return context.json({ error: 'Not a bell that is given back.' }, 400);
    if (!isGivenBack(settings.secret, held, now())) {
      return notSigned(context);
    }
    const { tenant } = held.bell;
    try {
      const outcome = await keepHeld(database, held, ringing);
      metrics.bells.inc({ outcome: outcome === 'again' ? 'held' : outcome });
      log(outcome === 'dead' ? 'warn' : 'info', 'held', { outcome, tenant });
      return outcome === 'again'
        ? context.json({ again: true })
        : context.json({ error: 'This bell does not ring again.' }, 410);
    } catch (error) {
      log('error', 'held', { ...reasonOf(error), tenant });
      return notStored(context);
    }
  });
}
