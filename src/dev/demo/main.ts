import { parseArgs } from 'node:util';
import { openLive } from './live.ts';
import { recipes } from './recipes/index.ts';
import { runRecipe } from './recipes/run.ts';
import { report } from './report.ts';
import { openSandbox } from './sandbox.ts';
import type { Stage } from './stage.ts';
import { runZap } from './zap.ts';

/**
 * Runs the app's first Zap, on the sandbox or, with `--live`, on the real services; or the recipe that is
 * named, on the sandbox. `--list` names the recipes.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    live: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});
const [name] = positionals;
const recipe = recipes.find((one) => one.name === name);

if (values.list || (name && !recipe)) {
  if (name) report.line(`There is no recipe “${name}”.`);
  report.title('Recipes: npm start -- <name>');
  report.values(Object.fromEntries(recipes.map((one) => [one.name, one.title])));
  process.exitCode = values.list ? 0 : 1;
} else if (recipe && values.live) {
  report.line(
    'A recipe changes records on purpose and runs on the sandbox alone: leave out --live.',
  );
  process.exitCode = 1;
} else {
  await play();
}

async function play() {
  let stage: Stage | undefined;
  try {
    if (recipe) {
      const sandboxed = await openSandbox();
      stage = sandboxed;
      await runRecipe(recipe, stage, sandboxed.sandbox, report);
    } else {
      stage = values.live ? await openLive() : await openSandbox();
      await runZap(stage, report);
    }
  } catch (error) {
    report.problem(error as Error);
    process.exitCode = 1;
  } finally {
    await stage?.close();
  }
}
