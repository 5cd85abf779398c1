import { execFile } from 'node:child_process';
import { readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { productionZip } from '../../../src/dev/packaging/productionZip.ts';
import type { Sandbox } from '../../../src/dev/sandbox/index.ts';
import { testZapier } from '../../appHandler.ts';
import { openSandbox } from '../../sandbox.ts';

const run = promisify(execFile);

/** What Zapier gets: the zip as its own CLI builds it. */
let sandbox: Sandbox;
let built: Awaited<ReturnType<typeof productionZip>>;
let highlevel: Record<string, string>;

beforeAll(async () => {
  sandbox = await openSandbox();
  highlevel = (await testZapier().connect('highlevel', sandbox.approve)).authData;
  built = await productionZip('leadlap', 'dist/index.js');
});

afterAll(async () => {
  await sandbox.close();
  await rm(dirname(built.unpacked), { recursive: true, force: true });
});

it('is one small file beside what Zapier’s core needs', async () => {
  expect((await stat(built.zip)).size).toBeLessThan(1_500_000);
});

it('holds the license of each library that is in the bundle', async () => {
  const bundle = await readFile(join(built.unpacked, 'dist/index.js'), 'utf8');
  const notice = bundle.slice(0, bundle.indexOf('*/'));
  const names = [
    '@date-fns/tz',
    'chrono-node',
    'dayjs',
    'fastest-levenshtein',
    'is-network-error',
    'p-retry',
    'zod',
  ];
  for (const name of names) {
    expect(notice).toContain(`\n${name}\n`);
  }
  expect(notice.match(/Permission is hereby granted, free of charge/g)).toHaveLength(names.length);
});

it('leaves Node’s HTTP modules, which bring all of its fetch along, to the first download', async () => {
  const bundle = await readFile(join(built.unpacked, 'dist/index.js'), 'utf8');
  expect(bundle).not.toMatch(/from ?"node:https?"/);
});

it('runs a step from the unpacked zip', async () => {
  const event = {
    command: 'execute',
    method: 'searches.get_contact_notes.operation.perform',
    bundle: {
      inputData: { contactId: 'contactAdaByron00001' },
      authData: highlevel,
      meta: {},
    },
    calledFromCli: true,
  };
  const script = `import('./zapierwrapper.js').then(({ handler }) => handler(${JSON.stringify(event)})).then(({ results }) => { console.log(JSON.stringify(results)); process.exit(0); })`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
    cwd: built.unpacked,
    env: { ...process.env },
  });
  const notes = JSON.parse(stdout.trim().split('\n').at(-1)!);
  expect(notes.length).toBe(2);
  expect(notes[0]).toMatchObject({ contactId: 'contactAdaByron00001', body: expect.any(String) });
});
