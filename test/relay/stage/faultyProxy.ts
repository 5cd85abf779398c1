import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What becomes of a request on its way. */
const FAULTS = ['lost', 'answer lost', 'doubled', 'held up'] as const;

/**
 * Stands between two and passes on what the first sends, as networks do: some requests are lost, some
 * answers are, some come twice, and some after others that were sent later.
 * @param draw a number from 0 up to 1, as Math.random gives it.
 * @param share how many of the requests meet a fault.
 */
export async function faultyProxy(target: () => string, draw: () => number, share: number) {
  const held: (() => void)[] = [];
  const letGo = () => {
    while (held.length > 0) held.splice(Math.floor(draw() * held.length), 1)[0]!();
  };

  const pass = (request: IncomingMessage, body: Buffer) =>
    fetch(`${target()}${request.url}`, {
      method: request.method,
      headers: Object.fromEntries(
        Object.entries(request.headers).filter(
          ([name]) => !['host', 'connection', 'content-length'].includes(name),
        ),
      ) as Record<string, string>,
      body: new Uint8Array(body),
      redirect: 'manual',
    });

  const server = createServer(async (request, response) => {
    try {
      const body = await buffer(request);
      const fault = draw() < share ? FAULTS[Math.floor(draw() * FAULTS.length)] : undefined;
      if (fault === 'lost') return request.socket.destroy();
      if (fault === 'held up') {
        await new Promise<void>((go) => {
          held.push(go);
          if (held.length > 5) letGo();
          else setTimeout(letGo, 20);
        });
      }
      const answers = await Promise.all(
        fault === 'doubled' ? [pass(request, body), pass(request, body)] : [pass(request, body)],
      );
      if (fault === 'answer lost') return request.socket.destroy();
      const answer = answers.at(-1)!;
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      return response.end(await answer.text());
    } catch {
      return request.socket.destroy();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
