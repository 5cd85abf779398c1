import { contentsFrom } from '../../../src/core/operations/contentsTable.ts';
import { vocabularyOf } from '../../../src/core/operations/vocabulary.ts';
import { out } from '../../../src/core/output/output.ts';
import { acme } from '../acme.ts';

const { action, trigger } = vocabularyOf(acme);

const words = {
  noun: 'Thing',
  docs: '',
  scopes: [],
  input: () => ({}),
  output: () => out.object({ id: out.id('1', 'Thing ID') }),
};

it('loads the folder of the operation whose definition is asked for, and no other', () => {
  const loaded: string[] = [];
  const things = action({
    ...words,
    key: 'add_thing',
    label: 'Add Thing',
    description: 'Adds a thing.',
    route: 'POST /things',
  });
  const news = trigger({
    ...words,
    key: 'new_thing',
    label: 'New Thing',
    description: 'Triggers when a thing is made.',
    route: 'GET /things',
    result: '[]',
    news: { created: 'added', only: 'new' },
    instant: { bells: ['ActivityCreate'], reads: { route: 'GET /things/{id}', result: '' } },
  });
  const folder = (name: string, operations: (typeof things | typeof news)[]) => () => {
    loaded.push(name);
    return { operations };
  };
  const contents = contentsFrom(
    {
      scopes: {},
      searchSteps: {},
      places: {
        trigger: { new_thing: 1, new_thing_instant: 1 },
        search: {},
        create: { add_thing: 0 },
      },
    },
    [folder('things', [things]), folder('events', [news])],
  );

  expect(contents.keys).toEqual({
    trigger: ['new_thing', 'new_thing_instant'],
    search: [],
    create: ['add_thing'],
  });
  expect(loaded).toEqual([]);
  expect(contents.definitionOf('trigger', 'new_thing_instant').display.label).toBe(
    'New Thing (Instant)',
  );
  expect(loaded).toEqual(['events']);
  expect(contents.definitionOf('create', 'add_thing')).toBe(things.definition);
  expect(loaded).toEqual(['events', 'things']);
});
