import { comingRound } from '../../../src/core/operations/yearly.ts';

const yearly = { day: 'born', ahead: 'ahead', time: 'time' } as const;

const seen = (...days: string[]) =>
  Object.fromEntries(days.map((day) => [day, { state: [`${day}T00:00:00Z`] }]));

const found = (
  now: string,
  {
    ahead,
    time,
    zone = 'UTC',
    from = 0,
  }: { ahead?: number; time?: string; zone?: string; from?: number } = {},
) =>
  comingRound(
    { seen: seen('1990-02-28', '2000-02-29', '1985-12-31', '1999-01-01'), from },
    yearly as never,
    { ahead, time },
    { zone, now: Date.parse(now) },
  ).map(({ id, after }) => [id, after]);

it.each([
  ['at nine', '2026-12-31T09:00:00Z', {}, [['1985-12-31', '2026-12-31']]],
  ['not before nine', '2026-12-31T08:59:59Z', {}, []],
  ['a day later it is over', '2027-01-01T08:59:59Z', {}, [['1985-12-31', '2026-12-31']]],
  ['and the next comes', '2027-01-01T09:00:00Z', {}, [['1999-01-01', '2027-01-01']]],
  [
    'days before, in the new year',
    '2026-12-29T09:00:00Z',
    { ahead: 3 },
    [['1999-01-01', '2027-01-01']],
  ],
  [
    'by the clock of the zone',
    '2026-12-31T14:30:00Z',
    { zone: 'America/New_York', time: '09:30' },
    [['1985-12-31', '2026-12-31']],
  ],
  [
    '29 February in other years',
    '2026-02-28T10:00:00Z',
    {},
    [
      ['1990-02-28', '2026-02-28'],
      ['2000-02-29', '2026-02-28'],
    ],
  ],
  ['29 February in a leap year', '2028-02-29T10:00:00Z', {}, [['2000-02-29', '2028-02-29']]],
  [
    'nothing of before the Zap',
    '2026-12-31T10:00:00Z',
    { from: Date.parse('2026-12-31T09:30:00Z') },
    [],
  ],
] as const)('%s', (_, now, options, expected) => {
  expect(found(now, options)).toEqual(expected);
});
