import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { tableOfContents } from './tableOfContents.ts';

/**
 * Bundles the app into the one file that Zapier runs, below the licenses of the libraries that it holds.
 * @param folders the folders whose operations the app has, by default all
 */
export async function bundle(outfile: string, folders?: string): Promise<void> {
  const { metafile, outputFiles } = await build({
    entryPoints: ['index.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    external: ['zapier-platform-core'],
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    plugins: [tableOfContents(folders)],
    write: false,
  });
  await mkdir(dirname(outfile), { recursive: true });
  await writeFile(outfile, (await noticeOf(Object.keys(metafile.inputs))) + outputFiles[0]!.text);
}

/** What the licenses of libraries ask of a copy: their whole text, as a comment. */
async function noticeOf(files: readonly string[]): Promise<string> {
  const folders = files.flatMap((file) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? []);
  const licenses = await Promise.all([...new Set(folders)].sort().map(licenseOf));
  return `/*! This file holds these libraries.\n\n${licenses.join('\n\n').replaceAll('*/', '* /')}\n*/\n`;
}

async function licenseOf(folder: string): Promise<string> {
  const name = folder.replace('node_modules/', '');
  const file = (await readdir(folder)).find((one) => /^license/i.test(one));
  if (!file) {
    throw new Error(`${name} comes without a license: find its text before it is bundled.`);
  }
  return `${name}\n${(await readFile(join(folder, file), 'utf8')).trim()}`;
}
