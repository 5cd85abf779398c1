import { operations } from '../../src/catalog.ts';
import { fieldFacts } from '../../src/core/input/fields/field.ts';
import { examplesOf, onExamples } from './onExamples.ts';

const answered = onExamples();

/** Searches of whole lists, which the app itself narrows by name since the vendor does not. */
const named = operations.filter(({ key, kind, shape }) => {
  const { name } = shape();
  return kind === 'search' && name && fieldFacts(name).local && examplesOf(key, kind).length > 0;
});

it.each(named.map(({ key }) => key))('%s finds by name alone', async (key) => {
  const find = (name: string) => answered('search', key, () => [], { name });
  const [record] = await find('');
  const name = String(record!.name ?? record!.label ?? record!.athleteName);
  expect(await find(name.toUpperCase())).toContainEqual(record);
  expect(await find('no such name')).toEqual([]);
});
