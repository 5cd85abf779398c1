import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startRelay, subscribeToStrava } from '../relayProcess/relayProcess.ts';
import type { Sandbox } from '../sandbox/index.ts';
import type { Account, Item, LiveHook, Zapier } from '../zapier/host.ts';
import type { Report } from './report.ts';
import type { Stage } from './stage.ts';
import { openHooks } from './zapierHooks.ts';

type Fields = Record<string, unknown>;

const ADA = 'contactAdaByron00001';

/** For so long a note or a task may take to be in the CRM. */
const PATIENCE = 60_000;

/**
 * Instant triggers on the sandbox: an activity and a tag are in the CRM seconds later, as a note and a task,
 * and arrive once although the relay is killed.
 */
export async function runInstant(
  open: () => Promise<Stage & { sandbox: Sandbox }>,
  report: Report,
): Promise<void> {
  const secret = randomBytes(32).toString('hex');
  const folder = await mkdtemp(join(tmpdir(), 'instant-'));
  const hooks = await openHooks();
  const stage = await open();
  const { zapier, sandbox } = stage;
  let relay: Awaited<ReturnType<typeof startRelay>> | undefined;
  const env = {
    RELAY_SECRET: secret,
    RELAY_DATA: folder,
    RELAY_HOOK_ORIGIN: hooks.origin,
    HIGHLEVEL_WEBHOOK_KEY: sandbox.highlevel.webhooks.key,
    ...sandbox.env,
  };
  try {
    report.title('Instant: New Strava Activity → note; Tag Added to Contact → task');
    report.line(`on ${stage.title}`);

    report.step(1, 'Start the relay and tell the vendors its address');
    const begun = performance.now();
    relay = await startRelay({ ...env, PORT: '0' });
    const { port } = new URL(relay.url);
    Object.assign(process.env, { LEADLAP_RELAY_URL: relay.url, RELAY_SECRET: secret });
    sandbox.highlevel.webhooks.sendTo(`${relay.url}/highlevel`);
    await subscribeToStrava(sandbox, relay.url, secret);
    report.line(`The relay is up after ${since(begun)}.`);

    report.step(2, 'Connect both accounts and turn both Zaps on');
    // Looking for what has come is no part of the Zap.
    sandbox.highlevel.setRateLimit({ max: 10_000 });
    const crm = await stage.connect('highlevel');
    const strava = await stage.connect('strava');
    const noteZap = await zapier.hook('new_strava_activity_instant', strava, `${hooks.origin}/1`);
    const taskZap = await zapier.hook('tag_added_to_contact_instant', crm, `${hooks.origin}/2`);
    hooks.on(
      '/1',
      eachOf(noteZap, ({ name, note }) => ({ title: name, body: note }), 'note'),
    );
    hooks.on('/2', eachOf(taskZap, taskFor, 'task'));
    report.line(`New Strava Activity (Instant) of ${strava.label} → Create Contact Note`);
    report.line(`Tag Added to Contact (Instant) of ${crm.label} → Create Contact Task`);

    function eachOf(zap: LiveHook, input: (record: Item) => Fields, what: 'note' | 'task') {
      return async (bell: unknown) => {
        for (const record of await zap.ring(bell)) {
          const method = `creates.create_contact_${what}.operation.perform`;
          await zapier.run(method, crm, { contactId: ADA, ...input(record) });
        }
      };
    }

    report.step(3, 'Ada uploads an activity; somebody at the desk adds a tag');
    await timed('Note', () => upload(sandbox, 'Morning Run'), 'Morning Run');
    await timed('Task', () => addTag(zapier, crm, 'marathon'), 'Welcome to marathon');

    report.step(4, 'The same, and the relay is killed before it could tell Zapier');
    hooks.hold(true);
    upload(sandbox, 'Evening Run');
    await addTag(zapier, crm, 'trail');
    await Promise.all([sandbox.strava.pushed(), sandbox.highlevel.webhooks.settled()]);
    await relay.kill();
    report.line('The relay has taken both events, and is killed.');
    const restarted = performance.now();
    relay = await startRelay({ ...env, PORT: port });
    hooks.hold(false);
    report.line(`It is up again after ${since(restarted)}.`);
    for (const title of ['Evening Run', 'Welcome to trail']) {
      await until(title);
      report.line(`“${title}” is in the CRM ${since(restarted)} after the restart.`);
    }

    report.step(5, 'Count what is in the CRM');
    await sandbox.strava.pushed();
    await sandbox.highlevel.webhooks.settled();
    await sleep(2000);
    await hooks.finished();
    const titles = await titlesIn(zapier, crm);
    const wanted = ['Evening Run', 'Morning Run', 'Welcome to marathon', 'Welcome to trail'];
    for (const title of wanted) {
      const count = titles.filter((one) => one === title).length;
      report.line(`“${title}”: ${count}`);
      if (count !== 1) throw new Error(`“${title}” should be in the CRM once, not ${count} times.`);
    }
    report.title('Everything arrived once.');

    async function timed(what: string, act: () => unknown, title: string) {
      const start = performance.now();
      await act();
      await until(title);
      report.line(`${what} “${title}” is in the CRM after ${since(start)}.`);
    }

    async function until(title: string) {
      const end = performance.now() + PATIENCE;
      while (!(await titlesIn(zapier, crm)).includes(title)) {
        if (performance.now() > end) throw new Error(`“${title}” did not come.`);
        await sleep(100);
      }
    }
  } finally {
    await relay?.kill();
    hooks.close();
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const since = (start: number) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

const taskFor = ({ tag }: Item): Fields => ({
  title: `Welcome to ${tag}`,
  dueDate: new Date(Date.now() + 86_400_000).toISOString(),
});

const upload = ({ strava }: Sandbox, name: string) =>
  strava.addActivity({ name, sport_type: 'Run', distance: 8120, moving_time: 2530 });

const addTag = (zapier: Zapier, crm: Account, tag: string) =>
  zapier.run('creates.add_tags_to_contact.operation.perform', crm, { contactId: ADA, tags: [tag] });

/** The titles of Ada's notes and tasks. */
async function titlesIn(zapier: Zapier, crm: Account): Promise<unknown[]> {
  const found = await Promise.all(
    ['notes', 'tasks'].map((what) =>
      zapier.run<Fields[]>(`searches.get_contact_${what}.operation.perform`, crm, {
        contactId: ADA,
      }),
    ),
  );
  return found.flat().map(({ title }) => title);
}
