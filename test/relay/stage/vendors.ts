import { generateKeyPairSync, sign } from 'node:crypto';
import type { EventName } from '../../../src/bells/eventNames.ts';
import { type Subscription, signSubscription, wordOf } from '../../../src/bells/signing.ts';

export const SECRET = 'secret of the relay, for tests only, long enough';
export const APP = '65f0a100000000000000000f';
export const LOCATION = 'LocationEx0000000001';
export const STRAVA_SUBSCRIPTION = '120475';

const pair = generateKeyPairSync('ed25519');
const oldPair = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** The environment of a relay that takes these vendors for the real ones. */
export const vendorEnv = {
  RELAY_SECRET: SECRET,
  HIGHLEVEL_CLIENT_ID: `${APP}-abc`,
  HIGHLEVEL_WEBHOOK_KEY: pair.publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
  STRAVA_SUBSCRIPTION_ID: STRAVA_SUBSCRIPTION,
};

export const oldKey = oldPair.publicKey.export({ format: 'pem', type: 'spki' }).toString();

export const signedByHighlevel = (body: string) => ({
  'x-ghl-signature': sign(null, Buffer.from(body), pair.privateKey).toString('base64'),
});

export const signedTheOldWay = (body: string) => ({
  'x-wh-signature': sign('sha256', Buffer.from(body), oldPair.privateKey).toString('base64'),
});

export type Sent = Record<string, unknown>;

/** HighLevel posts an event. */
export const ringHighlevel = (relay: string, event: Sent, path = '/highlevel') => {
  const body = JSON.stringify(event);
  return fetch(`${relay}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signedByHighlevel(body) },
    body,
  });
};

export const stravaPath = `/strava/${wordOf(SECRET, 'strava path')}`;

/** Strava posts an event. */
export const ringStrava = (relay: string, event: Sent, path = stravaPath) =>
  fetch(`${relay}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ subscription_id: Number(STRAVA_SUBSCRIPTION), updates: {}, ...event }),
  });

/** The app asks for something, signed. */
export const ask = (relay: string, asked: Subscription, now = Date.now()) =>
  fetch(`${relay}/subscriptions`, {
    method: 'POST',
    body: JSON.stringify(signSubscription(SECRET, asked, now)),
  });

/** Turns a Zap on. */
export async function turnOn(
  relay: string,
  target: string,
  events: EventName[],
  tenant = `highlevel:${LOCATION}`,
  agency?: string,
): Promise<string> {
  const answer = await ask(relay, { action: 'subscribe', target, tenant, agency, events });
  const { id, error } = (await answer.json()) as { id: string; error?: string };
  if (error) throw new Error(error);
  return id;
}

let count = 0;

/** An event of HighLevel with an id of its own. */
export const highlevelEvent = (type: string, record: Sent): Sent => ({
  type,
  locationId: LOCATION,
  appId: APP,
  timestamp: '2026-11-29T05:00:00.000Z',
  webhookId: `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`,
  ...record,
});

/** An event of Strava about an activity. */
export const stravaEvent = (aspect: string, id: number, more: Sent = {}): Sent => ({
  object_type: 'activity',
  aspect_type: aspect,
  object_id: id,
  owner_id: 227615,
  event_time: 1_796_000_000,
  ...more,
});
