import { Hono } from 'hono';
import { pusher } from '../pushes.ts';
import type { ServerEnv } from '../server.ts';
import { faults } from './fault.ts';
import type { Gate } from './gate.ts';

type Subscription = { id: number; callback_url: string };

/** Strava gives up after three attempts: https://developers.strava.com/docs/webhooks/ */
const RETRIES = { attempts: 3, pause: 1000 };

const MOST_CALLBACK = 255;

/**
 * Strava's push subscription, one for each application, and the events that go to it.
 * @see https://developers.strava.com/docs/webhooks/
 */
export function pushSubscriptions({ state, now }: Gate) {
  let subscription: Subscription | undefined;
  const events = pusher(RETRIES);
  const check = (sent: Record<string, unknown>) => {
    const { clientId, clientSecret } = state.application;
    if (String(sent.client_id) !== clientId || sent.client_secret !== clientSecret) {
      throw faults.application();
    }
  };
  const shown = ({ id, callback_url }: Subscription) => ({
    id,
    application_id: Number(state.application.clientId) || 1,
    resource_state: 2,
    callback_url,
    created_at: now().toISOString(),
    updated_at: now().toISOString(),
  });

  const app = new Hono<ServerEnv>()
    .post('/api/v3/push_subscriptions', async (context) => {
      const form = context.var.body as Record<string, string>;
      check(form);
      const { callback_url: callback = '', verify_token: token = '' } = form;
      if (subscription || !URL.canParse(callback) || callback.length > MOST_CALLBACK) {
        return context.json({ message: 'Bad Request', errors: [] }, 400);
      }
      const challenge = Math.random().toString(36).slice(2);
      const url = new URL(callback);
      url.searchParams.set('hub.mode', 'subscribe');
      url.searchParams.set('hub.challenge', challenge);
      url.searchParams.set('hub.verify_token', token);
      const answer = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
      const echoed = answer?.status === 200 ? await answer.json() : {};
      if ((echoed as Record<string, unknown>)['hub.challenge'] !== challenge) {
        return context.json({ message: 'Bad Request', errors: [] }, 400);
      }
      subscription = { id: 120_475, callback_url: callback };
      return context.json({ id: subscription.id }, 201);
    })
    .get('/api/v3/push_subscriptions', (context) => {
      check(context.req.query());
      return context.json(subscription ? [shown(subscription)] : []);
    })
    .delete('/api/v3/push_subscriptions/:id', (context) => {
      check(context.req.query());
      subscription = undefined;
      return context.body(null, 204);
    });

  return {
    app,
    settled: events.settled,
    /** Tells of something that an athlete did; without a subscription nobody hears of it. */
    tell: (
      object_type: 'activity' | 'athlete',
      aspect_type: 'create' | 'update' | 'delete',
      object_id: number,
      owner_id: number,
      updates: Record<string, string> = {},
    ) => {
      if (!subscription) return;
      const event = {
        aspect_type,
        event_time: Math.floor(now().getTime() / 1000),
        object_id,
        object_type,
        owner_id,
        subscription_id: subscription.id,
        updates,
      };
      events.push({ url: subscription.callback_url, body: JSON.stringify(event) });
    },
  };
}
