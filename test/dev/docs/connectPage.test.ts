import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connections } from '../../../src/connections.ts';

/** What the page says that people see has to be what the app says. */
const page = readFileSync('docs/connect.md', 'utf8');

const source = [
  'src',
  'src/core',
  'src/core/http',
  'src/highlevel',
  'src/strava',
  'src/strava/team',
  'src/runkeeper',
]
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  )
  .join('\n');

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const PLACEHOLDER = /\$\{(?:[^{}]|\{[^{}]*\})*\}/;

/** Every line of the source that says something, as an expression that takes what its placeholders become. */
const texts = [...source.matchAll(/^[^'`\n]*(['`])(.*)\1[^'`\n]*$/gm)]
  .map(([, , text = '']) => text.split(PLACEHOLDER))
  .filter((parts) => parts.join('').length >= 30)
  .map((parts) => new RegExp(`^${parts.map(escaped).join('.+')}$`));

const isSaid = (message: string) => texts.some((text) => text.test(message));

/** Messages stand in the first column of tables and, outside of Zaps, in sentences. */
const quoted = [...page.matchAll(/(?<=^\| |: )“((?:[^“”]|“[^“”]*”)+\.)”/gm)].map(
  ([, message]) => message!,
);

it.each(quoted)('the app says “%s”', (message) => {
  expect(message.length).toBeLessThanOrEqual(250);
  expect(isSaid(message)).toBe(true);
});

it('the app does not say just anything', () => {
  expect(isSaid('HighLevel is closed on Sundays. Connect the account on Monday.')).toBe(false);
});

it('each account is on the page, by the name that people choose and the one that owners set', () => {
  expect(quoted.length).toBeGreaterThan(15);
  for (const { environment, label } of connections) {
    expect(page).toContain(label);
    expect(page).toContain(`\`${environment}\``);
  }
});
