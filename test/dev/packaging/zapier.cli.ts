import { execFile } from 'node:child_process';
import { rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { productionZip } from '../../../src/dev/packaging/productionZip.ts';
import { freePort } from '../../../src/dev/relayProcess/freePort.ts';
import type { Sandbox } from '../../../src/dev/sandbox/index.ts';
import { testZapier } from '../../appHandler.ts';
import { openSandbox } from '../../sandbox.ts';

const run = promisify(execFile);

/** Zapier's own command line on the app as it is built, with the vendors on localhost. */
let sandbox: Sandbox;
let folder: string;
const accounts: Record<string, Record<string, string>> = {};

beforeAll(async () => {
  sandbox = await openSandbox();
  const zapier = testZapier();
  for (const environment of ['highlevel', 'strava']) {
    accounts[environment] = (await zapier.connect(environment, sandbox.approve)).authData;
  }
  folder = dirname((await productionZip('leadlap', 'dist/index.js')).unpacked);
});

afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true, force: true });
});

const GYM = 'harborGymBranch00001';

const answerIn = (stdout: string) => JSON.parse(stdout.slice(stdout.search(/^[[{]/m)));

const write = (values: Record<string, string>) =>
  writeFile(
    join(folder, '.env'),
    Object.entries(values)
      .map(([key, value]) => `${key}='${value}'\n`)
      .join(''),
  );
const command = async (...args: string[]) => {
  const cli = join(process.cwd(), 'node_modules/.bin/zapier-platform');
  const env = {
    ...process.env,
    DISABLE_ZAPIER_ANALYTICS: '1',
    NODE_COMPILE_CACHE: join(folder, 'compiled'),
    BROWSER: join(folder, 'browser'),
  };
  const { stdout } = await run(process.execPath, [cli, ...args], { cwd: folder, env });
  return stdout;
};
const cli = async (account: string, ...args: string[]) => {
  const entries = Object.entries(accounts[account]!);
  await write(Object.fromEntries(entries.map(([key, value]) => [`authData_${key}`, value])));
  return command(...args);
};
const invoke = async (account: string, kind: string, key: string, input?: object) => {
  const stdout = await cli(
    account,
    'invoke',
    kind,
    key,
    '--non-interactive',
    ...(input ? ['-i', JSON.stringify(input)] : []),
  );
  return answerIn(stdout);
};

beforeAll(() =>
  symlink(
    join(process.cwd(), 'node_modules/zapier-platform-cli'),
    join(folder, 'node_modules/zapier-platform-cli'),
  ),
);

it('connects by a Private Integration Token, with a browser that only follows', async () => {
  const browser = `#!/bin/sh\nexec '${process.execPath}' -e 'fetch(process.argv[1])' "$1"\n`;
  await writeFile(join(folder, 'browser'), browser, { mode: 0o755 });
  await write({
    CLIENT_ID: 'any',
    CLIENT_SECRET: 'any',
    LEADLAP_ENVIRONMENT: 'highlevel_token',
    authData_private_token: sandbox.highlevel.makePrivateToken(GYM, ['locations.readonly']),
    authData_location_id: GYM,
  });
  const port = await freePort();
  const address = ['--local-port', `${port}`, '--redirect-uri', `http://localhost:${port}`];
  await command('invoke', 'auth', 'start', '--non-interactive', ...address);
  expect(answerIn(await command('invoke', 'auth', 'test', '--non-interactive'))).toMatchObject({
    serviceName: 'HighLevel',
    accountName: 'Harbor Gym',
  });
});

it('is told how requests outside of Zaps are signed', async () => {
  expect(answerIn(await command('invoke', 'auth', 'template'))).toMatchObject({
    supported: true,
    template: { headers: { authorization: 'Bearer {{bundle.authData.access_token}}' } },
  });
});

it('names a connection', async () => {
  expect(await cli('strava', 'invoke', 'auth', 'label')).toContain('Strava: Ada Byron');
});

it('invokes a trigger', async () => {
  const [activity] = await invoke('strava', 'trigger', 'new_strava_activity');
  expect(activity).toMatchObject({
    revision: 'new',
    summary: expect.stringMatching(/ (km|mi) in /),
  });
});

it('invokes a search', async () => {
  const [contact] = await invoke('highlevel', 'search', 'find_contact', {
    email: 'ada.byron@example.com',
  });
  expect(contact).toMatchObject({
    id: 'contactAdaByron00001',
    customField: { strava_user_id: '227615' },
  });
});

it('invokes an action', async () => {
  const input = {
    contactId: 'contactAdaByron00001',
    title: 'Call Ada',
    dueDate: '2030-05-01 09:00',
  };
  expect(await invoke('highlevel', 'create', 'create_contact_task', input)).toMatchObject({
    title: 'Call Ada',
    completed: false,
  });
});

it('describes the app', async () => {
  expect(await cli('highlevel', 'describe')).toContain(
    'triggers.new_strava_activity.operation.perform',
  );
});
