import { parseArgs } from 'node:util';
import { runInstant } from './instant.ts';
import { openLive } from './live.ts';
import { recipes } from './recipes/index.ts';
import { runRecipe } from './recipes/run.ts';
import { readZapFile, recipeOf } from './recipes/zapFile.ts';
import { report } from './report.ts';
import { openSandbox } from './sandbox.ts';
import type { Stage } from './stage.ts';
import { runTeam } from './team.ts';
import { runZap } from './zap.ts';

/**
 * Runs the app's first Zap, on the sandbox or, with `--live`, on the real services; or the recipe that is
 * named or that a file holds (`npm run lab` writes them), on the sandbox. `instant` runs instant triggers with a relay, `team` a team of athletes with one. `--list` names the recipes.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    live: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});
const [name] = positionals;
/** Shows with a relay in a process of its own, which no recipe needs. */
const SHOWS: Record<string, { title: string; run: typeof runInstant }> = {
  instant: { title: 'Notes and tasks within seconds, through the relay', run: runInstant },
  team: { title: 'A team of athletes who join by a link, served by one Zap', run: runTeam },
};
const show = name && Object.hasOwn(SHOWS, name) ? SHOWS[name] : undefined;
const isFile = name?.endsWith('.json');
const recipe = recipes.find((one) => one.name === name);

if (show && !values.live && !values.list) {
  await show.run(openSandbox, report).catch((error) => {
    report.problem(error as Error);
    process.exitCode = 1;
  });
} else if (values.list || (name && !recipe && !isFile)) {
  if (name) report.line(`There is no recipe “${name}”.`);
  report.title('Recipes: npm start -- <name or file.json>');
  report.values({
    ...Object.fromEntries(recipes.map((one) => [one.name, one.title])),
    ...Object.fromEntries(Object.entries(SHOWS).map(([key, { title }]) => [key, title])),
  });
  process.exitCode = values.list ? 0 : 1;
} else if (name && values.live) {
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
    const played = isFile ? recipeOf(await readZapFile(name!), recipes) : recipe;
    if (played) {
      const sandboxed = await openSandbox();
      stage = sandboxed;
      await runRecipe(played, stage, sandboxed.sandbox, report);
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
