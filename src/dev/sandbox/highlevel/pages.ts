import type { Call } from './gate.ts';
import { unprocessable } from './refusal.ts';

/** The page of a list whose place and size the vendor insists on, as numbers. */
export const skipped = <Item>({ query }: Call, items: Item[], place: 'skip' | 'offset'): Item[] => {
  const problems = [place, 'limit']
    .filter((name) => !/^\d+$/.test(query[name] ?? ''))
    .map((name) => `${name} must be a number conforming to the specified constraints`);
  if (problems.length) throw unprocessable(problems);
  const start = Number(query[place]);
  return items.slice(start, start + Number(query.limit));
};
