import { setTimeout as later } from 'node:timers/promises';
import type { Bell } from '../../bells/bell.ts';
import { signSubscription, wordOf } from '../../bells/signing.ts';
import { freePort } from '../relayProcess/freePort.ts';
import type { RelayProcess } from '../relayProcess/relayProcess.ts';
import { type Sandbox, type StravaAthlete, startSandbox } from '../sandbox/index.ts';
import { percentile, type Row, reportOf, timeOf } from './relay/report.ts';
import { openReceiver, SECRET, startMeasured } from './relay/stage.ts';

const TEAMS = 10;
const ATHLETES = 1000;

/** Activities of a day, those of the peak on a Sunday morning, and how many of these come in a second. */
const DAY = 3000;
const PEAK = 600;
const A_SECOND = 20;

const SUBSCRIPTION = 120_475;

type Team = { id: string; link: string; basic: string };

/** Asks again while the relay is down. */
async function untilAnswered(ask: () => Promise<Response>): Promise<Response> {
  for (;;) {
    const answer = await ask().catch(() => undefined);
    if (answer && ![429, 503].includes(answer.status)) return answer;
    await later(100);
  }
}

async function openTeam(url: string, name: string): Promise<Team> {
  const answer = await fetch(`${url}/owner/teams`, {
    method: 'POST',
    headers: { authorization: `Bearer ${wordOf(SECRET, 'operator')}` },
    body: JSON.stringify({ name }),
  });
  const { id, link, secret } = (await answer.json()) as Record<'id' | 'link' | 'secret', string>;
  return { id, link, basic: Buffer.from(`${id}:${secret}`).toString('base64') };
}

/** An athlete of Strava joins as people do: page, Strava's page, and back. */
async function joinTeam(sandbox: Sandbox, { link }: Team, id: number) {
  const athlete = sandbox.strava.addAthlete({ id, firstname: `Athlete ${id}`, lastname: 'Rivers' });
  sandbox.strava.signIn(id);
  const away = await fetch(link, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ activities: 'yes' }),
    headers: { origin: new URL(link).origin, 'x-forwarded-for': `198.51.100.${id % 250}` },
  });
  const cookie = away.headers.get('set-cookie')!.split(';')[0]!;
  const { url } = await sandbox.approve(away.headers.get('location')!);
  const joined = await fetch(url, { redirect: 'manual', headers: { cookie } });
  if (joined.status !== 303) throw new Error(`Joining was answered with ${joined.status}.`);
  return athlete;
}

async function measure(storage: Record<string, string>): Promise<Row[]> {
  const sandbox = await startSandbox();
  const { strava } = sandbox;
  strava.state.application.athleteCapacity = ATHLETES;
  strava.setLimits({ overall: [1e6, 1e6], read: [1e6, 1e6] });
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const teams = new Map<string, Team>();
  const read = new Map<string, number[]>();
  const runs: Promise<void>[] = [];

  /** What a Zap does: trade team and athlete for a token, and read the activity. */
  const run = async ({ tenant, athlete, record }: Bell) => {
    const { basic } = teams.get(tenant)!;
    const traded = await untilAnswered(() =>
      fetch(`${url}/team/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${basic}` },
        body: JSON.stringify({ athleteId: athlete }),
      }),
    );
    const { accessToken } = (await traded.json()) as { accessToken: string };
    const answer = await fetch(`${sandbox.env.STRAVA_API_URL}/activities/${record}`, {
      headers: { authorization: `Bearer ${accessToken}` },
    });
    await answer.arrayBuffer();
    if (answer.ok) read.set(record, [...(read.get(record) ?? []), performance.now()]);
  };
  const receiver = await openReceiver((bell) => runs.push(run(bell)));
  const start = () =>
    startMeasured(storage, receiver.origin, {
      ...sandbox.env,
      PORT: port,
      RELAY_URL: url,
      RELAY_HOOKS_PER_SECOND: '30',
      RELAY_TOKEN_KEY: '01'.repeat(32),
      STRAVA_ATHLETE_LIMIT: String(ATHLETES),
      STRAVA_SUBSCRIPTION_ID: String(SUBSCRIPTION),
    });
  let relay: RelayProcess = await start();

  const athletes: StravaAthlete[] = [];
  const begun = performance.now();
  for (let index = 0; index < TEAMS; index++) {
    const team = await openTeam(url, `Gym ${index}`);
    const tenant = `team:${team.id}`;
    teams.set(tenant, team);
    const asked = {
      action: 'subscribe',
      target: `${receiver.origin}/${index}`,
      tenant,
      events: ['ActivityCreate'],
    } as const;
    await fetch(`${url}/subscriptions`, {
      method: 'POST',
      body: JSON.stringify(
        signSubscription(SECRET, { ...asked, events: [...asked.events] }, Date.now()),
      ),
    });
    for (let one = 0; one < ATHLETES / TEAMS; one++) {
      athletes.push(await joinTeam(sandbox, team, 1_000_000 + athletes.length));
    }
  }
  const joining = (performance.now() - begun) / ATHLETES;

  const uploaded = new Map<string, number>();
  /** Somebody uploads something, and Strava tells the relay until it listens. */
  const upload = async (index: number) => {
    const { state, addActivity } = athletes[(index * 7919) % ATHLETES]!;
    const activity = addActivity();
    uploaded.set(String(activity.id), performance.now());
    const event = {
      object_type: 'activity',
      aspect_type: 'create',
      object_id: activity.id,
      owner_id: state.athlete.id,
      subscription_id: SUBSCRIPTION,
      event_time: Math.floor(Date.now() / 1000),
      updates: {},
    };
    await untilAnswered(() =>
      fetch(`${url}/strava/${wordOf(SECRET, 'strava path')}`, {
        method: 'POST',
        body: JSON.stringify(event),
      }),
    );
  };

  const isRead = () => [...uploaded.keys()].every((id) => read.has(id));
  const settled = async () => {
    for (let second = 0; second < 240 && !isRead(); second++) await later(1000);
    await Promise.all(runs);
  };

  const toStrava = () =>
    sandbox.requests.filter(
      ({ path }) => path !== '/oauth/authorize' && path !== '/oauth/accept_application',
    ).length;
  const before = toStrava();
  const peak: Promise<void>[] = [];
  const sunday = performance.now();
  for (let index = 0; index < PEAK; index++) {
    await later(sunday + (index * 1000) / A_SECOND - performance.now());
    peak.push(upload(index));
  }
  await Promise.all(peak);
  await settled();
  const delays = [...uploaded].map(
    ([id, at]) => (read.get(id)?.[0] ?? Number.POSITIVE_INFINITY) - at,
  );
  const requests = (toStrava() - before) / PEAK;

  // The rest of the day in a minute or two, with the relay killed three times at random.
  const kills = new Set<number>();
  while (kills.size < 3) kills.add(PEAK + Math.floor(Math.random() * (DAY - PEAK)));
  const rest: Promise<void>[] = [];
  for (let index = PEAK; index < DAY; index++) {
    rest.push(upload(index));
    await later(20);
    if (kills.has(index)) {
      await later(Math.random() * 20);
      await relay.kill('SIGKILL');
      relay = await start();
    }
  }
  await Promise.all(rest);
  await settled();
  const lost = [...uploaded.keys()].filter((id) => !read.has(id)).length;
  const doubled = [...read.values()].filter((times) => times.length > 1).length;
  await relay.kill('SIGTERM');
  receiver.close();
  await sandbox.close();

  const p95 = percentile(delays, 0.95);
  return [
    {
      name: `From the upload to the Zap at ${A_SECOND} a second, p50 / p95`,
      figure: `${timeOf(percentile(delays, 0.5))} / ${timeOf(p95)}`,
      target: '10 s',
      isMet: p95 < 10_000,
    },
    {
      name: 'Requests to Strava for each activity',
      figure: requests.toFixed(2),
      target: '2',
      isMet: requests <= 2,
    },
    {
      name: `Lost / doubled of ${DAY} with kill -9 three times at random`,
      figure: `${lost} / ${doubled}`,
      target: '0',
      isMet: lost === 0 && doubled === 0,
    },
    { name: 'To join, without the athlete’s own time', figure: timeOf(joining) },
  ];
}

/** Measures a team of 1,000 athletes with 3,000 activities a day. Gives whether every target is met. */
export const benchTeam = ({ write }: { write: boolean }): Promise<boolean> =>
  reportOf(measure, {
    write,
    page: 'docs/team.md',
    part: 'team',
    sharedBy: 'Strava, Zapier and the relay',
  });
