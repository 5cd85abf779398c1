import fc from 'fast-check';
import {
  bestAverage,
  factsOfSeries,
  fastestStretch,
  lengthOf,
  movingSeconds,
  timeInZones,
} from '../../src/workouts/streams.ts';

const seconds = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('a series in five numbers', () => {
  it('has its ends, its extremes and its average', () => {
    expect(factsOfSeries([120, 121, 123, 118], seconds(4))).toEqual({
      minimum: 118,
      maximum: 123,
      average: 121.3,
      first: 120,
      last: 118,
    });
  });

  it('weighs its values by time', () => {
    expect(factsOfSeries([100, 200, 200], [0, 9, 10]).average).toBe(110);
  });

  it('does not weigh a pause', () => {
    expect(factsOfSeries([100, 200, 200], [0, 600, 601]).average).toBe(200);
  });

  it('needs no time', () => {
    expect(factsOfSeries([-2, 4]).average).toBe(1);
  });

  it('skips gaps and says nothing of nothing', () => {
    expect(factsOfSeries([null, 3, null], seconds(3))).toMatchObject({ first: 3, last: 3 });
    expect(factsOfSeries(undefined).average).toBeNull();
    expect(factsOfSeries([null]).maximum).toBeNull();
  });

  it('keeps every average between the extremes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 500 }), { minLength: 1 }), (values) => {
        const { minimum, maximum, average } = factsOfSeries(values, seconds(values.length));
        expect(average!).toBeGreaterThanOrEqual(minimum!);
        expect(average!).toBeLessThanOrEqual(maximum!);
      }),
    );
  });
});

describe('lengths', () => {
  it('are from the first point to the last', () => {
    expect(lengthOf([2.9, 5.8, 11.7])).toBe(8.8);
    expect(lengthOf([5])).toBeNull();
    expect(lengthOf()).toBeNull();
  });

  it('leave standing and pauses out of moving time', () => {
    expect(movingSeconds([true, true, false, true], [0, 1, 2, 10])).toBe(2);
    expect(movingSeconds([true, true, true], [0, 600, 605])).toBe(5);
    expect(movingSeconds()).toBeNull();
  });
});

describe('zones', () => {
  const limits = [111, 139];
  it('hold the time between their limits', () => {
    expect(timeInZones([100, 111, 138, 139, 150], [0, 1, 3, 6, 10], limits)).toEqual([
      { zone: 1, from: 0, to: 111, seconds: 1, percent: 10 },
      { zone: 2, from: 111, to: 139, seconds: 5, percent: 50 },
      { zone: 3, from: 139, to: null, seconds: 4, percent: 40 },
    ]);
  });

  it('take limits in any order and need values and times', () => {
    expect(timeInZones([100, 200], [0, 1], [139, 111]).map(({ to }) => to)).toEqual([
      111,
      139,
      null,
    ]);
    expect(timeInZones([], [], limits)).toEqual([]);
    expect(timeInZones([1], [0], [])).toEqual([]);
  });

  it('count neither what the sensor missed nor a pause', () => {
    const shares = (values: (number | null)[], time: number[]) =>
      timeInZones(values, time, limits).map((zone) => [zone.seconds, zone.percent]);
    expect(shares([100, null, 150, 150], [0, 1, 5, 6])).toEqual([
      [1, 50],
      [0, 0],
      [1, 50],
    ]);
    expect(shares([100, 150], [0, 600])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('are none of a device without a heart rate sensor', () => {
    expect(timeInZones(undefined, [0, 1], limits)).toEqual([]);
    expect(timeInZones([100, 150], undefined, limits)).toEqual([]);
    expect(timeInZones([100, 150], [0, 1])).toEqual([]);
  });

  it('share all the time', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 60, max: 200 }), { minLength: 2 }), (values) => {
        const zones = timeInZones(values, seconds(values.length), limits);
        expect(zones.reduce((sum, zone) => sum + zone.seconds, 0)).toBe(values.length - 1);
      }),
    );
  });
});

describe('the fastest stretch', () => {
  // 1 km in 300 s, 1 km in 240 s, 1 km in 360 s.
  const distance = [0, 1000, 2000, 3000];
  const time = [0, 300, 540, 900];

  it('is found wherever it is', () => {
    expect(fastestStretch(distance, time, 1000)).toEqual({ metres: 1000, seconds: 240, from: 300 });
    expect(fastestStretch(distance, time, 2000)).toMatchObject({ seconds: 540 });
    expect(fastestStretch(distance, time, 400)).toMatchObject({ seconds: 96 });
  });

  it('may end between two points', () => {
    expect(fastestStretch(distance, time, 1500)).toEqual({ metres: 1500, seconds: 390, from: 150 });
  });

  it('counts pauses', () => {
    expect(fastestStretch([0, 500, 500, 1000], [0, 100, 700, 800], 1000)?.seconds).toBe(800);
  });

  it('goes on over points without a distance or a time', () => {
    expect(fastestStretch([0, null, 2000], [0, 10, 540], 1000)).toEqual({
      metres: 1000,
      seconds: 270,
      from: 0,
    });
    expect(fastestStretch([0, 1000, 2000], [0, null, 540], 1000)?.seconds).toBe(270);
  });

  it('is null when the way is shorter', () => {
    expect(fastestStretch(distance, time, 3001)).toBeNull();
    expect(fastestStretch([], [], 1)).toBeNull();
    expect(fastestStretch(undefined, undefined, 1000)).toBeNull();
  });

  it('is never slower than the average', () => {
    const steps = fc.array(
      fc.record({ metres: fc.nat(9), seconds: fc.integer({ min: 1, max: 9 }) }),
      {
        minLength: 5,
      },
    );
    fc.assert(
      fc.property(steps, (way) => {
        const points = [{ at: 0, when: 0 }];
        for (const { metres, seconds } of way) {
          const { at, when } = points.at(-1)!;
          points.push({ at: at + metres, when: when + seconds });
        }
        const { at, when } = points.at(-1)!;
        const half = at / 2;
        const best = fastestStretch(
          points.map((point) => point.at),
          points.map((point) => point.when),
          half,
        );
        if (half > 0) {
          expect(best!.seconds).toBeLessThanOrEqual(when / 2 + 0.1);
        }
      }),
    );
  });
});

describe('the best average', () => {
  it('is the highest of all windows', () => {
    const watts = [100, 100, 300, 300, 100];
    expect(bestAverage(watts, seconds(5), 2)).toEqual({ seconds: 2, average: 300, from: 2 });
    expect(bestAverage(watts, seconds(5), 5)).toEqual({ seconds: 5, average: 180, from: 0 });
  });

  it('holds a value until the next point', () => {
    expect(bestAverage([200, 100, 100], [0, 4, 5], 4)).toEqual({
      seconds: 4,
      average: 200,
      from: 0,
    });
  });

  it('counts a pause as zero', () => {
    const best = bestAverage([200, 200, 200, 200], [0, 1, 101, 102], 100);
    expect(best?.average).toBe(4);
  });

  it('counts a value that the sensor missed as zero, and none of which the time is unknown', () => {
    expect(bestAverage([200, null, 200, 200], seconds(4), 4)?.average).toBe(150);
    expect(bestAverage([100, 100, 900, 100], [0, 1, null, 2], 1)?.average).toBe(100);
  });

  it('is one of the first two days of a recording that nobody stopped', () => {
    const hours = 3600;
    const best = (later: number) =>
      bestAverage([100, 100, 900, 900], [0, 1, later, later + 1], 1)?.average;
    expect([best(47 * hours), best(48 * hours)]).toEqual([900, 100]);
  });

  it('is null when the recording is shorter or empty', () => {
    expect(bestAverage([200, 200], [0, 1], 3)).toBeNull();
    expect(bestAverage([0, 0], [0, 1], 2)).toBeNull();
    expect(bestAverage(undefined, undefined, 1)).toBeNull();
  });
});
