import { mappingsOf, renumbered, resolved } from '../../../src/dev/demo/recipes/mapping.ts';

const results = [
  { id: '7', tags: ['a', 'b'], distanceKm: 10.02, splits: [{ n: 1 }, { n: 2 }], a__b: 'own' },
  { contact: { city: 'Portland' }, none: null },
];

it.each([
  ['{{1.id}}', '7'],
  ['{{1.distanceKm}}', 10.02],
  ['{{1.distanceKm}} km of {{2.contact__city}}', '10.02 km of Portland'],
  ['{{2.contact.city}}', 'Portland'],
  ['{{1.splits[]n}}', [1, 2]],
  ['{{1.a__b}}', 'own'],
  ['tags: {{1.tags}}', 'tags: a,b'],
  ['{{2.contact}}!', '{"city":"Portland"}!'],
  ['{{2.none}}{{1.nothing}}{{9.id}}', ''],
  ['{{1.nothing}}', ''],
  ['Hi {{contact.first_name}}', 'Hi {{contact.first_name}}'],
])('%s is %j', (text, value) => {
  expect(resolved(text, results)).toEqual(value);
});

it('fills lists and line items: a list in a field of several values gives each of them', () => {
  const input = { tags: ['x', '{{1.tags}}'], rows: [{ name: '{{1.id}}' }], plain: true };
  expect(resolved(input, results)).toEqual({
    tags: ['x', 'a', 'b'],
    rows: [{ name: '7' }],
    plain: true,
  });
});

it('writes down what a recipe reads of results that are not there yet', () => {
  const [record, stats] = [mappingsOf(1), mappingsOf(2)] as [never, never];
  const input = (
    activity: { id: unknown; efforts: { name: unknown }[] },
    { run }: { run: { km: unknown } },
  ) => ({
    id: activity.id,
    text: `${activity.id} of ${run.km}`,
    names: activity.efforts.map(({ name }) => name),
  });
  expect(JSON.parse(JSON.stringify(input(record, stats)))).toEqual({
    id: '{{1.id}}',
    text: '{{1.id}} of {{2.run__km}}',
    names: '{{1.efforts[]name}}',
  });
});

it('gives mappings other numbers, and takes out those of a step that is gone', () => {
  const input = { a: '{{1.id}} {{2.id}}', rows: [{ b: '{{3.items[]id}}' }], c: '{{contact.id}}' };
  const numberOf = (step: number) => (step === 2 ? null : step > 2 ? step - 1 : step);
  expect(renumbered(input, numberOf)).toEqual({
    a: '{{1.id}} ',
    rows: [{ b: '{{2.items[]id}}' }],
    c: '{{contact.id}}',
  });
});
