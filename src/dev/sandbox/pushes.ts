import { setTimeout as sleep } from 'node:timers/promises';

/** An event on its way to whoever has subscribed. */
export type Push = { url: string; body: string; headers?: Record<string, string> };

/**
 * Posts events in the order in which they happen, each again after a pause until it is taken.
 * @param retries attempts, and the milliseconds between them: the vendor's own, which a demonstration may shorten
 */
export function pusher({ attempts, pause }: { attempts: number; pause: number }) {
  let last: Promise<unknown> = Promise.resolve();
  const post = async ({ url, body, headers }: Push) => {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      }).catch(() => undefined);
      await answer?.arrayBuffer();
      if (answer?.ok) return;
      if (attempt < attempts) await sleep(pause);
    }
  };
  return {
    push: (push: Push) => {
      last = last.then(() => post(push));
    },
    /** Keeps its promise when all that has happened so far was taken or given up. */
    settled: () => last,
  };
}
