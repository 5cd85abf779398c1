import fc from 'fast-check';
import { dateOf, dayNumber } from '../../../src/workouts/calendar.ts';
import { type FollowMemory, follow } from '../../../src/workouts/events/followed.ts';
import { gearEvents } from '../../../src/workouts/events/gearEvents.ts';
import {
  type InactivityMemory,
  inactivity,
  untilNextPause,
} from '../../../src/workouts/events/inactivity.ts';
import {
  periodSummaries,
  summariesStart,
  untilNextSummary,
} from '../../../src/workouts/events/periodSummaries.ts';
import { athletesClock, athletesDay } from '../../../src/workouts/events/recorded.ts';
import {
  reachesBeforeStreaks,
  type StreakMemory,
  streakEvents,
} from '../../../src/workouts/events/streakEvents.ts';
import { DAY, seenList, workout } from '../athlete.ts';

/** A Monday: 2024-09-30. */
const MONDAY = 19_996;

describe('the athlete’s clock', () => {
  it('goes by the latest workout, else by the zone of the account', () => {
    const now = MONDAY * DAY * 1000 + 3_600_000;
    expect(athletesDay(now, [], 'UTC')).toBe(MONDAY);
    expect(athletesDay(now, [], 'America/New_York')).toBe(MONDAY - 1);
    expect(athletesDay(now, [], 'Nowhere/None')).toBe(MONDAY);
    const traveled = [
      workout(1, MONDAY - 2, { utcOffset: 3600 }),
      workout(2, MONDAY - 1, { utcOffset: -7 * 3600 }),
      workout(3, MONDAY - 3, { utcOffset: 0 }),
    ];
    expect(athletesClock(now, traveled, 'UTC')).toBe(now / 1000 - 7 * 3600);
    const unknown = workout(4, MONDAY, { utcOffset: null });
    expect(athletesClock(now, [...traveled, unknown], 'UTC')).toBe(now / 1000 - 7 * 3600);
  });

  it('knows zones of half hours, east and west', () => {
    const now = Date.parse('2025-01-15T12:00:00Z');
    const ahead = (zone: string) => (athletesClock(now, [], zone) - now / 1000) / 3600;
    expect([ahead('Asia/Kolkata'), ahead('America/St_Johns')]).toEqual([5.5, -3.5]);
  });
});

it('the next summary comes when the period it is of ends, and no look before it finds it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: MONDAY * DAY, max: (MONDAY + 800) * DAY }),
      fc.constantFrom('week' as const, 'month' as const),
      fc.integer({ min: 0, max: 72 }),
      (clock, period, waitHours) => {
        const latest = (at: number) =>
          periodSummaries([], period, at, { count: 1, waitHours })[0]!.period;
        const next = clock + untilNextSummary(period, clock, { waitHours });
        expect(latest(next - 1)).toBe(latest(clock));
        expect(latest(next)).not.toBe(latest(clock));
      },
    ),
  );
});

it('the next pause comes when it lasts long enough, or after a workout that is still to come', () => {
  const run = workout(1, MONDAY + 0.4);
  const until = (clock: number) => untilNextPause([run], 7, clock * DAY) / DAY;
  expect(until(MONDAY + 1)).toBe(6);
  expect(until(MONDAY + 6.5)).toBe(0.5);
  expect(until(MONDAY + 7)).toBe(7);
  expect(untilNextPause([], 7, MONDAY * DAY)).toBe(7 * DAY);
});

describe('summaries of weeks and months', () => {
  const runs = [
    workout(1, MONDAY - 1.5, { distanceM: 10_000 }),
    workout(2, MONDAY - 3, { distanceM: 5000 }),
    workout(3, MONDAY - 3.2, { sport: 'Ride', distanceM: 40_000 }),
    workout(4, MONDAY - 9, { distanceM: 10_000 }),
    workout(5, MONDAY + 0.3),
  ];
  const ended = (clock: number, waitHours = 0) =>
    periodSummaries(runs, 'week', clock * DAY, { count: 1, waitHours })[0]!;

  it('tell of a week once it is over, against the one before', () => {
    expect(ended(MONDAY - 0.001).period).toBe('2024-W38');
    expect(ended(MONDAY)).toMatchObject({
      period: '2024-W39',
      from: '2024-09-23',
      to: '2024-09-29',
      count: 3,
      activeDays: 3,
      distanceKm: 55,
      changeCount: 2,
      changePercent: 200,
      previous: { count: 1, distanceKm: 10 },
      sports: [
        { sport: 'Run', count: 2, distanceKm: 15, previousCount: 1, previousDistanceKm: 10 },
        { sport: 'Ride', count: 1, previousCount: 0 },
      ],
      summary:
        '3 workouts, 55 km, 3:00:00, 150 m elevation gain, +200% time vs. the previous week: Run × 2 (15 km), Ride × 1 (40 km)',
    });
    expect(ended(MONDAY, 6).period).toBe('2024-W38');
    expect(ended(MONDAY + 0.25, 6).period).toBe('2024-W39');
  });

  it('tell of less time than before, and of a sport without a distance by its count', () => {
    const yoga = workout(1, MONDAY - 2, { sport: 'Yoga', distanceM: null, movingSeconds: 1800 });
    const { summary } = periodSummaries([yoga, workout(2, MONDAY - 9)], 'week', MONDAY * DAY, {
      count: 1,
    })[0]!;
    expect(summary).toMatch(/, −50% time vs\. the previous week: Yoga × 1$/);
  });

  it('tell of a month and of nothing at all', () => {
    const [september, august] = periodSummaries(runs, 'month', (MONDAY + 1.5) * DAY, { count: 2 });
    expect(september).toMatchObject({ period: '2024-09', count: 5, changePercent: null });
    expect(august).toMatchObject({
      period: '2024-08',
      count: 0,
      summary: 'No workouts that month',
    });
    expect(dateOf(summariesStart('month', (MONDAY + 1.5) * DAY, { count: 2 }))).toBe('2024-07-01');
  });
});

describe('pauses', () => {
  const look = (
    runs: ReturnType<typeof workout>[],
    today: number,
    memory?: InactivityMemory,
    now = today * DAY * 1000,
  ) => inactivity(runs, 7, { memory, today, now });

  it('are not told because one look misses the latest workout, only because two do', () => {
    const [last, before] = [workout(1, MONDAY), workout(2, MONDAY - 9)];
    const { memory } = look([last, before], MONDAY + 1);
    const now = (MONDAY + 2) * DAY * 1000;
    const missing = look([before], MONDAY + 2, memory, now);
    expect(missing).toMatchObject({ pause: null, isDoubtful: true });
    // Another poll may see the same answer.
    expect(look([before], MONDAY + 2, missing.memory, now).pause).toBeNull();
    const back = look([last, before], MONDAY + 2, missing.memory, now + 60_000);
    expect(back).toMatchObject({ pause: null, isDoubtful: false });
    expect(look([before], MONDAY + 2, back.memory, now + 120_000).pause).toBeNull();
    expect(look([before], MONDAY + 2, missing.memory, now + 60_000).pause).toMatchObject({
      lastWorkoutId: '2',
    });
  });

  it('begin after the last workout, once for each', () => {
    const runs = [workout(1, MONDAY), workout(2, MONDAY - 9)];
    const pause = (today: number) => look(runs, today).pause;
    expect(pause(MONDAY + 6)).toBeNull();
    expect(pause(MONDAY + 7)).toMatchObject({ key: '7:2024-09-30', days: 7 });
    expect(pause(MONDAY + 12)).toMatchObject({ key: '7:2024-09-30', days: 12 });
    expect(look([], MONDAY).pause).toBeNull();
  });

  it('that ended between two looks are told, once', () => {
    const runs = [workout(1, MONDAY), workout(2, MONDAY + 10)];
    const before = look(runs.slice(0, 1), MONDAY + 5).memory;
    const after = look(runs, MONDAY + 11, before);
    const pause = { key: '7:2024-09-30', days: 10, lastWorkoutId: '1' };
    expect(after).toMatchObject({ pause: null, ended: [pause] });
    const later = look(runs, MONDAY + 14, after.memory);
    expect(later.ended).toMatchObject([pause]);
    expect(look(runs, MONDAY + 15, later.memory).ended).toEqual([]);
    expect(look(runs, MONDAY + 11).ended).toEqual([]);
    const told = look(runs.slice(0, 1), MONDAY + 7, before).memory;
    expect(look(runs, MONDAY + 11, told).ended).toEqual([]);
  });

  it('keep their name when a late upload or a deletion moves their start', () => {
    const [run, late] = [workout(1, MONDAY), workout(2, MONDAY + 1)];
    const { memory } = look([run], MONDAY + 7);
    const moved = look([run, late], MONDAY + 8, memory);
    expect(moved.pause).toMatchObject({ key: '7:2024-09-30', days: 7, lastWorkoutId: '2' });
    const deleted = [workout(3, MONDAY - 5)];
    const missed = look(deleted, MONDAY + 8, moved.memory);
    expect(look(deleted, MONDAY + 9, missed.memory).pause).toMatchObject({
      key: '7:2024-09-30',
      lastWorkoutId: '3',
    });
    const next = look([run, workout(4, MONDAY + 7)], MONDAY + 14, moved.memory);
    expect(next.pause).toMatchObject({ key: '7:2024-10-07' });
  });

  it('that were old when they were first seen keep their name, too, until they end', () => {
    const run = workout(1, MONDAY);
    const { memory } = look([run], MONDAY + 40);
    const lastOf = (day: number, today: number) =>
      look([run, workout(2, MONDAY + day)], MONDAY + today, memory).pause?.key;
    expect(lastOf(20, 41)).toBe('7:2024-09-30');
    expect(lastOf(39, 46)).toBe('7:2024-11-08');
  });

  it('go by the local day where the time is hidden', () => {
    // Thursday evening in New York, and a Friday without a time.
    const evening = workout(1, MONDAY + 4.1, { localDate: '2024-10-03' });
    const hidden = workout(2, MONDAY + 4, { localDate: '2024-10-04' });
    expect(look([evening, hidden], MONDAY + 10).pause).toBeNull();
    expect(look([evening, hidden], MONDAY + 11).pause).toMatchObject({ lastDate: '2024-10-04' });
  });

  it('are told once, whatever is uploaded late or deleted', () => {
    const acts = fc.array(
      fc.record({ late: fc.nat(8), pass: fc.nat(9), isDeletion: fc.boolean() }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(acts, (list) => {
        const zapier = seenList();
        let memory: InactivityMemory | undefined;
        let today = MONDAY;
        let runs = [workout(0, MONDAY)];
        const starts: number[] = [];
        const lookFor = (days: number) => {
          for (const end = today + days; today <= end; today += 1) {
            const found = look(runs, today, memory);
            memory = JSON.parse(JSON.stringify(found.memory)) as InactivityMemory;
            const fired = zapier.fire(found.pause ? [found.pause.key] : []);
            if (fired.length > 0) starts.push(dayNumber(found.pause!.lastDate)!);
          }
          today -= 1;
        };
        for (const [index, { late, pass, isDeletion }] of list.entries()) {
          if (isDeletion) runs = runs.toSorted((a, b) => a.startedAt - b.startedAt).slice(0, -1);
          else runs.push(workout(index + 1, today - late));
          lookFor(pass);
        }
        lookFor(7);
        for (const [index, start] of starts.slice(1).entries()) {
          expect(start).toBeGreaterThanOrEqual(starts[index]! + 7);
        }
        const last = Math.max(...runs.map(({ startedAt }) => startedAt / DAY));
        expect(runs.length === 0 || starts.some((start) => start > last - 7)).toBe(true);
      }),
    );
  });
});

describe('streaks', () => {
  const keys = (days: number[], today: number, more = {}, memory?: StreakMemory) => {
    const result = streakEvents(
      days.map((day, index) => workout(index + 1, day)),
      { unit: 'day', length: 3, repeat: false, ...more },
      { memory, today },
    );
    return { keys: result.recent.map(({ key }) => key), memory: result.memory };
  };

  it('fire with the day that completes them', () => {
    const two = [MONDAY, MONDAY + 1];
    expect(keys(two, MONDAY + 1).keys).toEqual([]);
    expect(keys([...two, MONDAY + 2, MONDAY + 2.5], MONDAY + 2).keys).toEqual(['day:3:2024-09-30']);
    const six = [0, 1, 2, 3, 4, 5].map((day) => MONDAY + day);
    expect(keys(six, MONDAY + 5).keys).toEqual(['day:3:2024-09-30']);
    expect(keys(six, MONDAY + 5, { repeat: true }).keys).toEqual([
      'day:6:2024-09-30',
      'day:3:2024-09-30',
    ]);
    const weeks = [0, 6, 7, 20].map((day) => MONDAY + day);
    expect(keys(weeks, MONDAY + 20, { unit: 'week' }).keys).toEqual(['week:3:2024-09-30']);
  });

  it('wait for the day itself when a device’s clock is ahead', () => {
    const days = [0, 1, 2].map((day) => MONDAY + day);
    expect(keys(days, MONDAY + 1).keys).toEqual([]);
    expect(keys(days, MONDAY + 2).keys).toEqual(['day:3:2024-09-30']);
  });

  it('of long ago are found when the Zap is turned on, but neither fire nor stay in its memory', () => {
    const days = [-38, -37, -36, 0, 1, 2].map((day) => MONDAY + day);
    const { recent, all, memory } = streakEvents(
      days.map((day, index) => workout(index + 1, day)),
      { unit: 'day', length: 3, repeat: false },
      { memory: undefined, today: MONDAY + 2 },
    );
    expect(recent.map(({ from }) => from)).toEqual(['2024-09-30']);
    expect(all.map(({ from }) => from)).toEqual(['2024-09-30', '2024-08-23']);
    expect(memory.told).toEqual([{ start: MONDAY, end: MONDAY + 2, length: 3 }]);
  });

  it('keep their name when a late upload moves their start, and when a day is deleted', () => {
    const days = [1, 2, 3].map((day) => MONDAY + day);
    const { keys: first, memory } = keys(days, MONDAY + 3);
    const prolonged = keys([...days, MONDAY], MONDAY + 4, {}, memory);
    expect(prolonged.keys).toEqual(first);
    const shortened = keys([MONDAY + 3], MONDAY + 5, {}, prolonged.memory);
    expect(shortened.keys).toEqual([]);
    expect(keys([...days, MONDAY], MONDAY + 6, {}, shortened.memory).keys).toEqual(first);
  });

  it('fire once, whatever the order of uploads and looks', () => {
    const acts = fc.array(fc.record({ late: fc.nat(8), pass: fc.nat(2) }), { maxLength: 40 });
    fc.assert(
      fc.property(acts, (list) => {
        const zapier = seenList();
        let memory: StreakMemory | undefined;
        let today = MONDAY;
        const days: number[] = [];
        const fired: string[] = [];
        for (const { late, pass } of list) {
          today += pass;
          days.push(today - late);
          const found = keys(days, today, {}, memory);
          memory = JSON.parse(JSON.stringify(found.memory)) as StreakMemory;
          fired.push(...zapier.fire(found.keys));
        }
        const distinct = [...new Set(days)].sort((a, b) => a - b);
        const starts = distinct.filter((day) => !distinct.includes(day - 1));
        const streaks = starts.filter((day) => [1, 2].every((n) => distinct.includes(day + n)));
        // Streaks that grew together were two; each that there is was told.
        expect(fired.length).toBeGreaterThanOrEqual(streaks.length);
        const toldOf = (start: number) => {
          let end = start;
          while (distinct.includes(end + 1)) end += 1;
          return fired.filter((key) => {
            const from = key.split(':')[2]!;
            return from >= dateOf(start) && from <= dateOf(end);
          });
        };
        expect(streaks.every((start) => toldOf(start).length >= 1)).toBe(true);
      }),
    );
  });

  it('need no older page once the list reaches back before them', () => {
    const runs = (days: number[]) => days.map((day, index) => workout(index + 1, MONDAY + day));
    const reaches = (listed: number[], counted = listed) =>
      reachesBeforeStreaks(runs(listed), runs(counted), 'day', MONDAY + 2);
    expect(reaches([0, 1, 2])).toBe(false);
    expect(reaches([-30, 0, 1, 2])).toBe(true);
    expect(reaches(Array.from({ length: 40 }, (_, n) => 2 - n))).toBe(false);
    expect(reaches([-30, 0, 1, 2], [])).toBe(true);
    expect(reaches([])).toBe(false);
  });
});

describe('gear', () => {
  const shoe = (distanceM: number) => [{ id: 'g1', name: 'Shoe', distanceM }];
  const keys = (distanceM: number, repeat = true) =>
    gearEvents(shoe(distanceM), { every: 500, repeat, all: false }).map(({ key }) => key);

  it('passes each multiple, or the distance once', () => {
    expect(keys(499_999)).toEqual([]);
    expect(keys(500_000)).toEqual(['g1:500']);
    expect(keys(1_600_000)).toEqual(['g1:1500', 'g1:1000', 'g1:500']);
    expect(keys(1_600_000, false)).toEqual(['g1:500']);
  });

  it('passes nothing while its service gives it no distance', () => {
    const unworn = [{ id: 'g1', name: 'Shoe', distanceM: null }];
    expect(gearEvents(unworn, { every: 500, repeat: true, all: true })).toEqual([]);
  });

  it('passes multiples of miles', () => {
    const [latest, first] = gearEvents(shoe(610 * 1609.344), {
      every: 300,
      units: 'imperial',
      repeat: true,
      all: false,
    });
    expect(first!.key).toBe('g1:300mi');
    expect(latest).toMatchObject({ passedMiles: 600, passedKm: 965.61, nextMiles: 900 });
  });

  it('passes nothing of long ago when its distance shrinks', () => {
    const told = (km: number, all: boolean) =>
      gearEvents(shoe(km * 1000), { every: 10, repeat: true, all }).map(({ key }) => key);
    const seen = new Set(told(8000, true));
    expect(seen.size).toBe(800);
    expect(told(7940, false).filter((key) => !seen.has(key))).toEqual([]);
    expect(told(8010, false).filter((key) => !seen.has(key))).toEqual(['g1:8010']);
  });
});

describe('records whose details are news', () => {
  const record = (id: string, daysAgo: number, mark = '1') => ({
    id,
    mark,
    at: (MONDAY - daysAgo) * DAY,
  });
  const now = MONDAY * DAY * 1000;
  const ids = ({ news }: ReturnType<typeof follow>) => news.map(({ id }) => id);

  it('are those of the last days at first, then whatever appears or changes its mark', () => {
    const first = follow([record('1', 1), record('2', 5)], { memory: undefined, now });
    expect(ids(first)).toEqual(['1']);
    let memory: FollowMemory = first.memory;
    const later = follow([record('1', 1), record('2', 5), record('3', 10), record('4', 100)], {
      memory,
      now: now + 60_000,
    });
    expect(ids(later)).toEqual(['1', '3']);
    memory = later.memory;
    const marked = follow([record('2', 5, '2'), record('3', 10, '2')], {
      memory,
      now: now + 120_000,
    });
    // What record 2 held before the first look is not known, so nothing of it can be told as new.
    expect(ids(marked)).toEqual(['3']);
  });

  it('are no news when they are hidden for some days and shown again', () => {
    const day = DAY * 1000;
    const first = follow([record('1', 4), record('2', 1)], { memory: undefined, now });
    const hidden = follow([record('2', 1)], { memory: first.memory, now: now + day });
    const shown = follow([record('1', 4), record('2', 1)], {
      memory: hidden.memory,
      now: now + 5 * day,
    });
    expect(ids(shown)).toEqual([]);
    expect(shown.memory).toEqual(first.memory);
    const forgotten = follow([], { memory: hidden.memory, now: now + 9 * day });
    expect(forgotten.memory['1']).toBeUndefined();
  });

  it('get another mark after an hour where they are looked at twice', () => {
    const HOUR = 3_600_000;
    const marks = (later: number, memory?: FollowMemory, twice = true) =>
      follow([record('1', 0.1)], { memory, now: now + later, twice }).news.map(({ mark }) => mark);
    const { memory } = follow([record('1', 0.1)], { memory: undefined, now, twice: true });
    expect(memory).toEqual({ 1: { mark: '1', since: now } });
    expect(marks(HOUR - 1, memory)).toEqual(['1']);
    expect(marks(HOUR, memory)).toEqual(['1.later']);
    expect(marks(HOUR, memory, false)).toEqual(['1']);
    const settled = follow([record('1', 1)], { memory: undefined, now, twice: true }).memory;
    expect(marks(HOUR, settled)).toEqual(['1']);
  });

  it('are news for some days only', () => {
    const { memory } = follow([record('1', 1)], { memory: undefined, now });
    expect(ids(follow([record('1', 1)], { memory, now: now + 2 * DAY * 1000 }))).toEqual(['1']);
    expect(ids(follow([record('1', 1)], { memory, now: now + 4 * DAY * 1000 }))).toEqual([]);
  });
});
