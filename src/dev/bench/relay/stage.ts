import { generateKeyPairSync, sign } from 'node:crypto';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { Bell } from '../../../bells/bell.ts';
import { signSubscription } from '../../../bells/signing.ts';
import { type RelayProcess, startRelay } from '../../relayProcess/relayProcess.ts';

export const SECRET = 'the secret of a relay that is measured';

const pair = generateKeyPairSync('ed25519');

/** A relay, and the milliseconds that its start took. */
export type StartedRelay = RelayProcess & { startMs: number };

/** Starts a relay without Zapier's limit. */
export async function startMeasured(
  storage: Record<string, string>,
  hookOrigin: string,
  more: Record<string, string> = {},
): Promise<StartedRelay> {
  const begun = performance.now();
  const relay = await startRelay({
    PORT: '0',
    RELAY_SECRET: SECRET,
    RELAY_HOOK_ORIGIN: hookOrigin,
    RELAY_HOOKS_PER_SECOND: '0',
    HIGHLEVEL_WEBHOOK_KEY: pair.publicKey
      .export({ format: 'der', type: 'spki' })
      .toString('base64'),
    ...storage,
    ...more,
  });
  return { ...relay, startMs: performance.now() - begun };
}

/** A figure of the relay's own metrics. */
export async function metricOf(relay: RelayProcess, name: string): Promise<number> {
  const text = await (await fetch(`${relay.url}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)![1]);
}

/** Hooks that answer at once and remember when each bell came first, which is then heard. */
export async function openReceiver(heard: (bell: Bell) => void = () => {}) {
  const arrivals = new Map<string, { at: number; record: string }>();
  let watch = () => {};
  const server = createServer(async (incoming, response) => {
    const bell = (await json(incoming).catch(() => ({}))) as Bell;
    const { id, record } = bell;
    if (id && !arrivals.has(id)) {
      arrivals.set(id, { at: performance.now(), record });
      heard(bell);
    }
    response.end('{}');
    watch();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrivals,
    until: (count: number) =>
      new Promise<void>((resolve) => {
        watch = () => arrivals.size >= count && resolve();
        watch();
      }),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Posts a body and gives the status and the milliseconds until the answer. */
function post(url: string, body: string, headers: Record<string, string>) {
  const begun = performance.now();
  return new Promise<{ status: number; ms: number }>((resolve) => {
    const call = request(url, {
      method: 'POST',
      agent,
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
    });
    call.on('response', (response) => {
      response.resume();
      response.on('end', () =>
        resolve({ status: response.statusCode!, ms: performance.now() - begun }),
      );
    });
    call.on('error', () => resolve({ status: 0, ms: performance.now() - begun }));
    call.end(body);
  });
}

let count = 0;

/** A signed event that is ready to be sent: signing is the vendor's work, not the relay's. */
export function eventFor(location: string) {
  const record = `c${++count}`;
  const body = JSON.stringify({
    type: 'ContactCreate',
    locationId: location,
    id: record,
    name: 'Dana Rivers',
    email: 'dana.rivers@example.com',
    tags: ['runner', 'spring'],
    timestamp: new Date().toISOString(),
    webhookId: `event-${count}`,
  });
  const signature = sign(null, Buffer.from(body), pair.privateKey).toString('base64');
  return {
    record,
    send: (relay: string) => post(`${relay}/highlevel`, body, { 'x-ghl-signature': signature }),
  };
}

export const subscribeTo = (relay: string, target: string, location: string) =>
  post(
    `${relay}/subscriptions`,
    JSON.stringify(
      signSubscription(
        SECRET,
        { action: 'subscribe', target, tenant: `highlevel:${location}`, events: ['ContactCreate'] },
        Date.now(),
      ),
    ),
    {},
  );
