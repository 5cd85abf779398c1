import { readFileSync } from 'node:fs';
import { sharing } from '../../src/core/reading/sharedAnswers.ts';
import type { Step } from '../../src/core/service.ts';
import { rateLimiter } from '../../src/dev/sandbox/strava/rateLimit.ts';
import { stravaOperations } from '../../src/strava/index.ts';
import { strava } from '../../src/strava/service.ts';
import { type WatchMemory, watch } from '../../src/workouts/events/changes.ts';
import { DAY, HOUR, MINUTE } from '../clock.ts';

/** So many athletes with so many Zaps each, and how often Zapier polls, in minutes. */
type Scenario = { athletes: number; zaps: number; minutes: number };

const SCENARIOS: readonly Scenario[] = [
  { athletes: 5, zaps: 2, minutes: 15 },
  { athletes: 9, zaps: 8, minutes: 15 },
  { athletes: 13, zaps: 8, minutes: 15 },
  { athletes: 60, zaps: 1, minutes: 15 },
  { athletes: 3, zaps: 4, minutes: 5 },
  { athletes: 2, zaps: 4, minutes: 2 },
  { athletes: 1, zaps: 4, minutes: 1 },
];

/** From an afternoon until after the second midnight in UTC, so that a whole day of Strava's is among it. */
const START = Date.parse('2026-11-20T17:07:00Z');
const END = START + 32 * HOUR;

type Activity = { id: string; at: number; gone?: number; wasMissing?: true };

/** Numbers from 0 to 1 that are the same in every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

let now: number;
beforeEach(() => {
  jest.spyOn(Date, 'now').mockImplementation(() => now);
});
afterEach(() => jest.restoreAllMocks());

/** Zapier's cache, as all Zaps of an app share it. */
function cacheOf() {
  const entries = new Map<string, string>();
  return {
    get: async (key: string) => JSON.parse(entries.get(key) ?? 'null') as unknown,
    set: async (key: string, value: unknown) => entries.set(key, JSON.stringify(value)),
    delete: async (key: string) => entries.delete(key),
  };
}

/** An athlete who uploads about three times a day and deletes every fifth activity some hours later. */
function activitiesOf(random: () => number): Activity[] {
  const all: Activity[] = [];
  for (let at = START - 2 * DAY; at < END; at += random() * 16 * HOUR) {
    const gone = random() < 0.2 ? at + HOUR + random() * 12 * HOUR : undefined;
    all.push({ id: String(at), at, ...(gone && { gone }) });
  }
  return all;
}

/** Turns all Zaps on and polls until the end. */
async function played({ athletes, zaps, minutes }: Scenario) {
  const random = dice(athletes * 100 + zaps);
  const limiter = rateLimiter(() => new Date(now));
  const used = new Map<number, number>();
  let refused = 0;
  const request = () => {
    const day = Math.floor(now / DAY);
    used.set(day, (used.get(day) ?? 0) + 1);
    refused += limiter.admit(true) ? 0 : 1;
    const headers = new Headers(limiter.headers());
    return (name: string) => headers.get(name);
  };

  const cache = cacheOf();
  const all = Array.from({ length: athletes }, () => activitiesOf(random));
  const running = all.flatMap((list, athlete) =>
    Array.from({ length: zaps }, (_, index) => ({
      list,
      step: {
        z: { cache },
        service: strava,
        context: { athleteId: String(athlete) },
        bundle: { authData: {}, inputData: { index }, meta: {} },
      } as unknown as Step,
      /** Zapier gives the details of a new activity to one of the athlete's Zaps. */
      loads: index === 0,
      // People do not turn all of them on at once.
      turnedOn: START + random() * 2 * HOUR,
      seen: new Map<string, number>(),
      gone: new Map<string, number>(),
      memory: undefined as WatchMemory | undefined,
      readAt: END,
      longest: 0,
    })),
  );

  const poll = async (zap: (typeof running)[number], isFill = false) => {
    const { list, step, seen, gone } = zap;
    const { bundle } = step;
    const run = { ...step, bundle: { ...bundle, meta: { isPopulatingDedupe: isFill } } } as Step;
    const told = await sharing(run, { key: 'simulated', values: {} }, async ({ answer }) => {
      const { body, readAt } = await answer!({ path: '/athlete/activities' }, async () => {
        // Once in a while Strava leaves an activity out of one answer.
        const shown = list.filter(({ at, gone: end = END }) => at <= now && now < end);
        const missing = shown.find((one) => !one.wasMissing && !isFill && random() < 0.02);
        if (missing) missing.wasMissing = true;
        const body = shown.filter((one) => one !== missing);
        return { status: 200, header: request(), body };
      });
      const listed = body as Activity[];
      zap.longest = Math.max(zap.longest, now - zap.readAt);
      zap.readAt = readAt!;
      zap.memory = watch(
        listed.map(({ id, at }) => ({ id, at: at / 1000, facts: {} })),
        {
          memory: zap.memory,
          now: readAt!,
          edge: Number.NEGATIVE_INFINITY,
          from: START / 1000 - 7 * 24 * 3600,
        },
      );
      return listed;
    });
    for (const { id } of told.filter((one) => !seen.has(one.id))) {
      seen.set(id, now);
      if (zap.loads && !isFill) {
        request();
      }
    }
    for (const { id } of zap.memory?.departures ?? []) {
      gone.set(id, gone.get(id) ?? now);
    }
  };

  const schedule = running
    .flatMap((zap) =>
      Array.from({ length: Math.floor((END - zap.turnedOn) / (minutes * MINUTE)) }, (_, turn) => ({
        zap,
        turn,
        // Zapier's polls are some seconds late.
        at: zap.turnedOn + turn * minutes * MINUTE + random() * 4000,
      })),
    )
    .sort((one, other) => one.at - other.at);
  for (const { zap, turn, at } of schedule) {
    now = at;
    await poll(zap, turn === 0);
  }

  const late: number[] = [];
  const wrong: string[] = [];
  for (const { list, seen, gone, turnedOn, readAt, longest } of running) {
    const patience = 3 * Math.max(longest, END - readAt) + minutes * MINUTE;
    for (const { id, at, gone: left = END } of list) {
      const toldAt = seen.get(id);
      const goneAt = gone.get(id);
      if (toldAt && at > turnedOn + MINUTE) late.push(toldAt - at);
      if (goneAt && goneAt < left) wrong.push(`${id} is not gone`);
      // What was deleted before the next reading was never there for a poll.
      if (!toldAt && at > turnedOn + MINUTE && left - at > patience) wrong.push(`${id} is lost`);
      if (toldAt && !goneAt && left > turnedOn + MINUTE && END - left > patience)
        wrong.push(`${id} is gone`);
    }
  }
  return {
    refused,
    wrong,
    polls: (running.length * DAY) / (minutes * MINUTE),
    reads: Math.max(...used.values()),
    longest: Math.max(...running.map((zap) => zap.longest)),
    late: Math.max(...late),
  };
}

const number = (value: number) => value.toLocaleString('en-US');
const inMinutes = (time: number) => `${number(Math.ceil(time / MINUTE))} min`;

const section = readFileSync('docs/strava-requests.md', 'utf8')
  .split('\n## ')
  .find((part) => part.startsWith('Many athletes, many Zaps'));

it.each(SCENARIOS)(
  '$athletes athletes with $zaps Zaps each, polled every $minutes minutes, keep within the budget and lose nothing',
  async (scenario) => {
    const { refused, wrong, polls, reads, longest, late } = await played(scenario);
    expect({ refused, wrong }).toEqual({ refused: 0, wrong: [] });
    const { athletes, zaps, minutes } = scenario;
    expect(section).toContain(
      `| ${athletes} × ${zaps} | ${minutes} min | ${number(polls)} | ${number(reads)} | ${inMinutes(longest)} | ${inMinutes(late)} |`,
    );
  },
);

it('no throttle holds polls back, which keep to the budget by themselves', () => {
  const throttled = (kind: string) =>
    stravaOperations.filter((one) => one.kind === kind && 'throttle' in one.definition.operation!);
  expect(throttled('trigger')).toEqual([]);
  expect(throttled('search')).not.toEqual([]);
});
