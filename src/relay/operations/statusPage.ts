import { html, raw } from 'hono/html';
import type { AthleteRow } from './athletes.ts';
import type { TenantRow } from './backlog.ts';
import type { DeadBell } from './dead.ts';

/** What the owner sees. */
export type Status = {
  waiting: number;
  dead: number;
  tenants: TenantRow[];
  deadBells: DeadBell[];
  athletes: AthleteRow[];
  /** Where the bells are kept, in words */
  database: string;
  /** When the page was made */
  at: Date;
};

const STYLE = `
  :root { color-scheme: light dark; --ink: #1c2321; --soft: #5a6663; --line: #d9dfdc; --ground: #f6f8f7; --card: #fff; --good: #0b6e4f; --bad: #b3261e; }
  @media (prefers-color-scheme: dark) { :root { --ink: #e6ecea; --soft: #9aa8a4; --line: #33403c; --ground: #121816; --card: #1b2421; --good: #5fd3a8; --bad: #ff8a80; } }
  * { box-sizing: border-box; }
  body { margin: 0 auto; max-width: 60rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--ground); }
  a { color: var(--good); }
  h1 { font-size: 1.4rem; margin: .5rem 0 0; }
  h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
  p { margin: .25rem 0; color: var(--soft); }
  dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: .75rem; margin: 1rem 0; }
  dl div { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem; }
  dt { color: var(--soft); font-size: .875rem; }
  dd { margin: 0; font-size: 1.6rem; font-variant-numeric: tabular-nums; }
  .good { color: var(--good); } .bad { color: var(--bad); }
  table { width: 100%; border-collapse: collapse; background: var(--card); border: 1px solid var(--line); }
  th, td { padding: .5rem .75rem; text-align: right; border-top: 1px solid var(--line); font-variant-numeric: tabular-nums; }
  th { color: var(--soft); font-weight: 600; font-size: .875rem; }
  th:first-child, td:first-child { text-align: left; }
  td { overflow-wrap: anywhere; }
  summary { cursor: pointer; color: var(--bad); padding: .25rem 0; }
  button { font: inherit; padding: .5rem .75rem; border: 1px solid var(--bad); border-radius: .5rem; background: transparent; color: var(--bad); cursor: pointer; }
  code { font-size: .875rem; overflow-wrap: anywhere; }
  @media (max-width: 36rem) {
    thead { display: none; }
    table, tbody, tr, td { display: block; }
    tr { padding: .5rem 0; border-top: 1px solid var(--line); }
    td { display: flex; justify-content: space-between; gap: 1rem; border: 0; padding: .15rem .75rem; }
    td:first-child { justify-content: flex-start; font-weight: 600; }
    td:not(:first-child)::before { content: attr(data-label); color: var(--soft); }
  }
`;

const number = new Intl.NumberFormat('en-US');

const SERVICES: Record<string, string> = { strava: 'Strava athlete', team: 'Team' };

/** "HighLevel LocationEx0000000001" */
const nameOf = (tenant: string) => {
  const [service = '', id] = [tenant.split(':')[0], tenant.slice(tenant.indexOf(':') + 1)];
  return `${SERVICES[service] ?? 'HighLevel'} ${id}`;
};

const minuteOf = (time: Date) => time.toISOString().slice(0, 16).replace('T', ' ');

const tile = (name: string, value: number, tone = '') =>
  html`<div><dt>${name}</dt><dd class="${tone}">${number.format(value)}</dd></div>`;

const tenantRow = (row: TenantRow) => html`
  <tr>
    <td>${nameOf(row.tenant)}</td>
    <td data-label="Zaps">${number.format(row.zaps)}</td>
    <td data-label="Events">${number.format(row.events)}</td>
    <td data-label="Delivered">${number.format(row.delivered)}</td>
    <td data-label="Waiting">${number.format(row.waiting)}</td>
    <td data-label="Dead" class="${row.dead ? 'bad' : ''}">${number.format(row.dead)}</td>
  </tr>`;

const deadRow = (bell: DeadBell) => html`
  <tr>
    <td><code>${bell.id}</code></td>
    <td data-label="Account">${nameOf(bell.tenant)}</td>
    <td data-label="Event">${bell.event}</td>
    <td data-label="Happened">${minuteOf(new Date(bell.at))}</td>
    <td data-label="Why">${bell.why ?? 'unknown'}</td>
  </tr>`;

const shared = ({ leftOn, activities, hidden, profile }: AthleteRow) =>
  (leftOn ? [] : [activities && 'activities', hidden && '“Only You”', profile && 'profile'])
    .filter(Boolean)
    .join(', ') || 'nothing';

/** An athlete with a way to remove them by hand; what cannot be undone takes two clicks. */
const athleteRow = (row: AthleteRow) => html`
  <tr>
    <td>${row.name}</td>
    <td data-label="Team">${row.teamName}</td>
    <td data-label="Joined">${row.joinedOn.toISOString().slice(0, 10)}</td>
    <td data-label="Shares">${shared(row)}</td>
    <td data-label="Last bell">${row.lastBell ? minuteOf(row.lastBell) : 'none'}</td>
    <td data-label="State" class="${row.leftOn ? 'bad' : ''}">${row.leftOn ? `left ${minuteOf(row.leftOn)}` : row.isComplete ? 'active' : 'has to confirm'}</td>
    <td>${
      row.leftOn
        ? ''
        : html`<details><summary>Remove</summary><form method="post" action="/status/remove">
        <input type="hidden" name="team" value="${row.team}"><input type="hidden" name="athlete" value="${row.athlete}">
        <button>Remove ${row.name} now</button></form></details>`
    }</td>
  </tr>`;

const sum = (rows: TenantRow[], of: (row: TenantRow) => number) =>
  rows.reduce((total, row) => total + of(row), 0);

/** The status page: one look says whether bells arrive, on a phone too. It needs no script and loads nothing. */
export const statusPage = (status: Status) => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Leadlap relay</title>
    <style>${raw(STYLE)}</style>
  </head>
  <body>
    <main>
    <h1>Leadlap relay</h1>
    <p>${
      status.dead > 0
        ? html`<strong class="bad">Some bells were given up after a day.</strong> See below.`
        : html`<strong class="good">Every bell has arrived or is on its way.</strong>`
    }</p>
    <p>${status.at.toISOString().slice(0, 19).replace('T', ' ')} UTC, ${status.database}. Counts of events are of the last seven days. <a href="/status">Look again</a></p>
    <dl>
      ${tile(
        'Zaps on',
        sum(status.tenants, (row) => row.zaps),
      )}
      ${tile(
        'Events in',
        sum(status.tenants, (row) => row.events),
      )}
      ${tile(
        'Bells delivered',
        sum(status.tenants, (row) => row.delivered),
      )}
      ${tile('Bells waiting', status.waiting)}
      ${tile('Bells given up', status.dead, status.dead > 0 ? 'bad' : '')}
    </dl>
    <h2>Accounts</h2>
    ${
      status.tenants.length === 0
        ? html`<p>No Zap is on yet. Turn on a Zap with an instant trigger.</p>`
        : html`<table>
      <thead><tr><th>Account</th><th>Zaps</th><th>Events</th><th>Delivered</th><th>Waiting</th><th>Dead</th></tr></thead>
      <tbody>${status.tenants.map(tenantRow)}</tbody>
    </table>`
    }
    ${
      status.athletes.length > 0
        ? html`<h2>Athletes</h2>
    <table>
      <thead><tr><th>Athlete</th><th>Team</th><th>Joined</th><th>Shares</th><th>Last bell</th><th>State</th><th>Action</th></tr></thead>
      <tbody>${status.athletes.map(athleteRow)}</tbody>
    </table>`
        : ''
    }
    ${
      status.deadBells.length > 0
        ? html`<h2>Given up</h2>
    <p>Send one again with <code>npm run relay -- replay &lt;id&gt;</code>, or all since a day with <code>npm run relay -- replay 2026-11-29</code>.</p>
    <table>
      <thead><tr><th>Bell</th><th>Account</th><th>Event</th><th>Happened</th><th>Why</th></tr></thead>
      <tbody>${status.deadBells.map(deadRow)}</tbody>
    </table>`
        : ''
    }
    </main>
  </body>
</html>`;
