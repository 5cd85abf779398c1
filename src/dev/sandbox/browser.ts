import { approve, type Consent } from './approve.ts';

/** What a browser shows. */
export type Page = { url: string; status: number; text: string; headers: Headers };

type Form = Record<string, string>;

/** A browser without scripts: it keeps cookies, sends forms and follows redirects of the relay. */
export function openBrowser() {
  const jar = new Map<string, string>();

  const ask = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...(cookie && { cookie }), ...(init.headers as Form) },
    });
    for (const set of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!;
      if (/max-age=0/i.test(set)) jar.delete(name!);
      else jar.set(name!, value!);
    }
    return answer;
  };

  const page = async (url: string, answer: Response): Promise<Page> => {
    const to = answer.headers.get('location');
    const next = to && new URL(to, url);
    if (next && next.origin === new URL(url).origin) return page(next.href, await ask(next.href));
    return {
      url: next ? next.href : url,
      status: answer.status,
      text: (await answer.text()).replace(/\s+/g, ' '),
      headers: answer.headers,
    };
  };

  const open = async (url: string) => page(url, await ask(url));

  const send = async (url: string, form: Form, headers: Form = {}) =>
    page(
      url,
      await ask(url, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: { origin: new URL(url).origin, ...headers },
      }),
    );

  /** Sends a form that leads to Strava, does there what the person does, and comes back. */
  const viaStrava = async (url: string, form: Form, consent: Consent = {}) => {
    const away = await send(url, form);
    if (new URL(away.url).origin === new URL(url).origin) return away;
    return open((await approve(away.url, consent)).url);
  };

  return { jar, open, send, viaStrava };
}

export type Browser = ReturnType<typeof openBrowser>;
