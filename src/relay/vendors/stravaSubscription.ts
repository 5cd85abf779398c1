import type { StravaApplication } from '../settings.ts';

/** A push subscription as Strava lists it. */
export type StravaSubscription = { id: string; callback: string };

/** Milliseconds for an answer of Strava. */
const PATIENCE = 10_000;

const credentials = ({ clientId, clientSecret }: StravaApplication) => ({
  client_id: clientId ?? '',
  client_secret: clientSecret ?? '',
});

async function answerOf(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(`Strava answers ${response.status}.`);
  return response.json();
}

/**
 * The push subscription of our application; Strava allows one.
 * @throws Error if Strava refuses the credentials or does not answer.
 * @see https://developers.strava.com/docs/webhooks/
 */
export async function stravaSubscriptionOf(
  strava: StravaApplication,
): Promise<StravaSubscription | undefined> {
  const url = new URL(`${strava.apiUrl}/push_subscriptions`);
  url.search = new URLSearchParams(credentials(strava)).toString();
  const list = await answerOf(await fetch(url, { signal: AbortSignal.timeout(PATIENCE) }));
  const [first] = list as { id: number; callback_url: string }[];
  return first && { id: String(first.id), callback: first.callback_url };
}

/**
 * Has Strava send its events to an address; it asks the address for the verify token first.
 * @returns the id of the subscription.
 * @throws Error if Strava refuses.
 */
export async function subscribeToStrava(
  strava: StravaApplication,
  callback: string,
): Promise<string> {
  const { id } = (await answerOf(
    await fetch(`${strava.apiUrl}/push_subscriptions`, {
      method: 'POST',
      body: new URLSearchParams({
        ...credentials(strava),
        callback_url: callback,
        verify_token: strava.verifyToken,
      }),
      signal: AbortSignal.timeout(PATIENCE),
    }),
  )) as { id: number };
  return String(id);
}

/** Milliseconds between two look-ups, however many events of another subscription come. */
const AGAIN = 60_000;

/**
 * Knows the id of our subscription: from the settings, or else from Strava, and asks again when an event
 * comes with another one, since a subscription that was made anew has a new id.
 */
export function knownStravaSubscription(strava: StravaApplication, now = Date.now) {
  let known = strava.subscriptionId;
  let askedAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<void> | undefined;
  return async (sent: string | undefined): Promise<string | undefined> => {
    const canAsk = !strava.subscriptionId && strava.clientId && strava.clientSecret;
    const isNew = sent !== undefined && sent !== known;
    if (canAsk && isNew && now() - askedAt > AGAIN) {
      askedAt = now();
      asking = stravaSubscriptionOf(strava).then(
        (found) => {
          known = found?.id;
        },
        () => {},
      );
    }
    await asking;
    return known;
  };
}
