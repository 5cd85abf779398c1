import { parseArgs } from 'node:util';
import { recipes } from '../demo/recipes/index.ts';
import { serveLab } from './server.ts';
import { liveWorld, sandboxWorld } from './world.ts';

/**
 * Opens the lab: a page on this computer to try any step of the app, on the sandbox or, with `--live`, on
 * real accounts. A recipe that is named opens as a Zap.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    live: { type: 'boolean', default: false },
    port: { type: 'string', default: '8788' },
  },
});
const [name] = positionals;

try {
  if (name && !recipes.some((one) => one.name === name)) {
    throw new Error(`There is no recipe “${name}”. npm start -- --list lists them.`);
  }
  const world = values.live ? await liveWorld() : await sandboxWorld();
  const lab = await serveLab(world, Number(values.port));
  console.log(
    `\nThe lab is open: ${lab.url}${name ? `/#recipe=${name}` : ''}\nEnd it with Ctrl+C.\n`,
  );
  process.once('SIGINT', async () => {
    await lab.close();
    process.exit(0);
  });
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(
    code === 'EADDRINUSE'
      ? `Port ${values.port} is taken, perhaps by another lab. Choose one: npm run lab -- --port 8789`
      : message,
  );
  process.exitCode = 1;
}
