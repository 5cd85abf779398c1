import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Bell } from '../../bells/bell.ts';

/** What became of an attempt. */
export type Answer =
  | { outcome: 'delivered' }
  /** The Zap is off: the hook answers 410 */
  | { outcome: 'gone' }
  /** The hook asks for a pause, in seconds */
  | { outcome: 'busy'; seconds: number }
  | { outcome: 'failed'; why: string };

/** Milliseconds for an answer. Zapier takes a hook in well under a second. */
const PATIENCE = 10_000;

const MOST_SECONDS = 3600;

/** Seconds of a `Retry-After` header, a number or a date; without one a minute, Zapier's own default. */
function secondsOf(header: string | undefined, now: number): number {
  const number = Number(header ?? 60);
  const seconds = Number.isNaN(number) ? (Date.parse(header!) - now) / 1000 : number;
  return Number.isNaN(seconds) ? 60 : Math.min(Math.max(Math.ceil(seconds), 1), MOST_SECONDS);
}

const answerOf = (status: number, retryAfter: string | undefined): Answer => {
  if (status >= 200 && status < 300) return { outcome: 'delivered' };
  if (status === 410) return { outcome: 'gone' };
  if (status === 429) return { outcome: 'busy', seconds: secondsOf(retryAfter, Date.now()) };
  return { outcome: 'failed', why: `status ${status}` };
};

/** Posts bells over connections that stay open. A redirect is not followed: it would leave Zapier's host. */
export function createPoster() {
  const options = { keepAlive: true, maxSockets: 256, timeout: PATIENCE };
  const agents = { 'http:': new HttpAgent(options), 'https:': new HttpsAgent(options) };
  return {
    post: (target: string, bell: Bell): Promise<Answer> =>
      new Promise((resolve) => {
        const url = new URL(target);
        const isSecure = url.protocol === 'https:';
        const body = JSON.stringify(bell);
        const call = (isSecure ? httpsRequest : httpRequest)(url, {
          method: 'POST',
          agent: agents[isSecure ? 'https:' : 'http:'],
          signal: AbortSignal.timeout(PATIENCE),
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
            'user-agent': 'Leadlap-Relay',
          },
        });
        call.on('response', (response) => {
          // Read to its end, so that the connection can be used again.
          response.resume();
          response.on('error', () => {});
          resolve(answerOf(response.statusCode ?? 0, response.headers['retry-after']));
        });
        call.on('error', (error: NodeJS.ErrnoException) =>
          resolve({ outcome: 'failed', why: error.code ?? error.name }),
        );
        call.end(body);
      }),
    close: () => Object.values(agents).forEach((agent) => void agent.destroy()),
  };
}
