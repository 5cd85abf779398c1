import fc from 'fast-check';
import { instantSeconds, isoSeconds, localEnd, localStart } from '../../src/workouts/localTime.ts';

const run = {
  start: '2025-10-19T20:00:00Z',
  startLocal: '2025-10-19T13:00:00Z',
  utcOffset: -25_200,
};

test('the false Z becomes the true offset', () => {
  expect(localStart(run)).toEqual({
    startLocal: '2025-10-19T13:00:00-07:00',
    localDate: '2025-10-19',
    localTime: '13:00',
    weekday: 'Sunday',
    startTimeHidden: false,
  });
});

test('a missing offset follows from the two clocks', () => {
  expect(localStart({ ...run, utcOffset: null }).startLocal).toBe('2025-10-19T13:00:00-07:00');
  expect(
    localStart({ start: '2025-10-18T20:00:00Z', startLocal: '2025-10-19T01:45:00Z' }).startLocal,
  ).toBe('2025-10-19T01:45:00+05:45');
});

test('a missing wall clock follows from instant and offset', () => {
  expect(localStart({ start: '2025-12-31T23:30:00Z', utcOffset: 3600 })).toMatchObject({
    startLocal: '2026-01-01T00:30:00+01:00',
    weekday: 'Thursday',
  });
});

test('an unknown offset is left out', () => {
  expect(localStart({ startLocal: '2026-10-04T18:30:00' }).startLocal).toBe('2026-10-04T18:30:00');
  expect(localStart({ ...run, start: '2025-10-01T00:00:00Z', utcOffset: null }).startLocal).toBe(
    '2025-10-19T13:00:00',
  );
});

test('a hidden start has a date and no time', () => {
  const hidden = { start: '2024-07-02T00:00:01Z', startLocal: '2024-07-02T00:00:01Z' };
  expect(localStart({ ...hidden, utcOffset: 7200 })).toEqual({
    startLocal: '2024-07-02T00:00:01+02:00',
    localDate: '2024-07-02',
    localTime: null,
    weekday: 'Tuesday',
    startTimeHidden: true,
  });
  expect(localStart(hidden).startLocal).toBe('2024-07-02T00:00:01');
  expect(localStart({ ...hidden, startLocal: '2024-07-02T00:00:00Z' }).startTimeHidden).toBe(false);
});

test.each([
  {},
  { startLocal: 'soon' },
  { startLocal: '2025-02-30T10:00:00' },
  { start: run.start },
])('%j tells no local time', (facts) => {
  expect(localStart(facts)).toEqual({
    startLocal: null,
    localDate: null,
    localTime: null,
    weekday: null,
    startTimeHidden: false,
  });
});

test('the local start is the same instant as the start, in every zone and on every day', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -2e9, max: 4e9 }),
      fc.integer({ min: -48, max: 56 }),
      fc.boolean(),
      (seconds, quarters, given) => {
        const utcOffset = quarters * 900;
        const local = localStart({
          start: `${isoSeconds(seconds)}Z`,
          startLocal: `${isoSeconds(seconds + utcOffset)}Z`,
          utcOffset: given ? utcOffset : null,
        });
        fc.pre(!local.startTimeHidden);
        const text = local.startLocal as string;
        expect(Date.parse(text) / 1000).toBe(seconds);
        expect(text.startsWith(`${local.localDate}T${local.localTime}`)).toBe(true);
        expect(local.weekday).toBe(
          new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(
            (seconds + utcOffset) * 1000,
          ),
        );
      },
    ),
  );
});

test('wall clock and offset give the instant', () => {
  expect(instantSeconds({ startLocal: run.startLocal, utcOffset: run.utcOffset })).toBe(
    instantSeconds({ start: run.start }),
  );
});

describe('the end of a workout', () => {
  const start = { startLocal: '2025-10-19T23:30:00-07:00', startTimeHidden: false };
  it.each([
    ['keeps the offset over midnight', start, 3600, '2025-10-20T00:30:00-07:00'],
    [
      'has no offset where the start has none',
      { ...start, startLocal: '2025-10-19T13:00:00' },
      90.4,
      '2025-10-19T13:01:30',
    ],
    ['is unknown without a time', start, null, null],
    ['is unknown where the start is hidden', { ...start, startTimeHidden: true }, 3600, null],
    ['is unknown without a start', { ...start, startLocal: null }, 3600, null],
  ])('%s', (_, known, seconds, end) => {
    expect(localEnd(known, seconds)).toBe(end);
  });
});
