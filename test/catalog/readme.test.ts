import { readFileSync } from 'node:fs';
import { withGenerated } from '../../src/dev/docs/markers.ts';
import { operationsTable } from '../../src/dev/docs/operationsTable.ts';
import { vocabularyPage } from '../../src/dev/docs/vocabularyPage.ts';
import { stravaOperations } from '../../src/strava/index.ts';

const readme = readFileSync('README.md', 'utf8');

it('the README lists the operations of the catalog (npm run docs)', () => {
  expect(withGenerated(readme, 'operations', operationsTable())).toBe(readme);
});

it('docs/vocabulary.md lists the words of a declaration (npm run docs)', () => {
  const page = readFileSync('docs/vocabulary.md', 'utf8');
  expect(withGenerated(page, 'vocabulary', vocabularyPage())).toBe(page);
});

it('the page about requests to Strava has a row for every trigger', () => {
  const page = readFileSync('docs/strava-requests.md', 'utf8');
  const rows = page.split('## ')[1]!.matchAll(/^\| ([^|]+) \|/gm);
  const named = new Set([...rows].flatMap(([, cell]) => cell!.split(', ')));
  const triggers = stravaOperations.filter(({ kind, hidden }) => kind === 'trigger' && !hidden);
  expect(triggers.map(({ label }) => label).filter((label) => !named.has(label))).toEqual([]);
});

it.each(['README.md', 'AGENTS.md'])('%s names only commands that the package has', (file) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = readFileSync(file, 'utf8').matchAll(/npm (?:run ([\w-]+)|(start|test)\b)/g);
  const missing = [...named]
    .map(([, script, short]) => script ?? short!)
    .filter((name) => !(name in scripts));
  expect(missing).toEqual([]);
});
