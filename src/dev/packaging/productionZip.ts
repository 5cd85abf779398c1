import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import packageJson from '../../../package.json' with { type: 'json' };

const run = promisify(execFile);
const require = createRequire(join(process.cwd(), 'package.json'));

/** Node modules that an app needs at run time, as `npm install --omit=dev` would lay them out. */
async function productionModules(root: string): Promise<string[]> {
  const { stdout } = await run('npm', ['ls', '--omit=dev', '--all', '--parseable'], { cwd: root });
  return stdout.trim().split('\n').slice(1);
}

/**
 * Builds the zip that Zapier would run, with Zapier's own CLI and nothing but production
 * dependencies, and unpacks it.
 * @param bundle the app as one file, an ES module.
 * @returns the zip's path and the folder of its contents.
 */
export async function productionZip(
  name: string,
  bundle: string,
  root = process.cwd(),
): Promise<{ zip: string; unpacked: string }> {
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  const { version, dependencies } = packageJson;
  await mkdir(join(folder, 'dist'));
  await cp(bundle, join(folder, 'dist/index.js'));
  await cp(join(root, '.zapierapprc'), join(folder, '.zapierapprc'));
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({
      name,
      version,
      type: 'module',
      main: 'dist/index.js',
      exports: './dist/index.js',
      dependencies,
    }),
  );
  for (const path of await productionModules(root)) {
    await cp(path, join(folder, relative(root, path)), { recursive: true });
  }
  const cli = join(root, 'node_modules/.bin/zapier-platform');
  await run(cli, ['build', '--skip-dep-install', '--skip-validation'], {
    cwd: folder,
    env: { ...process.env, DISABLE_ZAPIER_ANALYTICS: '1' },
  });
  const zip = join(folder, 'build/build.zip');
  const unpacked = join(folder, 'unpacked');
  // The CLI's own unpacking, by which it tests a build.
  await require('zapier-platform-cli/src/utils/decompress')(zip, unpacked);
  return { zip, unpacked };
}
