import fc from 'fast-check';
import {
  type DistanceChoice,
  distanceEvents,
} from '../../../src/workouts/events/distanceEvents.ts';
import type { RecordedWorkout } from '../../../src/workouts/events/recorded.ts';
import { isFresh, type TallyMemory } from '../../../src/workouts/events/tally.ts';
import { type TotalChoice, totalEvents } from '../../../src/workouts/events/totalEvents.ts';
import { ownDistance } from '../../../src/workouts/milestones.ts';
import { DAY, page, seenList, workout } from '../athlete.ts';

const START = 20_000;
const EVERY_10K: DistanceChoice = { distances: ['10K'], times: 'every', longestOnly: false };

/** A Zap that watches the 10Ks of an athlete, as core and Zapier run it. */
const zapOf = (pageSize: number, choice = EVERY_10K, wholeHistory = 1000) => {
  const zapier = seenList();
  let memory: TallyMemory | undefined;
  const look = (all: RecordedWorkout[], day: number, isFill: boolean) => {
    const now = day * DAY * 1000;
    const whole = isFill || !isFresh(memory, now);
    const { workouts, edge } = page(all, whole ? wholeHistory : pageSize);
    const complete = whole && all.length < wholeHistory;
    const result = distanceEvents(workouts, choice, { memory, complete, edge, now, all: isFill });
    memory = JSON.parse(JSON.stringify(result.memory)) as TallyMemory;
    return result.events.map(({ key }) => key);
  };
  return {
    turnOn: (all: RecordedWorkout[], day: number) => zapier.fill(look(all, day, true)),
    poll: (all: RecordedWorkout[], day: number) => zapier.fire(look(all, day, false)),
    lose: () => {
      memory = undefined;
    },
    memory: () => memory,
  };
};

/** What happens between two polls: uploads of this age in days (or a rest), and whether the memory is lost. */
const step = fc.record({
  uploads: fc.array(
    fc.record({ late: fc.double({ min: 0, max: 20, noNaN: true }), long: fc.boolean() }),
    {
      maxLength: 3,
    },
  ),
  days: fc.double({ min: 0.001, max: 2, noNaN: true }),
  lose: fc.boolean(),
});
const history = fc.array(fc.double({ min: 1, max: 900, noNaN: true }), { maxLength: 60 });

describe('a distance that is told every time', () => {
  it('fires once for each workout, whatever the order of uploads and polls and however often the memory is lost', () => {
    fc.assert(
      fc.property(history, fc.array(step, { maxLength: 25 }), (ages, steps) => {
        const all = ages.map((age, index) => workout(index + 1, START - age));
        const zap = zapOf(40);
        zap.turnOn(all, START);
        const fired: string[] = [];
        let day = START;
        let reached = 0;
        for (const { uploads, days, lose } of steps) {
          day += days;
          for (const { late, long } of uploads) {
            all.push(workout(all.length + 1, day - late, { distanceM: long ? 12_000 : 6000 }));
            reached += long ? 1 : 0;
          }
          if (lose) zap.lose();
          fired.push(...zap.poll(all, day));
        }
        const first = ages.length + 1;
        expect(fired).toEqual(
          Array.from({ length: reached }, (_, index) => `foot:10K:${first + index}`),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('fires each number at most once and none beyond what was reached when late workouts are deleted and edited and old ones imported', () => {
    const act = fc.record({
      kind: fc.constantFrom('upload', 'delete', 'shorten', 'lengthen', 'import', 'rest'),
      which: fc.nat(1000),
      days: fc.double({ min: 0.001, max: 3, noNaN: true }),
      lose: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
    });
    fc.assert(
      fc.property(history, fc.array(act, { maxLength: 40 }), (ages, acts) => {
        let all = ages.map((age, index) => workout(index + 1, START - age));
        let next = all.length + 1;
        const zap = zapOf(40);
        zap.turnOn(all, START);
        const count = () => all.filter(({ distanceM }) => distanceM! >= 10_000).length;
        const before = count();
        let most = before;
        const fired: string[] = [];
        let day = START;
        for (const { kind, which, days, lose } of acts) {
          day += days;
          // What is older than 30 days is corrected by the next reading of the history.
          const late = all.filter(({ startedAt }) => startedAt > (day - 25) * DAY);
          const chosen = late[which % Math.max(1, late.length)]?.id;
          const change = (distanceM: number) =>
            all.map((one) => (one.id === chosen ? { ...one, distanceM } : one));
          if (kind === 'upload') all.push(workout(next++, day));
          if (kind === 'import') all.push(workout(next++, day - 100 - which));
          if (kind === 'delete') all = all.filter(({ id }) => id !== chosen);
          if (kind === 'shorten') all = change(9000);
          if (kind === 'lengthen') all = change(11_000);
          most = Math.max(most, count());
          if (lose) zap.lose();
          fired.push(...zap.poll(all, day));
        }
        const numbers = fired.map((key) => Number(key.split(':')[2]));
        expect(new Set(fired).size).toBe(fired.length);
        expect(numbers.every((n) => n > 0 && n <= most)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('goes on where it was when a workout is uploaded again after a correction', () => {
    const zap = zapOf(40);
    const [first, second] = [workout(1, START - 5), workout(2, START - 2)];
    zap.turnOn([first], START - 3);
    expect(zap.poll([first, second], START - 1)).toEqual(['foot:10K:2']);
    expect(zap.poll([first], START)).toEqual([]);
    expect(zap.poll([first, workout(3, START - 2)], START + 0.1)).toEqual([]);
    expect(zap.poll([first, workout(3, START - 2), workout(4, START)], START + 1)).toEqual([
      'foot:10K:3',
    ]);
  });

  it('counts a correction of an early workout that is noticed while the whole history is read', () => {
    const long = [workout(2, START - 4, { distanceM: 12_000 })];
    const corrected = (distanceM: number) => [workout(1, START - 5, { distanceM }), ...long];
    const polls = (more: RecordedWorkout[][]) => {
      const zap = zapOf(40);
      zap.turnOn([], START - 6);
      return more.map((all, index) => {
        zap.memory()!.readAt = 0;
        return zap.poll(all, START - 3 + index);
      });
    };
    expect(polls([corrected(9900), corrected(10_200)])).toEqual([['foot:10K:1'], ['foot:10K:2']]);
    // One that arrived earlier but was processed, or shown, later.
    expect(polls([long, corrected(11_000)])).toEqual([['foot:10K:1'], ['foot:10K:2']]);
    expect(polls([corrected(12_000), long, corrected(12_000)])).toEqual([
      ['foot:10K:1', 'foot:10K:2'],
      [],
      [],
    ]);
  });

  it('counts a workout that is lengthened, made public or gets another sport', () => {
    const zap = zapOf(40);
    const short = workout(1, START - 5, { distanceM: 9990 });
    zap.turnOn([short], START);
    expect(zap.poll([workout(1, START - 5, { distanceM: 10_010 })], START + 1)).toEqual([
      'foot:10K:1',
    ]);
  });

  it('takes an import of old workouts into the count without telling of each', () => {
    const zap = zapOf(5);
    const all = [1, 2, 3].map((n) => workout(n, START - n));
    zap.turnOn(all, START);
    all.push(...[4, 5, 6, 7].map((n) => workout(n, START - 400 - n)));
    expect(zap.poll(all, START + 1)).toEqual([]);
    expect(zap.poll(all, START + 7)).toEqual([]);
    expect(zap.poll([...all, workout(8, START + 7)], START + 7.1)).toEqual(['foot:10K:8']);
  });

  it('keeps a small memory', () => {
    const zap = zapOf(200);
    zap.turnOn(
      Array.from({ length: 900 }, (_, n) => workout(n + 1, START - 1 - n / 2)),
      START,
    );
    expect(JSON.stringify(zap.memory()).length).toBeLessThan(10_000);
  });

  it('fires for new workouts of a history that is too long to read', () => {
    const all = Array.from({ length: 90 }, (_, n) => workout(n + 1, START - 90 + n));
    const zap = zapOf(20, EVERY_10K, 50);
    zap.turnOn(all, START);
    expect(zap.poll(all, START + 0.1)).toEqual([]);
    all.push(workout(91, START));
    expect(zap.poll(all, START + 0.2)).toEqual([expect.stringMatching(/^foot:10K:.*:51$/)]);
    zap.lose();
    expect(zap.poll(all, START + 0.3)).toEqual([]);
    all.push(workout(92, START + 0.3));
    expect(zap.poll(all, START + 8)).toHaveLength(1);
  });
});

describe('which distances and times', () => {
  const events = (workouts: RecordedWorkout[], choice: Partial<DistanceChoice>) =>
    distanceEvents(
      workouts,
      { distances: ['5K', '10K', 'Marathon'], times: 'first', longestOnly: true, ...choice },
      { memory: undefined, complete: true, edge: 0, now: START * DAY * 1000, all: true },
    ).events.map(({ key, workoutId }) => `${key} by ${workoutId}`);
  const runs = [5200, 12_000, 5100, 42_300, 10_000].map((distanceM, index) =>
    workout(index + 1, START - 10 + index, { distanceM }),
  );

  it('the first time, the longest alone', () => {
    expect(events(runs, {})).toEqual(['foot:5K:1 by 1', 'foot:10K:1 by 2', 'foot:Marathon:1 by 4']);
    expect(events([runs[3]!], {})).toEqual(['foot:Marathon:1 by 4']);
    expect(events([runs[3]!], { longestOnly: false })).toHaveLength(3);
  });

  it('every second time, and an own distance', () => {
    expect(events(runs, { times: 2, distances: ['10K'] })).toEqual(['foot:10K:2 by 4']);
    expect(events(runs, { distances: [], own: ownDistance(5.15) })).toEqual([
      'foot:5.15 km:1 by 1',
    ]);
  });

  it('of a workout without a distance none', () => {
    expect(events([workout(1, START, { distanceM: null })], { times: 'every' })).toEqual([]);
  });

  it('runs and rides apart', () => {
    const ride = workout(9, START, { sport: 'GravelRide' });
    expect(events([runs[1]!, ride], { distances: ['10K'] })).toEqual([
      'foot:10K:1 by 2',
      'ride:10K:1 by 9',
    ]);
  });
});

describe('round totals', () => {
  const events = (workouts: RecordedWorkout[], choice: TotalChoice, today = START) =>
    totalEvents(workouts, choice, {
      memory: undefined,
      complete: true,
      edge: Number.NEGATIVE_INFINITY,
      now: today * DAY * 1000,
      today,
      all: true,
    }).events.map(({ key }) => key);

  // 2024-10-04 is a Friday.
  it('of a week, a month, a year and ever', () => {
    const runs = [0, 1, 2, 3, 4].map((n) => workout(n + 1, START - n));
    const every = { measure: 'kilometres', every: 20 } as const;
    expect(events(runs, { ...every, span: 'week' })).toEqual([
      '2024-W40:kilometres:20',
      '2024-W40:kilometres:40',
    ]);
    expect(events(runs, { ...every, span: 'month' })).toEqual([
      '2024-10:kilometres:20',
      '2024-10:kilometres:40',
    ]);
    expect(events(runs, { ...every, span: 'year' })).toHaveLength(2);
    expect(events(runs, { ...every, span: 'ever' })).toEqual([
      'ever:kilometres:20',
      'ever:kilometres:40',
    ]);
  });

  it('in hours, metres climbed, miles and activities', () => {
    const runs = [1, 2].map((n) => workout(n, START - n));
    const total = (measure: TotalChoice['measure'], every: number) =>
      events(runs, { measure, every, span: 'ever' });
    expect(total('hours', 2)).toEqual(['ever:hours:2']);
    expect(total('metresClimbed', 100)).toEqual(['ever:metresClimbed:100']);
    expect(total('feetClimbed', 300)).toEqual(['ever:feetClimbed:300']);
    expect(total('miles', 13)).toEqual(['ever:miles:13']);
    expect(total('workouts', 1)).toHaveLength(2);
  });

  it('take an unknown distance or climb for none', () => {
    const runs = [
      workout(1, START - 1),
      workout(2, START, { distanceM: null, elevationGainM: null }),
    ];
    expect(events(runs, { measure: 'kilometres', every: 10, span: 'ever' })).toEqual([
      'ever:kilometres:10',
    ]);
    expect(events(runs, { measure: 'metresClimbed', every: 50, span: 'ever' })).toEqual([
      'ever:metresClimbed:50',
    ]);
  });

  it('are the same in whatever order the workouts are found', () => {
    const some = fc.array(
      fc.record({ day: fc.nat(6), metres: fc.double({ min: 0, max: 60_000, noNaN: true }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(some, fc.func(fc.double({ noNaN: true })), (list, order) => {
        const runs = list.map(({ day, metres }, index) =>
          workout(index + 1, START - day, { distanceM: metres }),
        );
        const shuffled = [...runs].sort((a, b) => order(a.id) - order(b.id));
        const choice: TotalChoice = { measure: 'kilometres', every: 10, span: 'week' };
        const keys = events(runs, choice);
        expect(events(shuffled, choice)).toEqual(keys);
        const renumbered = shuffled.map((one, index) => ({ ...one, arrival: index }));
        expect(events(renumbered, choice).sort()).toEqual([...keys].sort());
      }),
    );
  });
});
