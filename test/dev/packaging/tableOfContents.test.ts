import { app } from '../../../src/app.ts';
import { type App, handlerOf } from '../../../src/dev/zapier/host.ts';
import { readDefinition } from '../../catalog/definition.ts';

const bundle: string = '../../../dist/index.js';
const { default: built } = (await import(bundle)) as { default: App };
const KINDS = ['triggers', 'searches', 'creates'] as const;

it.each(KINDS)('the bundle has all %s', (kind) => {
  expect(Object.keys(built[kind]!)).toEqual(Object.keys(app[kind]));
});

it('the bundle tells Zapier what the sources tell it', async () => {
  const { results } = await handlerOf(built)({ command: 'definition', calledFromCli: true });
  expect(results).toEqual((await readDefinition()).app);
});
