import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** Zapier's hooks on this machine: each starts the steps of its Zap. While they are held, nobody answers. */
export async function openHooks() {
  const zaps = new Map<string, (bell: unknown) => Promise<unknown>>();
  const runs: Promise<unknown>[] = [];
  let isHeld = false;
  const server = createServer(async (incoming, response) => {
    const bell = await json(incoming).catch(() => undefined);
    if (isHeld) {
      incoming.socket.destroy();
      return;
    }
    const run = zaps.get(incoming.url!);
    response.writeHead(run ? 200 : 410).end('{}');
    if (run) runs.push(run(bell));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    on: (path: string, run: (bell: unknown) => Promise<unknown>) => zaps.set(path, run),
    hold: (held: boolean) => {
      isHeld = held;
    },
    finished: () => Promise.all(runs),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
