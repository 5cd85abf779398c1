import { Hono } from 'hono';
import { isSigned, type SignedSubscription } from '../../bells/signing.ts';
import type { Log } from '../log.ts';
import { reasonOf } from '../log.ts';
import type { Settings } from '../settings.ts';
import type { Database } from '../store/database.ts';
import { isTarget, subscribe, unsubscribe, wrongWith } from '../subscriptions.ts';
import { type bodyReader, jsonIn } from './body.ts';
import { notSigned, notStored } from './refusals.ts';
import type { Env } from './webhooks.ts';

/** Where the app turns subscriptions on and off (`Subscription` says what it sends and gets). */
export function subscriptionRoute(options: {
  settings: Settings;
  database: Database;
  readBody: ReturnType<typeof bodyReader>;
  log: Log;
  now?: () => number;
}): Hono<Env> {
  const { settings, database, readBody, log, now = Date.now } = options;
  return new Hono<Env>().post('/subscriptions', async (context) => {
    const body = await readBody(context.env.incoming, jsonIn).catch(() => {});
    const wrong = wrongWith(body);
    if (wrong) return context.json({ error: wrong }, 400);
    const asked = body as SignedSubscription;
    if (!isSigned(settings.secret, asked, now())) {
      return notSigned(context);
    }
    if (!isTarget(asked.target, settings.hookOrigin)) {
      return context.json({ error: `Bells go to ${settings.hookOrigin} only.` }, 403);
    }
    try {
      const isOn = asked.action === 'subscribe';
      const id = isOn ? await subscribe(database, asked) : null;
      if (!isOn) await unsubscribe(database, asked);
      log('info', asked.action, { tenant: asked.tenant, events: asked.events.length });
      return context.json({ id });
    } catch (error) {
      log('error', asked.action, reasonOf(error));
      return notStored(context);
    }
  });
}
