import { ADA } from '../../../src/dev/demo/recipes/gym.ts';
import { recipes } from '../../../src/dev/demo/recipes/index.ts';
import { runRecipe } from '../../../src/dev/demo/recipes/run.ts';
import { recipeOf, zapIn } from '../../../src/dev/demo/recipes/zapFile.ts';
import { reportTo } from '../../../src/dev/demo/report.ts';
import { openSandbox } from '../../../src/dev/demo/sandbox.ts';
import { testZapier } from '../../appHandler.ts';

const trigger = {
  kind: 'trigger',
  key: 'new_strava_activity',
  label: 'New Strava Activity',
  account: 'strava',
  input: {},
};
const note = {
  kind: 'create',
  key: 'create_contact_note',
  label: 'Create Contact Note',
  account: 'highlevel',
  input: { body: '{{1.name}}: {{1.distanceKm}} km' },
  chosen: { contactId: { list: 'contact_dropdown', label: 'Ada Byron, ada.byron@example.com' } },
};

it('runs the Zap of a file on the newest record, with choices by their names', async () => {
  const stage = await openSandbox(async () => testZapier());
  try {
    const recipe = recipeOf(zapIn({ title: 'Notes', steps: [trigger, note] }), recipes);
    const { runs, before, after } = await runRecipe(
      recipe,
      stage,
      stage.sandbox,
      reportTo(() => undefined),
    );
    const [{ record }] = runs as [(typeof runs)[number]];
    expect(after[ADA]!.notes).toEqual(
      expect.arrayContaining([`${record.name}: ${record.distanceKm} km`]),
    );
    expect(after[ADA]!.notes).toHaveLength(before[ADA]!.notes.length + 1);
  } finally {
    await stage.close();
  }
});

it.each([
  ['Add a trigger as the first step', { title: 'x', steps: [note] }],
  ['only the first step of a Zap can be one', { title: 'x', steps: [trigger, trigger] }],
  ['There is no recipe “moon”', { title: 'x', gym: 'moon', steps: [trigger] }],
  ['uses a Strava team', { title: 'x', steps: [{ ...trigger, account: 'strava_team' }] }],
  ['This is no Zap: ✖ Invalid option', { title: 'x', steps: [{ ...trigger, account: 'mars' }] }],
])('refuses a file: %s', (message, file) => {
  expect(() => recipeOf(zapIn(file), recipes)).toThrow(message);
});
