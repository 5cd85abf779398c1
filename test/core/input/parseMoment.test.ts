import fc from 'fast-check';
import { NoMoment, parseMoment } from '../../../src/core/input/parseMoment.ts';

const now = new Date('2026-02-20T23:30:00Z');
const read = (text: string | number, place: { zone?: string; country?: string } = {}) => {
  const moment = parseMoment(text, { zone: 'Europe/Zurich', now, ...place });
  return moment instanceof NoMoment ? (moment.why ?? null) : moment;
};

describe('in the zone of the Zap', () => {
  it.each([
    ['2026-03-01', '2026-03-01T00:00:00+01:00'],
    ['2026-03-01 09:00', '2026-03-01T09:00:00+01:00'],
    ['2026-07-01 9:00', '2026-07-01T09:00:00+02:00'],
    ['2026/3/1 9:00', '2026-03-01T09:00:00+01:00'],
    ['２０２６-０３-０１', '2026-03-01T00:00:00+01:00'],
    ['March 1, 2026 9:00 am', '2026-03-01T09:00:00+01:00'],
    ['Sunday, 1st of March 2026 at 5 pm', '2026-03-01T17:00:00+01:00'],
    ['1 Jul 2026', '2026-07-01T00:00:00+02:00'],
    ['9 am 2026-03-01', '2026-03-01T09:00:00+01:00'],
    // Zurich is in the next day already.
    ['today', '2026-02-21T00:00:00+01:00'],
    ['Tomorrow 9am', '2026-02-22T09:00:00+01:00'],
    ['tomorrow, 9:30 pm', '2026-02-22T21:30:00+01:00'],
    ['yesterday', '2026-02-20T00:00:00+01:00'],
    ['in 3 days', '2026-02-24T00:00:00+01:00'],
    ['in 2 hours', '2026-02-21T02:30:00+01:00'],
    ['now', '2026-02-21T00:30:00.000+01:00'],
  ])('%s is %s', (text, iso) => {
    expect(read(text)).toMatchObject({ iso, day: iso.slice(0, 10), clock: iso.slice(0, 19) });
  });
});

describe('with an offset of its own', () => {
  it.each([
    ['2026-03-01T09:00:00-08:00', '2026-03-01T09:00:00-08:00'],
    ['2026-03-01 9:00 am PST', '2026-03-01T09:00:00-08:00'],
    ['March 1, 2026 9:00 am (PST)', '2026-03-01T09:00:00-08:00'],
    ['Sun Mar 01 2026 09:00:00 GMT-0800 (Pacific Standard Time)', '2026-03-01T09:00:00-08:00'],
  ])('%s keeps the time of its clock', (text, iso) => {
    expect(read(text)).toMatchObject({ iso, day: '2026-03-01', clock: '2026-03-01T09:00:00' });
  });

  it.each([
    ['2026-03-01T09:00:00Z', '2026-03-01T09:00:00Z'],
    ['Sun, 01 Mar 2026 09:00:00 GMT', '2026-03-01T09:00:00+00:00'],
    [1772355600, '2026-03-01T10:00:00.000+01:00'],
    ['1772355600000', '2026-03-01T10:00:00.000+01:00'],
  ])('%s names no clock', (text, iso) => {
    expect(read(text)).toMatchObject({ iso, day: '2026-03-01', clock: null });
  });

  it.each([
    ['2026-03-01', true],
    ['2026-03-01 00:00', false],
    ['March 1, 2026', true],
    ['March 1, 2026 12 am', false],
    ['yesterday', true],
    [1766620800000, true],
    [1766620800001, false],
    ['now', false],
  ])('%s is a whole day: %s', (text, isDay) => {
    expect(read(text)).toMatchObject({ isDay });
  });

  it('an epoch time at midnight in UTC stands for its day, wherever the Zap is', () => {
    expect(read(1766620800000, { zone: 'America/New_York' })).toMatchObject({ day: '2025-12-25' });
    expect(read('-157766400000', { zone: 'Asia/Tokyo' })).toMatchObject({ day: '1965-01-01' });
    expect(read(1766620800001, { zone: 'America/New_York' })).toMatchObject({ day: '2025-12-24' });
  });
});

describe('a date in numbers', () => {
  it.each([
    ['US', '2026-03-04'],
    ['DE', '2026-04-03'],
    ['GB', '2026-04-03'],
    ['BR', '2026-04-03'],
  ])('is in the order of %s', (country, day) => {
    expect(read('03/04/2026', { country })).toMatchObject({ day });
    expect(read('3.4.2026, 9:00 am', { country })).toMatchObject({ clock: `${day}T09:00:00` });
  });

  it.each([undefined, 'CA', 'ZZ', 'Germany'])('is refused where the country is %s', (country) => {
    expect(read('03/04/2026', { ...(country && { country }) })).toBe(
      'could mean 2026-04-03 or 2026-03-04. Write it as one of them',
    );
  });

  it('needs no country where only one order gives a date', () => {
    expect(read('13/04/2026')).toMatchObject({ day: '2026-04-13' });
    expect(read('04-13-2026', { country: 'DE' })).toMatchObject({ day: '2026-04-13' });
    expect(read('5.5.2026')).toMatchObject({ day: '2026-05-05' });
  });
});

it.each(['2026-02-31', '2026-13-01', '2026-03-01 25:00', '31/02/2026', '31/31/2026'])(
  '%s does not exist',
  (text) => expect(read(text)).toBe('is not a date that exists. Use for example 2026-03-01 09:00'),
);

it.each([
  '',
  'soon',
  'call back',
  'call back tomorrow',
  'tomorrow or later',
  'tomorrow morning',
  '9 am',
  'March 2026',
  'March 1',
  'February 31, 2026',
  '03/04',
  '03/04/26',
  '9am 03/04/2026',
  '2026-03-01 to 2026-03-05',
  '2026-03-01 and 2026-03-05',
  '20260301',
  '2026',
  '0',
  `2026-03-01${' '.repeat(200)}or so`,
])('%j is no moment', (text) => expect(read(text)).toBeNull());

it('reads every day back in every way that English writes it', () => {
  const days = fc.date({
    min: new Date('1930-01-01'),
    max: new Date('2090-01-01'),
    noInvalidDate: true,
  });
  const styles = fc.constantFrom('full', 'long', 'medium');
  fc.assert(
    fc.property(days, styles, fc.constantFrom('en-US', 'en-GB'), (at, dateStyle, locale) => {
      const written = at.toLocaleDateString(locale, { dateStyle, timeZone: 'UTC' } as object);
      expect(read(written)).toMatchObject({ day: at.toISOString().slice(0, 10) });
    }),
    { numRuns: 30 },
  );
});
