import { highlevelCategories } from '../../src/highlevel/index.ts';
import { examples } from '../examples/index.ts';
import promised from './highlevelOperations.json' with { type: 'json' };

/** HighLevel's operations by category, each with its kind, as the product promises them. */
const categories: [string, Record<string, string>][] = Object.entries(promised);

/** An action that reads is a search in Zapier's words. */
const KINDS: Record<string, string[][]> = {
  trigger: [['search', 'trigger']],
  action: [['create'], ['search']],
};

const exampled = new Set(examples.map(({ operation }) => operation));

const kindsOf = (category: string, name: string) =>
  (highlevelCategories[category] ?? [])
    .filter(({ label }) => label === name)
    .map(({ kind }) => kind)
    .sort();

describe.each(categories)('%s', (category, operations) => {
  it.each(Object.entries(operations))('%s is a %s', (name, kind) => {
    expect(KINDS[kind]).toContainEqual(kindsOf(category, name));
  });

  it('has an example of each', () => {
    const without = (highlevelCategories[category] ?? []).filter(
      ({ label, key, hidden }) => !hidden && label in operations && !exampled.has(key),
    );
    expect(without.map(({ label }) => label)).toEqual([]);
  });
});

it('promises 124 operations', () => {
  expect(categories.flatMap(([, operations]) => Object.keys(operations))).toHaveLength(124);
});
