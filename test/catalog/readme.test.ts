import { readFileSync } from 'node:fs';
import { withGenerated } from '../../src/docs/markers.ts';
import { operationsTable } from '../../src/docs/operationsTable.ts';

const readme = readFileSync('README.md', 'utf8');

it('the README lists the operations of the catalog (npm run docs)', () => {
  expect(withGenerated(readme, 'operations', operationsTable())).toBe(readme);
});

it('the README names every command of the package and no other', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = new Set([...readme.matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name!));
  expect([...named].filter((name) => !(name in scripts))).toEqual([]);
});
