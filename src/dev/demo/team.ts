import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../relayProcess/freePort.ts';
import { createTeam, startRelay, subscribeToStrava } from '../relayProcess/relayProcess.ts';
import { openBrowser } from '../sandbox/browser.ts';
import type { Sandbox } from '../sandbox/index.ts';
import type { Account, Item, Zapier } from '../zapier/host.ts';
import type { Report } from './report.ts';
import type { Stage } from './stage.ts';
import { openHooks } from './zapierHooks.ts';

type Fields = Record<string, unknown>;

const TAG = 'wants strava';

/** Leads of the gym, and who they are on Strava. */
const LEADS = [
  { firstName: 'Dana', lastName: 'Rivers', phone: '+12075550171', athlete: 440_001 },
  { firstName: 'Omar', lastName: 'Haddad', phone: '+12075550172', athlete: 440_002 },
];

type Lead = (typeof LEADS)[number] & { contactId: string };

/** For so long an event may take until the CRM shows it. */
const PATIENCE = 60_000;

/**
 * A team on the sandbox: leads get join links by SMS and join, one Zap logs the workouts of all on their
 * contacts, and who leaves is forgotten. Prints what happened when.
 */
export async function runTeam(
  open: () => Promise<Stage & { sandbox: Sandbox }>,
  report: Report,
): Promise<void> {
  const begun = performance.now();
  const secret = randomBytes(32).toString('hex');
  const folder = await mkdtemp(join(tmpdir(), 'team-'));
  const hooks = await openHooks();
  const stage = await open();
  const { zapier, sandbox } = stage;
  const { strava, highlevel } = sandbox;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    RELAY_SECRET: secret,
    RELAY_DATA: folder,
    RELAY_HOOK_ORIGIN: hooks.origin,
    RELAY_URL: url,
    RELAY_TOKEN_KEY: randomBytes(32).toString('hex'),
    PORT: String(port),
    HIGHLEVEL_WEBHOOK_KEY: highlevel.webhooks.key,
    ...sandbox.env,
  };
  const tell = (text: string) =>
    report.line(`${((performance.now() - begun) / 1000).toFixed(1).padStart(5)} s  ${text}`);
  let relay: Awaited<ReturnType<typeof startRelay>> | undefined;
  try {
    report.title('Team: one connection and one Zap for all athletes who join by a link');
    report.line(`on ${stage.title}`);

    report.step(1, 'Start the relay and create the team');
    strava.state.application.athleteCapacity = 10;
    // Looking for what has come is no part of a Zap.
    highlevel.setRateLimit({ max: 10_000 });
    relay = await startRelay(env);
    Object.assign(process.env, { LEADLAP_RELAY_URL: url, RELAY_SECRET: secret });
    highlevel.webhooks.sendTo(`${url}/highlevel`);
    await subscribeToStrava(sandbox, url, secret);
    const { id: teamId, secret: teamSecret } = await createTeam(env, 'Harbor Gym');
    tell('The relay is up, and Harbor Gym is its team.');

    report.step(2, 'Connect both accounts and turn the Zaps on');
    const crm = await stage.connect('highlevel');
    const team = await stage.connect('strava_team', {
      strava_team_id: teamId,
      strava_team_secret: teamSecret,
    });
    tell(`${team.label}; ${crm.label}`);
    const create = <T = Fields>(key: string, account: Account, input: Fields) =>
      zapier.run<T>(`creates.${key}.operation.perform`, account, input);
    let zaps = 0;
    /** Turns a Zap on, whose steps run for each record that starts it. */
    const turnOn = async (
      trigger: string,
      account: Account,
      input: Fields,
      steps: (record: Item) => Promise<unknown>,
    ) => {
      zaps += 1;
      const path = `/${zaps}`;
      const zap = await zapier.hook(trigger, account, `${hooks.origin}${path}`, input);
      hooks.on(path, async (bell) => {
        for (const record of await zap.ring(bell)) await steps(record);
      });
    };
    await turnOn('tag_added_to_contact_instant', crm, { tags: [TAG] }, async (contact) => {
      const link = await create('create_strava_join_link', team, {
        contactId: contact.id,
        contactName: contact.firstName,
      });
      await create('send_message', crm, {
        contactId: contact.id,
        type: 'SMS',
        message: `Hi ${contact.firstName}, share your workouts with us: ${link.url}`,
      });
    });
    await turnOn('strava_athlete_joined_team', team, {}, ({ athleteId, contactId }) =>
      create('link_athlete_to_contact', crm, { service: 'Strava', athlete: athleteId, contactId }),
    );
    await turnOn('new_strava_activity_instant', team, {}, (activity) =>
      create('log_workout_to_contact', crm, workoutOf(activity)),
    );
    const tenK = { distances: ['10K'] };
    await turnOn('strava_distance_milestone_instant', team, tenK, (event) =>
      create('create_contact_task', crm, {
        contactId: event.contactId,
        title: `Congratulate ${event.athleteName} on the ${event.milestone}`,
        dueDate: new Date(Date.now() + 86_400_000).toISOString(),
      }),
    );
    await turnOn('strava_athlete_left_team', team, {}, ({ athleteId }) =>
      create('forget_athlete', crm, { athlete: athleteId, service: 'Strava' }),
    );
    tell(`${zaps} Zaps are on.`);

    report.step(3, 'Two leads get a join link by SMS and join');
    const members: Lead[] = [];
    for (const { athlete, ...lead } of LEADS) {
      const { id } = await create('create_contact', crm, lead);
      const member = { ...lead, athlete, contactId: String(id) };
      members.push(member);
      await create('add_tags_to_contact', crm, { contactId: id, tags: [TAG] });
      const link = await found('The SMS', () => linkIn(sandbox, member));
      tell(`${lead.firstName} gets an SMS: ${link}`);
      const on = strava.addAthlete({
        id: athlete,
        firstname: lead.firstName,
        lastname: lead.lastName,
      });
      Object.assign(on.state, { activities: [] });
      strava.signIn(athlete);
      const browser = openBrowser();
      const page = await browser.viaStrava(link, { activities: 'yes' });
      if (!page.text.includes('You share with Harbor Gym now.')) {
        throw new Error(`${lead.firstName} could not join: ${page.text.slice(0, 300)}`);
      }
      tell(`${lead.firstName} opens it, ticks “My activities” and joins.`);
      Object.assign(member, { on, browser });
      await found('The athlete on the contact', () => isLinked(sandbox, member));
      tell(`The contact of ${lead.firstName} has the athlete.`);
    }
    const [dana, omar] = members as (Lead & {
      on: ReturnType<typeof strava.addAthlete>;
      browser: ReturnType<typeof openBrowser>;
    })[];

    report.step(4, 'Both train; one Zap logs it, on the right contacts');
    dana!.on.addActivity({
      name: 'Dana’s Morning Run',
      sport_type: 'Run',
      distance: 10_250,
      moving_time: 3300,
    });
    omar!.on.addActivity({
      name: 'Omar’s Ride',
      sport_type: 'Ride',
      distance: 8100,
      moving_time: 1500,
    });
    for (const [member, title] of [
      [dana!, 'Dana’s Morning Run'],
      [omar!, 'Omar’s Ride'],
    ] as const) {
      await found(`“${title}”`, async () =>
        (await writtenTo(zapier, crm, member)).notes.includes(title),
      );
      tell(`“${title}” is a note on the contact of ${member.firstName}.`);
    }
    await found('The task', async () =>
      (await writtenTo(zapier, crm, dana!)).tasks.includes('1st 10K'),
    );
    tell('A task: congratulate Dana on the 1st 10K.');

    report.step(5, 'Dana leaves');
    await dana!.browser.send(`${url}/mine/leave`, { team: teamId });
    tell('Dana leaves on the page of the team.');
    await found(
      'The deletion',
      async () => !(await writtenTo(zapier, crm, dana!)).notes.includes('Dana’s'),
    );
    tell('The notes about Dana’s workouts are gone.');
    const kept = await writtenTo(zapier, crm, omar!);
    if (!kept.notes.includes('Omar’s Ride') || kept.notes.includes('Dana’s')) {
      throw new Error('Omar’s note should still be there, and no other.');
    }
    tell(`Omar’s note stays. The connection is now “${await labelOf(zapier, team)}”.`);
    await hooks.finished();
    report.title('Everybody’s workouts were on the right contact.');
  } finally {
    await relay?.kill();
    hooks.close();
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What Log Workout to Contact takes from New Strava Activity. The contact comes with the activity. */
const workoutOf = (activity: Item): Fields => ({
  service: activity.service,
  athlete: activity.athleteId,
  contactId: activity.contactId,
  activity: activity.id,
  startLocal: activity.startLocal,
  start: activity.startDate,
  name: activity.name,
  sport: activity.sport,
  distanceM: activity.distanceM,
  movingSeconds: activity.movingSeconds,
  url: activity.url,
});

/** Looks until there is what an event brings about. */
async function found<T>(what: string, look: () => T | Promise<T>): Promise<NonNullable<T>> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const one = await look();
    if (one) return one as NonNullable<T>;
    if (performance.now() > end) throw new Error(`${what} did not come.`);
    await sleep(100);
  }
}

const linkIn = ({ highlevel }: Sandbox, { contactId }: Lead): string | undefined =>
  highlevel.state.messages
    .filter((one) => one.contactId === contactId)
    .map(({ body }) => /http\S+/.exec(String(body))?.[0])
    .at(-1);

const isLinked = ({ highlevel }: Sandbox, { contactId, athlete }: Lead): boolean =>
  highlevel.state.contacts
    .find(({ id }) => id === contactId)!
    .customFields.some(({ value }) => String(value) === String(athlete));

/** The titles and texts of a contact's notes and tasks. */
async function writtenTo(zapier: Zapier, crm: Account, { contactId }: Lead) {
  const read = async (what: string) => {
    const all = await zapier.run<Fields[]>(`searches.get_contact_${what}.operation.perform`, crm, {
      contactId,
    });
    return all.map(({ title, body }) => `${title} ${body}`).join('\n');
  };
  return { notes: await read('notes'), tasks: await read('tasks') };
}

async function labelOf(zapier: Zapier, account: Account): Promise<string> {
  const tested = await zapier.run<Record<string, string>>('authentication.test', account);
  return `${tested.serviceName}: ${tested.accountName}`;
}
