import type { IncomingMessage } from 'node:http';
import { isIPv4 } from 'node:net';

/** Milliseconds in which attempts are counted. */
const WINDOW = 10 * 60_000;

const isPrivate = (address: string) =>
  /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd])/.test(address);

/**
 * Where a request comes from: its connection, or what the proxy in front says. Only a proxy in our own
 * network is believed; a sender could write that header too.
 */
export function senderOf({ socket, headers }: IncomingMessage): string {
  const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  const sender = isPrivate(address) && forwarded ? forwarded : address;
  // Whoever has one address of IPv6 has all of its network.
  return isIPv4(sender) ? sender : sender.split(':').slice(0, 4).join(':');
}

/** Counts attempts by name; those of one name are limited. */
export function attemptLimit(most: number, now: () => number = Date.now) {
  let since = 0;
  let counts = new Map<string, number>();
  /** Whether one more is one too many. */
  return (name: string): boolean => {
    if (now() - since > WINDOW) {
      since = now();
      counts = new Map();
    }
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count > most;
  };
}
