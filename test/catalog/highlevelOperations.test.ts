import { highlevelCategories } from '../../src/highlevel/index.ts';
import { examples } from '../examples/index.ts';
import extras from './highlevelExtras.json' with { type: 'json' };
import promised from './highlevelOperations.json' with { type: 'json' };

type Fact = { kind: string; route: string; version: string; scopes: string[] };

/** HighLevel's operations by category, each with its kind, as the product promises them, and what the vendor's specification says of its endpoint. */
const categories: [string, Record<string, Fact>][] = Object.entries(promised);

/** Operations beyond those by the rank of their demand, 1 the first. */
const beyond: [string, Record<string, Fact & { demand: number }>][] = Object.entries(extras);

/** An action that reads is a search in Zapier's words. */
const KINDS: Record<string, string[][]> = {
  trigger: [['search', 'trigger']],
  action: [['create'], ['search']],
  // A list whose trigger is an event by its own name.
  search: [['search']],
  event: [['trigger']],
};

const exampled = new Set(examples.map(({ operation }) => operation));

const operationsOf = (category: string, name: string) =>
  (highlevelCategories[category] ?? []).filter(({ label }) => label === name);

/** Scopes beside the endpoint's own: the account's own fields are listed, and their files stored, by endpoints of their own. */
const OF_FIELDS = ['locations/customFields.readonly', 'forms.write', 'objects/schema.readonly'];

/** A route whose placeholders have no names, since ours are those of the input fields. */
const unnamed = (route: string) => route.replaceAll(/\{\w+\}/g, '{}');

describe.each([...categories, ...beyond])('%s', (category, operations) => {
  it.each(Object.entries(operations))('%s is what the product promises', (name, { kind }) => {
    const kinds = operationsOf(category, name).map((operation) => operation.kind);
    expect(KINDS[kind]).toContainEqual(kinds.sort());
  });

  it.each(Object.entries(operations))('%s calls the endpoint as it is specified', (name, fact) => {
    for (const { routes, scopes, service, words } of operationsOf(category, name)) {
      const { version } = words as { version?: string };
      expect(routes.map(unnamed)).toContain(unnamed(fact.route));
      expect(service.headers(version)).toEqual({ version: fact.version });
      expect(scopes).toEqual(expect.arrayContaining(fact.scopes));
      expect([...fact.scopes, ...OF_FIELDS]).toEqual(expect.arrayContaining([...scopes]));
    }
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
