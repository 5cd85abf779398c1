import { mutantsOf } from '../../../src/dev/mutation/mutants.ts';
import { sample } from '../../../src/dev/mutation/sample.ts';

const MODULE = `
import { docs } from '../docs.ts';

// Ä comment, so that bytes and characters differ.
const shared = { scopes: ['things.readonly'], repeatable: true } as const;

export const listThings = read({
  ...shared,
  key: 'list_things',
  label: 'List Things',
  docs: docs('things', 'list'),
  route: 'GET /things',
  input: () => ({ color: text({ at: 'paint.color' }).optional() }),
  news: { created: 'dateAdded', only: 'new' },
  fixed: { limit: 20 },
  paging,
});

export const thingDropdown = dropdown({ ...shared, key: 'thing_dropdown', option: (one) => one });
export const measured = collection({
  path: '/sleep',
  name: 'Sleep',
  keys: { id: 'sleepId', new: 'new_sleep', list: 'list_sleep' },
  fields: () => ({ ...hours, deep: number({ at: 'deep_sleep' }) }),
  forPeople,
});
export const copied = copies({ key: 'new_things', scopes: ['x'] });
`;

const mutants = mutantsOf(MODULE);

const otherThan = (text: string) => `'${text}' -> '${text}x'`;

it('drops each word and changes each value, nested ones too', () => {
  expect(mutants.map(({ line, what }) => `${line} ${what}`)).toEqual([
    "5 scopes without 'things.readonly'",
    '5 repeatable dropped',
    '5 repeatable: true -> false',
    "12 route: 'GET /things' -> 'GET /thingsx'",
    '13 input.at dropped',
    `13 input.at: ${otherThan('paint.color')}`,
    '14 news dropped',
    '14 news.created dropped',
    "14 news.created: 'dateAdded' -> 'dateAddedx'",
    '14 news.only dropped',
    "14 news.only: 'new' -> 'updated'",
    '15 fixed dropped',
    '15 fixed.limit dropped',
    '15 fixed.limit: 20 -> 21',
    '16 paging dropped',
    `21 path: ${otherThan('/sleep')}`,
    '24 fields dropped',
    '24 fields.at dropped',
    `24 fields.at: ${otherThan('deep_sleep')}`,
    '25 forPeople dropped',
  ]);
});

it('makes one mistake at a time and leaves the rest as it was', () => {
  const [scope, , notRepeatable] = mutants;
  expect(scope!.source).toBe(MODULE.replace("'things.readonly'", ''));
  expect(notRepeatable!.source).toBe(MODULE.replace('true', 'false'));
  expect(mutants.find(({ what }) => what === 'news.only dropped')!.source).toBe(
    MODULE.replace("only: 'new'", ''),
  );
});

it('names every operation that shares the words', () => {
  expect(mutants[0]!.names).toEqual(['list_things', 'List Things', 'thing_dropdown']);
  expect(mutants[3]!.names).toEqual(['list_things', 'List Things']);
  expect(mutants.at(-1)!.names).toEqual(['new_sleep', 'list_sleep']);
});

it('samples the same for the same seed', () => {
  const items = Array.from({ length: 50 }, (_, index) => index);
  expect(sample(items, 10, 7)).toEqual(sample(items, 10, 7));
  expect(sample(items, 10, 7)).not.toEqual(sample(items, 10, 8));
  expect(new Set(sample(items, 50, 7)).size).toBe(50);
});
