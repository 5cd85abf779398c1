import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { Bell } from '../../../src/bells/bell.ts';

/** What a hook answers: a status, perhaps with headers; `drop` closes the connection without an answer. */
export type HookAnswer = { status: number; headers?: Record<string, string> } | 'drop' | 'hang';

/** Zapier's hook host on localhost: keeps what arrives at each hook, and answers as it is told. */
export type Hooks = {
  origin: string;
  /** The bells that came to a hook, oldest first, those included that were answered with an error */
  at: (name: string) => Bell[];
  all: () => Bell[];
  /** The bells that were answered with 2xx */
  taken: () => Bell[];
  target: (name: string) => string;
  /** From now on what the function says; 200 without one */
  answer: (how?: (name: string, bell: Bell, times: number) => HookAnswer | undefined) => void;
  /** Resolves once something holds of what has arrived */
  until: (holds: () => boolean) => Promise<void>;
  close: () => Promise<void>;
};

export async function openHooks(): Promise<Hooks> {
  const rung = new Map<string, Bell[]>();
  const taken: Bell[] = [];
  const watchers = new Set<() => void>();
  let how: Parameters<Hooks['answer']>[0];
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const bell = (await json(request)) as Bell;
    const name = request.url!.split('/')[1]!;
    const bells = rung.get(name) ?? [];
    rung.set(name, [...bells, bell]);
    const times = bells.filter(({ id }) => id === bell.id).length + 1;
    const answer = how?.(name, bell, times) ?? { status: 200 };
    if (answer === 'drop') request.socket.destroy();
    else if (answer !== 'hang') {
      if (answer.status < 300) taken.push(bell);
      response.writeHead(answer.status, answer.headers).end('{}');
    }
    for (const look of watchers) look();
  };
  const server = createServer((request, response) => {
    take(request, response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    at: (name) => rung.get(name) ?? [],
    all: () => [...rung.values()].flat(),
    taken: () => taken,
    target: (name) => `${origin}/${name}/`,
    answer: (next) => {
      how = next;
    },
    until: (holds) =>
      new Promise((resolve) => {
        const look = () => {
          if (!holds()) return;
          watchers.delete(look);
          resolve();
        };
        watchers.add(look);
        look();
      }),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
