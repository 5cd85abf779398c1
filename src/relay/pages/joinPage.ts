import { html } from 'hono/html';
import { NOTHING } from '../team/consent.ts';
import type { Team } from '../team/teams.ts';
import { boxes } from './boxes.ts';
import { connectButton, layout } from './layout.ts';
import { TEXTS } from './texts.ts';

/** Says who will see what, for what and how long, and asks for consent. */
export const joinPage = (page: {
  team: Team;
  contactName: string | null;
  /** Whether somebody went on without a tick */
  nothingTicked: boolean;
}) => {
  const { team, contactName, nothingTicked } = page;
  const { name } = team;
  const t = TEXTS.join;
  return layout({
    title: t.title(name),
    host: team,
    body: html`
      ${contactName ? html`<p class="soft">${t.forContact(contactName)}</p>` : ''}
      ${nothingTicked ? html`<p class="note wrong" role="alert">${t.nothingChosen}</p>` : ''}
      <form method="post">
        <div class="card">
          <fieldset aria-describedby="choose-help">
            <legend>${t.choose(name)}</legend>
            <p class="soft" id="choose-help">${t.chooseHelp}</p>
            ${boxes(NOTHING)}
          </fieldset>
        </div>
        <dl>
          <dt>${t.who}</dt><dd>${t.whoText(name)}</dd>
          <dt>${t.why}</dt><dd>${team.purpose ?? t.whyText}</dd>
          <dt>${t.howLong}</dt><dd>${t.howLongText(name)}</dd>
          <dt>${t.stored}</dt><dd>${t.storedText}</dd>
        </dl>
        ${connectButton()}
        <p class="soft">${t.next}</p>
      </form>
      <details><summary>${t.trouble}</summary><p>${t.troubleText(name)}</p></details>`,
  });
};
