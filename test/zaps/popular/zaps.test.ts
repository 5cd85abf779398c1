import { readFileSync } from 'node:fs';
import { highlevelOperations } from '../../../src/highlevel/index.ts';
import { liveGym } from '../../highlevel/events/liveGym.ts';
import { rowOf, run } from './zap.ts';
import { popularZaps } from './zaps.ts';

describe('from trigger to last step', () => {
  const gym = liveGym();

  it.each(popularZaps)('$number. $name', (zap) => run(zap, gym));
});

describe('docs/zaps.md', () => {
  const rows = readFileSync('docs/zaps.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| \d/.test(line));
  const works = (row: string) => row.endsWith('| works |');

  it('has rows for all twenty', () => {
    const numbers = new Set(rows.map((row) => Number(row.split('|')[1])));
    expect([...numbers]).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('says that a Zap works if it runs here', () => {
    expect(rows.filter(works)).toEqual(popularZaps.map(rowOf));
  });

  it('says what each other Zap lacks; its run is to be written once that is there', () => {
    const labels = new Set(highlevelOperations.map(({ label }) => label));
    for (const row of rows.filter((one) => !works(one))) {
      const lacks = [...row.matchAll(/\*\*([^*]+)\*\*/g)].map(([, label]) => label!);
      expect(row).toMatch(/\| lacks \*\*/);
      expect(lacks.filter((label) => labels.has(label))).toEqual([]);
    }
  });
});
