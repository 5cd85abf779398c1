// biome-ignore-all lint/suspicious/noExplicitAny: answers are checked by the tests themselves
/** A plain request and its answer: status, headers, parsed body and raw text. */
export type Answer = { status: number; headers: Headers; body: any; text: string };

export const call = async (
  method: string,
  url: string,
  options: { headers?: Record<string, string>; json?: unknown; form?: Record<string, string> } = {},
): Promise<Answer> => {
  const { headers, json, form } = options;
  const answer = await fetch(url, {
    method,
    headers: { ...(json === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    body: form ? new URLSearchParams(form) : json === undefined ? undefined : JSON.stringify(json),
    redirect: 'manual',
  });
  const text = await answer.text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    body = text;
  }
  return { status: answer.status, headers: answer.headers, body, text };
};

/** A clock that stands still until it is told to move. */
export const clock = (start = '2026-11-21T12:00:00Z') => {
  let time = Date.parse(start);
  return {
    now: () => new Date(time),
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
};

export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => count * minutes(60);
