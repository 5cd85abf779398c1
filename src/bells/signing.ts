import { createHmac } from 'node:crypto';
import type { Bell } from './bell.ts';
import type { EventName } from './eventNames.ts';
import { isSameText } from './sameText.ts';

/**
 * What the app asks of the relay when a Zap is turned on or off.
 *
 * `POST <LEADLAP_RELAY_URL>/subscriptions` with a `SignedSubscription` as JSON:
 * - `subscribe` answers 200 with `{ "id": "…" }`, which Zapier keeps as `bundle.subscribeData`. The same
 *   target again changes its subscription and keeps the id.
 * - `unsubscribe` answers 200 with `{ "id": null }`, also when the subscription has ended already.
 * - 400: not such a request. 401: wrong signature, or a clock that is more than five minutes off.
 *   403: the target is not on Zapier's hook host. 429: the relay cannot store it now; try again.
 *   Each with `{ "error": "…" }` in words for the owner of the relay.
 */
export type Subscription = {
  action: 'subscribe' | 'unsubscribe';
  /** `bundle.targetUrl`: one address per Zap */
  target: string;
  /** The account of the connection (`tenantOf`) */
  tenant: string;
  /** Tenant of the agency above a sub-account, if the connection knows it or is the agency's: uninstalling the agency ends this subscription too */
  agency?: string;
  /** What rings the Zap; what `unsubscribe` says is not looked at */
  events: EventName[];
  /** Seconds after which each bell rings once more, with an id of its own */
  again?: number;
};

/** A subscription with the time of asking (seconds since 1970) and the signature over all of it (hex). */
export type SignedSubscription = Subscription & { time: number; signature: string };

/**
 * A bell that the app gives back, since nobody can say yet what has happened: the vendor has reached its
 * limit, is away, or does not show the record. Zapier runs a hook trigger once more, and no further.
 *
 * `POST <LEADLAP_RELAY_URL>/bells` with a `SignedHeldBell` as JSON:
 * - 200: the bell rings again, under its own id. Giving it back twice rings it once.
 * - 400, 401, 429: as for subscriptions. 410: it does not ring again, since a day has passed, the Zap is off
 *   or the athlete shares no more.
 */
export type HeldBell = {
  bell: Bell;
  /** Id of the subscription that it rang */
  subscription: string;
  /** When it may ring again; the relay may take longer */
  seconds: number;
};

/** A bell that is given back, with the time of asking (seconds since 1970) and the signature over all of it (hex). */
export type SignedHeldBell = HeldBell & { time: number; signature: string };

/** How far the clocks of app and relay may be apart, in seconds. */
const TOLERANCE = 300;

const hmac = (secret: string, purpose: string, text: string) =>
  createHmac('sha256', createHmac('sha256', secret).update(purpose).digest())
    .update(text)
    .digest('hex');

const isSame = (one: string, other: unknown) => typeof other === 'string' && isSameText(one, other);

const subscriptionSignature = (secret: string, asked: Subscription, time: number) =>
  hmac(
    secret,
    'subscription',
    JSON.stringify([
      asked.action,
      asked.target,
      asked.tenant,
      asked.agency ?? null,
      asked.events,
      asked.again ?? null,
      time,
    ]),
  );

/** The body of a request to the relay. `secret` is RELAY_SECRET, `now` milliseconds since 1970. */
export function signSubscription(
  secret: string,
  asked: Subscription,
  now: number,
): SignedSubscription {
  const time = Math.floor(now / 1000);
  return { ...asked, time, signature: subscriptionSignature(secret, asked, time) };
}

const isTimely = (time: number, now: number) => Math.abs(now / 1000 - time) <= TOLERANCE;

/** Whether the app has signed this request, within the last five minutes. */
export const isSigned = (secret: string, asked: SignedSubscription, now: number): boolean =>
  isTimely(asked.time, now) &&
  isSame(subscriptionSignature(secret, asked, asked.time), asked.signature);

const heldSignature = (secret: string, { bell, subscription, seconds }: HeldBell, time: number) =>
  hmac(secret, 'held', JSON.stringify([bell, subscription, seconds, time]));

/** The body of a request to the relay. `secret` is RELAY_SECRET, `now` milliseconds since 1970. */
export function signHeldBell(secret: string, held: HeldBell, now: number): SignedHeldBell {
  const time = Math.floor(now / 1000);
  return { ...held, time, signature: heldSignature(secret, held, time) };
}

/** Whether the app gives back, within the last five minutes, a bell that the relay made. */
export const isGivenBack = (secret: string, held: SignedHeldBell, now: number): boolean =>
  isTimely(held.time, now) &&
  isSame(heldSignature(secret, held, held.time), held.signature) &&
  isGenuine(secret, held.bell);

const bellSignature = (secret: string, bell: Omit<Bell, 'signature'>) =>
  hmac(
    secret,
    'bell',
    JSON.stringify([
      bell.id,
      bell.event,
      bell.tenant,
      bell.record,
      bell.at,
      ...(bell.athlete ? [bell.athlete] : []),
    ]),
  );

/** A bell with its signature. */
export const signBell = (secret: string, bell: Omit<Bell, 'signature'>): Bell => ({
  ...bell,
  signature: bellSignature(secret, bell),
});

/** Whether the relay made this bell. One that is not genuine asks for nothing: the Zap does not run. */
export const isGenuine = (secret: string, bell: Bell): boolean =>
  isSame(bellSignature(secret, bell), bell.signature);

/**
 * The keyed hash that stands for something of a person in a bell: a tag, an email, a phone number.
 * Capitals and spaces around it do not count. Two tenants never share a hash.
 */
export const keyedHash = (secret: string, tenant: string, value: string): string =>
  hmac(secret, `hash ${tenant}`, value.trim().toLowerCase()).slice(0, 22);

/** A word that follows from the secret, for addresses and tokens nobody should have to invent. */
export const wordOf = (secret: string, purpose: string): string =>
  hmac(secret, `word ${purpose}`, '').slice(0, 32);
