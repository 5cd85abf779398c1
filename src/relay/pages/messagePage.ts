import { html } from 'hono/html';
import type { Parting } from '../team/teamwork.ts';
import { type Host, layout } from './layout.ts';
import { TEXTS } from './texts.ts';

/** Why a page cannot be shown, by the key of its text. */
export type Problem = keyof typeof TEXTS.problems;

/** Says why it does not go on, and what to do. */
export const problemPage = (problem: Problem, host?: Host, again?: string) => {
  const { title, text } = TEXTS.problems[problem];
  const name = host?.name ?? '';
  return layout({
    title: typeof title === 'string' ? title : title(name),
    host,
    body: html`<p>${text(name)}</p>
      ${again ? html`<p><a class="action" href="${again}">${TEXTS.tryAgain}</a></p>` : ''}`,
  });
};

/** Says that the athlete has left, and whether anything is left to do. */
export const leftPage = (host: Host, { isRevoked }: Parting) => {
  const t = TEXTS.left;
  const atStrava = isRevoked === null ? t.elsewhere : isRevoked ? t.revoked : t.notRevoked;
  return layout({
    title: t.title(host.name),
    host,
    body: html`<p>${t.text(host.name)}</p><p>${atStrava}</p>`,
  });
};
