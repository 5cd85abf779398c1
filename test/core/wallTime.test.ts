import fc from 'fast-check';
import { readSpelled, spellWallTime } from '../../src/core/dates.ts';
import { dateTime } from '../../src/core/fields.ts';
import { out, sampleOf, toOutputFields } from '../../src/core/output.ts';
import { validate } from '../../src/core/validate.ts';

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

  it('is sent for what people type, in the zone of their Zap', () => {
    const shape = { start: dateTime({ send: 'spelled' }) };
    const sent = (start: string) => validate(shape, { start }, { zone: 'Europe/Berlin' }).start;
    expect(sent('2026-10-20 06:30')).toBe('Tue, 20 Oct 2026 06:30:00');
    expect(sent('2025-10-19T13:00:00-07:00')).toBe('Sun, 19 Oct 2025 13:00:00');
    expect(sent('2026-10-20')).toBe('Tue, 20 Oct 2026 00:00:00');
  });
});

it('a result keeps a wall time without adding an offset', () => {
  const schema = out.object({ at: out.wallTime('2026-10-18T07:02:27+02:00', { label: 'At' }) });
  expect(schema.parse({ at: '2026-10-18T07:02:27' })).toEqual({ at: '2026-10-18T07:02:27' });
  expect(schema.parse({})).toEqual({ at: null });
  expect(sampleOf(schema)).toEqual({ at: '2026-10-18T07:02:27+02:00' });
  expect(toOutputFields(schema)).toEqual([{ key: 'at', label: 'At', type: 'datetime' }]);
});
