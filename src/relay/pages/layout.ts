import { html, raw } from 'hono/html';
import { STYLE } from './style.ts';
import { TEXTS } from './texts.ts';

/** What the frame of a page shows of a team. */
export type Host = { id: string; name: string; privacyUrl: string | null; hasLogo: boolean };

/** A piece of a page, its texts escaped. */
export type Markup = ReturnType<typeof html>;

/** Strava's mark beside its words, as its guidelines show the button. @see https://developers.strava.com/guidelines/ */
export const connectButton = () => html`
  <button class="strava">
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M15.387 17.944l-2.089-4.116h-3.065L15.387 24l5.15-10.172h-3.066m-7.008-5.599l2.836 5.598h4.172L10.463 0l-7 13.828h4.169"></path></svg>
    ${TEXTS.connect}
  </button>`;

/** The frame of a page. It needs no script and loads nothing but the logo of the team. */
export const layout = (page: { title: string; host?: Host; body: Markup; isMine?: boolean }) => {
  const { title, host, body, isMine } = page;
  return html`<!doctype html>
<html lang="${TEXTS.language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${title}</title>
    <style>${raw(STYLE)}</style>
  </head>
  <body>
    <main>
      ${
        host
          ? html`<header>${host.hasLogo ? html`<img src="/logo/${host.id}" alt="">` : ''}<span>${host.name}</span></header>`
          : ''
      }
      <h1>${title}</h1>
      ${body}
      <footer>
        ${isMine ? '' : html`<a href="/mine">${TEXTS.mineLink}</a>`}
        ${
          host?.privacyUrl
            ? html`<a href="${host.privacyUrl}" rel="noopener noreferrer">${TEXTS.privacy(host.name)}</a>`
            : ''
        }
        <span>${TEXTS.footer}</span>
      </footer>
    </main>
  </body>
</html>`;
};
