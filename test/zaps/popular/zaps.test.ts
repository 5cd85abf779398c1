import { readFileSync } from 'node:fs';
import { rungGym } from '../../highlevel/events/rungGym.ts';
import { rowOf, run } from './zap.ts';
import { popularZaps } from './zaps.ts';

describe('from trigger to last step', () => {
  const gym = rungGym();

  it.each(popularZaps)('$number. $name', (zap) => run(zap, gym));
});

describe('docs/zaps.md', () => {
  const rows = readFileSync('docs/zaps.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| \d/.test(line));

  it('has rows for all twenty', () => {
    const numbers = new Set(rows.map((row) => Number(row.split('|')[1])));
    expect([...numbers]).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('says that a Zap works if it runs here', () => {
    expect(rows).toEqual(popularZaps.map(rowOf));
  });
});
