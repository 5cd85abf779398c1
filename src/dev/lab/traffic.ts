import { ClientRequestInterceptor } from '@mswjs/interceptors/ClientRequest';
import type { Call } from './api.ts';
import { hide } from './secrets.ts';

/** More of a body than this tells nobody anything. */
const LONGEST = 50_000;

const TEXT = /json|text|xml|x-www-form-urlencoded/;
const SECRET_HEADERS = /authorization|cookie|signature|secret|token|key/i;

/** Listens to the requests that the app makes in this process. */
export function listenToTraffic(secrets: () => Iterable<string>) {
  const interceptor = new ClientRequestInterceptor();
  const open = new Map<string, { call: Call; begun: number }>();
  const unread = new Set<Promise<unknown>>();
  let calls: Call[] = [];
  let turn: Promise<unknown> = Promise.resolve();

  const shown = (text: string) => {
    const clean = hide(text, secrets());
    return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean;
  };
  const later = (work: Promise<unknown>) => {
    unread.add(work);
    work.catch(() => undefined).finally(() => unread.delete(work));
  };
  const textOf = async (message: Request | Response) => {
    const type = message.headers.get('content-type') ?? '';
    const bytes = Buffer.from(await message.arrayBuffer());
    if (bytes.length === 0) return null;
    return TEXT.test(type) || type === '' ? shown(bytes.toString('utf8')) : `${bytes.length} bytes`;
  };

  interceptor.on('request', ({ request, requestId }) => {
    const headers = [...request.headers].map(([name, value]) => [
      name,
      SECRET_HEADERS.test(name) ? '•••' : shown(value),
    ]);
    const call: Call = {
      method: request.method,
      url: shown(request.url),
      headers: Object.fromEntries(headers),
      body: null,
      status: null,
      answer: null,
      milliseconds: 0,
    };
    calls.push(call);
    open.set(requestId, { call, begun: performance.now() });
    const copy = request.clone();
    later(
      textOf(copy).then((text) => {
        call.body = text;
      }),
    );
  });
  interceptor.on('response', ({ response, requestId }) => {
    const { call, begun } = open.get(requestId) ?? {};
    open.delete(requestId);
    if (!call || begun === undefined) return;
    call.status = response.status;
    call.milliseconds = Math.round(performance.now() - begun);
    later(
      textOf(response.clone()).then((text) => {
        call.answer = text;
      }),
    );
  });
  interceptor.apply();

  return {
    /** Runs something after all that was asked for before, and gives the requests that it made. */
    during: <T>(
      run: () => Promise<T>,
    ): Promise<{ value: T; calls: Call[]; milliseconds: number }> => {
      const mine = turn.then(async () => {
        calls = [];
        const begun = performance.now();
        const value = await run();
        const milliseconds = Math.round(performance.now() - begun);
        await Promise.allSettled(unread);
        return { value, calls, milliseconds };
      });
      turn = mine.catch(() => undefined);
      return mine;
    },
    close: () => interceptor.dispose(),
  };
}

export type Traffic = ReturnType<typeof listenToTraffic>;
