import type { ZObject } from 'zapier-platform-core';
import {
  type HeldBell,
  type Subscription,
  signHeldBell,
  signSubscription,
} from '../../bells/signing.ts';
import { StepError } from '../errors.ts';
import { wholeAnswer } from '../http/attempts.ts';
import { type RawRequest, rawRequest, wholeBody } from '../http/transport.ts';
import { isRecord } from '../raw.ts';
import { optionalSetting, setting } from '../settings.ts';

const URL_NAME = 'LEADLAP_RELAY_URL';
const SECRET_NAME = 'RELAY_SECRET';

const NOT_SET_UP = 'This integration is not set up right:';

const THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

/** Whether the app has a relay, so that instant triggers are offered in the place of polling ones. */
export const hasRelay = (): boolean =>
  optionalSetting(URL_NAME) !== undefined && optionalSetting(SECRET_NAME) !== undefined;

/** What relay and app sign with. @throws StepError where the app has none. */
export const relaySecret = (): string => setting(SECRET_NAME);

/** Where the relay is. @throws StepError for an address that is neither https nor on this machine. */
export function relayUrl(): string {
  const given = setting(URL_NAME);
  const { protocol, hostname = '' } = URL.parse(given) ?? {};
  if (protocol !== 'https:' && !THIS_MACHINE.includes(hostname)) {
    throw new StepError(
      'error',
      `${NOT_SET_UP} its owner must set ${URL_NAME} in Zapier to the https address of the relay.`,
    );
  }
  return given.replace(/\/{1,9}$/, '');
}

/**
 * Asks the relay to ring a Zap, or to stop.
 * @returns the subscription's id; null where it has ended.
 * @throws StepError in words for the person who turns the Zap on.
 */
export async function askRelay(z: ZObject, asked: Subscription): Promise<string | null> {
  const response = await rawRequest(
    z,
    posted('/subscriptions', signSubscription(relaySecret(), asked, Date.now())),
  ).catch((error: Error) =>
    // Zapier takes every 401 for a token that has to be renewed.
    error.name === 'RefreshAuthError' ? { status: 401, body: undefined } : undefined,
  );
  if (response?.status === 200 && 'buffer' in response) {
    const id = idIn((await wholeBody(response)).toString('utf8'));
    const isDone = asked.action === 'subscribe' ? typeof id === 'string' && id !== '' : id === null;
    if (isDone) {
      return id as string | null;
    }
  }
  response?.body?.resume();
  throw new StepError('error', whyRefused(response?.status, asked.target), {
    status: response?.status ?? 502,
  });
}

/** Milliseconds that the relay may take for a bell at the end of a run, before Zapier ends it. */
const GIVING_BACK = 3000;

/** Gives a bell back to the relay, which rings it again. Says whether it does; never throws. */
export async function giveBack(z: ZObject, held: HeldBell): Promise<boolean> {
  try {
    const request = posted('/bells', signHeldBell(relaySecret(), held, Date.now()));
    const { response } = await wholeAnswer(z, request, GIVING_BACK);
    return response.status === 200;
  } catch {
    return false;
  }
}

const posted = (path: string, body: object): RawRequest => ({
  url: `${relayUrl()}${path}`,
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

function idIn(body: string): unknown {
  try {
    const answer: unknown = JSON.parse(body);
    return isRecord(answer) ? answer.id : undefined;
  } catch {
    return undefined;
  }
}

function whyRefused(status: number | undefined, target: string): string {
  switch (status) {
    case 401:
      return `${NOT_SET_UP} its owner must set the same ${SECRET_NAME} in Zapier and in the relay, whose clock must be right.`;
    case 403:
      return `${NOT_SET_UP} its relay does not start Zaps at ${URL.parse(target)?.origin ?? 'this address'}. Its owner must set RELAY_HOOK_ORIGIN of the relay to this address.`;
    default:
      return 'The service that starts Zaps instantly does not answer. Turn the Zap on again in a few minutes. If this happens again, tell support.';
  }
}
