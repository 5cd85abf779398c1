import fc from 'fast-check';
import {
  atZone,
  formatOffset,
  inZone,
  parseDateTime,
  readMoment,
  readSpelled,
  spellWallTime,
} from '../../src/core/dates.ts';

it.each([
  ['Europe/Zurich', '2026-03-01T10:00:00.000+01:00'],
  ['America/New_York', '2026-03-01T04:00:00.000-05:00'],
  ['Asia/Kolkata', '2026-03-01T14:30:00.000+05:30'],
  ['UTC', '2026-03-01T09:00:00.000Z'],
  ['Nowhere/Land', '2026-03-01T09:00:00.000Z'],
])('an instant in %s is %s', (zone, iso) => {
  expect(inZone(Date.parse('2026-03-01T09:00:00Z'), zone)).toBe(iso);
});

describe('formatOffset', () => {
  it.each([
    [0, '+00:00'],
    [120, '+02:00'],
    [-210, '-03:30'],
    [345, '+05:45'],
    [840, '+14:00'],
  ])('%d minutes are %s', (minutes, text) => expect(formatOffset(minutes)).toBe(text));
});

describe('parseDateTime', () => {
  it.each([
    ['2026-03-01', 'UTC', '2026-03-01T00:00:00Z'],
    ['2026-03-01', 'America/New_York', '2026-03-01T00:00:00-05:00'],
    ['2026-03-01 09:00', 'Asia/Kolkata', '2026-03-01T09:00:00+05:30'],
    ['2026-03-01 9:00', 'UTC', '2026-03-01T09:00:00Z'],
    ['2026-03-01T09:00', 'UTC', '2026-03-01T09:00:00Z'],
    ['  2026-03-01T09:00:05  ', 'Europe/Berlin', '2026-03-01T09:00:05+01:00'],
    ['2026-07-01T09:00:05', 'Europe/Berlin', '2026-07-01T09:00:05+02:00'],
    ['2026-03-01T09:00Z', 'Asia/Kolkata', '2026-03-01T09:00:00Z'],
    ['2026-03-01T09:00+05:30', 'UTC', '2026-03-01T09:00:00+05:30'],
    ['2026-03-01 09:00:00 +0100', 'UTC', '2026-03-01T09:00:00+01:00'],
    ['2026-03-01 09:00:00 Z', 'UTC', '2026-03-01T09:00:00Z'],
    ['2026-03-01T09:00:00.123Z', 'UTC', '2026-03-01T09:00:00.123Z'],
    ['2024-02-29', 'UTC', '2024-02-29T00:00:00Z'],
    // A zone that nobody knows counts as UTC.
    ['2026-03-01 09:00', 'Mars/Base', '2026-03-01T09:00:00Z'],
  ])('%s in %s is %s', (text, zone, iso) => expect(parseDateTime(text, zone)).toBe(iso));

  it.each([
    '',
    'tomorrow',
    '2026-02-29',
    '2026-02-31',
    '2026-13-01',
    '2026-03-01T24:00:00Z',
    '2026-03-01T09:60:00Z',
    '2026-03-01T09:00:00+25:00',
    '03/01/2026',
    '1772355600',
    '2026-03-01 and more',
    '2026-03-01T09:00:00Z; DROP',
  ])('%s is no date', (text) => expect(parseDateTime(text)).toBeNull());

  const instants = fc.date({
    min: new Date('1970-01-01T00:00:00Z'),
    max: new Date('2100-01-01T00:00:00Z'),
    noInvalidDate: true,
  });
  const zones = fc.constantFrom(
    'UTC',
    'America/New_York',
    'America/St_Johns',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Pacific/Kiritimati',
    'Europe/London',
  );

  it('keeps every moment that has an offset', () =>
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        expect(Date.parse(parseDateTime(instant.toISOString(), zone)!)).toBe(instant.getTime());
      }),
    ));

  it('gives wall times the offset that the zone has then, as Intl knows it', () =>
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const wall = wallTime(instant, zone);
        const read = parseDateTime(wall, zone)!;
        expect(read.startsWith(wall)).toBe(true);
        // Where a clock is set back, one wall time is two moments: either will do.
        expect(wallTime(new Date(read), zone)).toBe(wall);
      }),
    ));

  it('gives what it read itself unchanged', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), instants.map(String)), zones, (text, zone) => {
        const once = parseDateTime(text, zone);
        expect(once === null ? null : parseDateTime(once, 'Asia/Tokyo')).toBe(once);
      }),
    ));
});

function wallTime(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
    .format(instant)
    .replace(' ', 'T');
}

it.each([
  ['2026-03-08T02:30:00', 'America/New_York', '2026-03-08T03:30:00-04:00'],
  ['2026-03-29T02:30:00', 'Europe/Zurich', '2026-03-29T03:30:00+02:00'],
  ['2026-10-04T02:15:00', 'Australia/Lord_Howe', '2026-10-04T02:45:00+11:00'],
])('%s, which the clocks of %s leave out, is later by what they gain', (wall, zone, moment) => {
  expect(Date.parse(atZone(wall, zone))).toBe(Date.parse(moment));
});

it('very old wall times keep whole minutes in their offset', () => {
  expect(atZone('1800-01-01T00:00:00', 'Europe/Amsterdam')).toMatch(/\+\d\d:\d\d$/);
});

describe('readMoment', () => {
  it.each([
    [1772355600000, '2026-03-01T09:00:00.000Z'],
    ['1772355600000', '2026-03-01T09:00:00.000Z'],
    ['2026-03-01 09:00:00', '2026-03-01T09:00:00Z'],
    ['2026-03-01', '2026-03-01'],
    ['2026-03-01T09:00:00+05:30', '2026-03-01T09:00:00+05:30'],
    [1772355600, '2026-03-01T09:00:00.000Z'],
    ['1772355600', '2026-03-01T09:00:00.000Z'],
    [{ _seconds: 1772355600, _nanoseconds: 0 }, '2026-03-01T09:00:00.000Z'],
    [23_068_800_000, '1970-09-25T00:00:00.000Z'],
    ['-230688000000', '1962-09-10T00:00:00.000Z'],
    ['Sun, 01 Mar 2026 09:00:00 GMT', '2026-03-01T09:00:00.000Z'],
    ['Sun Mar 01 2026 10:00:00 GMT+0100 (CET)', '2026-03-01T09:00:00.000Z'],
    ['Sun, 41 Mar 2026 09:00:00 GMT', 'Sun, 41 Mar 2026 09:00:00 GMT'],
    ['soon', 'soon'],
    ['', null],
    [null, null],
    [undefined, null],
    [Number.NaN, null],
    [{}, null],
  ])('%p is %p', (value, moment) => expect(readMoment(value)).toBe(moment));

  it('takes a time without an offset for the account’s', () => {
    expect(readMoment('2021-07-16 11:00:00', 'America/Chicago')).toBe('2021-07-16T11:00:00-05:00');
  });

  it('does not break on a number that is no moment', () => {
    expect(readMoment(9e15)).toBeNull();
    expect(readMoment('99999999999999')).toBe('5138-11-16T09:46:39.999Z');
  });
});

describe('a wall time in words', () => {
  it.each([
    ['2011-01-01T00:00:00+01:00', 'Sat, 1 Jan 2011 00:00:00'],
    ['2026-10-20T06:30:00-07:00', 'Tue, 20 Oct 2026 06:30:00'],
    ['2024-02-29T23:59:59Z', 'Thu, 29 Feb 2024 23:59:59'],
  ])('%s is %s', (iso, words) => {
    expect(spellWallTime(iso)).toBe(words);
    expect(readSpelled(words)).toBe(iso.slice(0, 19));
  });

  it.each([
    ['Sat, 01 Jan 2011 00:00:00', '2011-01-01T00:00:00'],
    ['1 January 2011 9:05', '2011-01-01T09:05:00'],
    ['Mon, 1 Jan 1990', '1990-01-01T00:00:00'],
  ])('is read from %s too', (words, iso) => expect(readSpelled(words)).toBe(iso));

  it.each(['', 'yesterday', 'Sat, 31 Feb 2011 00:00:00', '1 Foo 2011', null, undefined, 5])(
    '%s is none',
    (value) => expect(readSpelled(value)).toBeNull(),
  );

  it('comes back as it was written', () => {
    const date = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2200-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, (moment) => {
        const wall = moment.toISOString().slice(0, 19);
        expect(readSpelled(spellWallTime(`${wall}Z`))).toBe(wall);
      }),
    );
  });
});
