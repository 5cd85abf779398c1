import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { endpointsTables } from '../../src/dev/docs/endpointsPage.ts';
import { FIRST_ZAP_AT, firstZapOutput } from '../../src/dev/docs/firstZap.ts';
import { highlevelRequests } from '../../src/dev/docs/highlevelRequests.ts';
import { withGenerated } from '../../src/dev/docs/markers.ts';
import { operationsTables } from '../../src/dev/docs/operationsPage.ts';
import { servicesTable } from '../../src/dev/docs/servicesTable.ts';
import { vocabularyPage } from '../../src/dev/docs/vocabularyPage.ts';
import { stravaOperations } from '../../src/strava/index.ts';
import { testZapier } from '../appHandler.ts';
import { stopClock } from '../clock.ts';

const pages = [
  ...readdirSync('.').filter((file) => file.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
];
const readme = readFileSync('README.md', 'utf8');

describe('what npm run docs writes is up to date:', () => {
  afterEach(() => jest.useRealTimers());

  it('the operations of the catalog', () => {
    const page = readFileSync('docs/operations.md', 'utf8');
    expect(withGenerated(page, 'operations', operationsTables())).toBe(page);
  });

  it('the endpoints of HighLevel', () => {
    const page = readFileSync('docs/highlevel-endpoints.md', 'utf8');
    expect(withGenerated(page, 'endpoints', endpointsTables())).toBe(page);
  });

  it('the words of a declaration', () => {
    const page = readFileSync('docs/vocabulary.md', 'utf8');
    expect(withGenerated(page, 'vocabulary', vocabularyPage())).toBe(page);
  });

  it('the requests of HighLevel’s events', async () => {
    const page = readFileSync('docs/highlevel-requests.md', 'utf8');
    const table = await highlevelRequests(async () => testZapier());
    expect(withGenerated(page, 'requests', table)).toBe(page);
  });

  it('the counts in the README', () => {
    expect(withGenerated(readme, 'services', servicesTable())).toBe(readme);
  });

  it('the output of npm start in the README', async () => {
    stopClock(FIRST_ZAP_AT);
    const output = await firstZapOutput(async () => testZapier());
    expect(withGenerated(readme, 'first zap', output)).toBe(readme);
  });
});

it('the README is one page', () => {
  expect(statSync('README.md').size).toBeLessThan(8 * 1024);
});

it('the page about requests to Strava has a row for every trigger', () => {
  const page = readFileSync('docs/strava-requests.md', 'utf8');
  const rows = page.split('## ')[1]!.matchAll(/^\| ([^|]+) \|/gm);
  const named = new Set([...rows].flatMap(([, cell]) => cell!.split(', ')));
  const triggers = stravaOperations.filter(({ kind, hidden }) => kind === 'trigger' && !hidden);
  expect(triggers.map(({ label }) => label).filter((label) => !named.has(label))).toEqual([]);
});

it.each(pages)('%s names only commands that the package has', (file) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = readFileSync(file, 'utf8').matchAll(/npm (?:run ([\w-]+)|(start|test)\b)/g);
  const missing = [...named]
    .map(([, script, short]) => script ?? short!)
    .filter((name) => !(name in scripts));
  expect(missing).toEqual([]);
});

/** Files and folders that a page links to, without their anchors. */
const linksOf = (page: string) =>
  [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, path]) =>
    join(dirname(page), path!),
  );

it.each(pages)('%s links to files that exist', (page) => {
  expect(linksOf(page).filter((path) => !existsSync(path))).toEqual([]);
});

/** The anchors that GitHub gives the headings of a page. */
const anchorsOf = (page: string) =>
  [...readFileSync(page, 'utf8').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );

it.each(pages)('%s links to headings that exist', (page) => {
  const links = readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g);
  const lost = [...links].filter(
    ([, path, anchor]) => !anchorsOf(path ? join(dirname(page), path) : page).includes(anchor!),
  );
  expect(lost.map(([link]) => link)).toEqual([]);
});

it('the map of the docs names every page', () => {
  const mapped = new Set(linksOf('docs/README.md'));
  const others = pages.filter((page) => page.startsWith('docs/') && page !== 'docs/README.md');
  expect(others.filter((page) => !mapped.has(page))).toEqual([]);
});
