import { html } from 'hono/html';
import type { Membership } from '../team/members.ts';
import { boxes } from './boxes.ts';
import { connectButton, layout } from './layout.ts';
import { TEXTS } from './texts.ts';

const t = TEXTS.mine;

const passedOn = ({ passed }: Membership) =>
  passed.length === 0
    ? html`<p class="soft">${t.nothingPassedOn}</p>`
    : html`<ul class="soft">${passed.map(
        (time) =>
          html`<li><time datetime="${time.toISOString()}">${TEXTS.moment(time)}</time></li>`,
      )}</ul>`;

const section = (one: Membership) => html`
  <section class="card" aria-labelledby="team-${one.team}">
    <h2 id="team-${one.team}">${one.teamName}</h2>
    <p class="soft">${t.since(TEXTS.day(one.joinedOn))}</p>
    ${one.isComplete ? '' : html`<p class="note wrong" role="alert">${t.unfinished}</p>`}
    <h3>${t.passedOn}</h3>
    ${passedOn(one)}
    <form method="post" action="/mine/consent">
      <input type="hidden" name="team" value="${one.team}">
      <fieldset>
        <legend><h3>${t.change}</h3></legend>
        ${boxes(one.consent)}
      </fieldset>
      <p class="soft">${t.changeHelp}</p>
      <button>${one.isComplete ? t.changeNow : t.finish}</button>
    </form>
    <details>
      <summary>${t.leave(one.teamName)}</summary>
      <p>${t.leaveText(one.teamName)}</p>
      <form method="post" action="/mine/leave">
        <input type="hidden" name="team" value="${one.team}">
        <button class="danger">${t.leaveNow}</button>
      </form>
    </details>
    ${
      one.privacyUrl
        ? html`<p><a href="${one.privacyUrl}" rel="noopener noreferrer">${TEXTS.privacy(one.teamName)}</a></p>`
        : ''
    }
  </section>`;

/** What an athlete shares with whom, to change it and to leave. */
export const minePage = (memberships: Membership[], note?: { text: string; isWrong?: boolean }) =>
  layout({
    title: t.title,
    isMine: true,
    body: html`
      ${note ? html`<p class="note ${note.isWrong ? 'wrong' : ''}" role="${note.isWrong ? 'alert' : 'status'}">${note.text}</p>` : ''}
      ${memberships.map(section)}
      <form method="post" action="/mine/sign-out"><button>${t.signOut}</button></form>`,
  });

/** Asks who the athlete is. */
export const signInPage = () =>
  layout({
    title: t.signInTitle,
    isMine: true,
    body: html`
      <p>${t.signInText}</p>
      <form method="post" action="/mine/sign-in">${connectButton()}</form>`,
  });
