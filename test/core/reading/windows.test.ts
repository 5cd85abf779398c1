import fc from 'fast-check';
import nock from 'nock';
import { dateTime, integer } from '../../../src/core/input/fields.ts';
import { out } from '../../../src/core/output/output.ts';
import { byTime } from '../../../src/core/reading/windows.ts';
import { offline } from '../../offline.ts';
import { acmeZapier, failureOf, HOST, read } from '../acme.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.parse('2026-03-01T12:00:00Z');

describe('a range of time', () => {
  const week = byTime({ from: 'start', to: 'end', ahead: 7 });

  it('moves with the clock when the step names none', () => {
    expect(week({}, NOW)).toEqual([{ start: NOW, end: NOW + 7 * DAY }]);
    expect(week({}, NOW + 1)).toEqual([{ start: NOW + 1, end: NOW + 1 + 7 * DAY }]);
  });

  it('counts its length from a given start', () => {
    expect(week({ start: NOW + DAY }, NOW)).toEqual([{ start: NOW + DAY, end: NOW + 8 * DAY }]);
  });

  it('starts now when only its end is given', () => {
    expect(week({ end: NOW + DAY }, NOW)).toEqual([{ start: NOW, end: NOW + DAY }]);
  });

  it('reaches as many days back and ahead as the step says', () => {
    const values = { daysBack: 2, daysAhead: 30 };
    expect(week(values, NOW)).toEqual([{ ...values, start: NOW - 2 * DAY, end: NOW + 30 * DAY }]);
  });

  it('keeps the other values of the step', () => {
    expect(week({ room: 'blue' }, NOW)).toMatchObject([{ room: 'blue' }]);
  });

  it('that ends before it starts is refused', () => {
    expect(() => week({ start: NOW, end: NOW }, NOW)).toThrow(/ends before it starts/);
    expect(() => week({ end: NOW - DAY }, NOW)).toThrow(/empty From means now/);
  });

  it('is split into what the vendor takes, without a gap or an overlap', () => {
    const month = byTime({ from: 'start', to: 'end', ahead: 7, longest: 31 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 372 * DAY }), (length) => {
        const pieces = month({ start: NOW, end: NOW + length }, NOW) as {
          start: number;
          end: number;
        }[];
        expect(pieces[0]!.start).toBe(NOW);
        expect(pieces.at(-1)!.end).toBe(NOW + length);
        pieces.forEach(({ start, end }, index) => {
          expect(end - start).toBeLessThanOrEqual(31 * DAY);
          if (index > 0) {
            expect(start).toBe(pieces[index - 1]!.end + 1);
          }
        });
      }),
    );
  });

  it('of more pieces than a step has time for is refused', () => {
    const month = byTime({ from: 'start', to: 'end', ahead: 7, longest: 31 });
    expect(month({ end: NOW + 372 * DAY }, NOW)).toHaveLength(12);
    expect(() => month({ end: NOW + 373 * DAY }, NOW)).toThrow('at most 372 days');
  });
});

describe('a read in windows', () => {
  const listTides = read({
    key: 'list_tides',
    noun: 'Tide',
    label: 'List Tides',
    triggers: 'Triggers when a tide is foretold.',
    finds: 'Finds tides.',
    docs: '',
    scopes: [],
    route: 'GET /tides',
    input: () => ({
      start: dateTime({ send: 'milliseconds' }).optional(),
      end: dateTime({ send: 'milliseconds' }).optional(),
    }),
    triggerInput: () => ({ daysAhead: integer({ local: true }).optional() }),
    windows: byTime({ from: 'start', to: 'end', ahead: 1, longest: 10 }),
    result: '[]',
    unfold: (body) =>
      Object.entries(body as Record<string, string[]>).flatMap(([day, times]) =>
        times.map((time) => ({ id: `${day} ${time}` })),
      ),
    output: () => out.object({ id: out.id('2026-03-01 04:10', 'Tide ID') }),
    news: { only: 'new' },
  });
  const { find, poll } = acmeZapier(listTides);
  const answer = (query: object, body: object) =>
    nock(HOST)
      .get('/v1/tides')
      .query({ ...query })
      .reply(200, body as nock.Body);

  offline();

  it('joins the records of all windows, each once', async () => {
    const start = NOW;
    answer({ start, end: start + 10 * DAY - 1 }, { a: ['1', '2'] });
    answer({ start: start + 10 * DAY, end: start + 12 * DAY }, { a: ['2'], b: ['1'] });
    const found = await find('list_tides', {
      start: '2026-03-01T12:00:00Z',
      end: '2026-03-13T12:00:00Z',
    });
    expect(found).toEqual([{ id: 'a 1' }, { id: 'a 2' }, { id: 'b 1' }]);
  });

  it('asks anew from the present time at every poll of a trigger', async () => {
    const seen: number[] = [];
    nock(HOST)
      .get('/v1/tides')
      .query(({ start, end }) => {
        seen.push(Number(start));
        return Number(end) - Number(start) === 3 * DAY;
      })
      .times(2)
      .reply(200, { a: ['1'] });
    const before = Date.now();
    expect(await poll('list_tides', { daysAhead: '3' })).toEqual([{ id: 'a 1', revision: 'new' }]);
    await poll('list_tides', { daysAhead: '3' });
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(before);
    expect(Math.max(...seen)).toBeLessThanOrEqual(Date.now());
  });

  it('says what is wrong with the range', async () => {
    const { message } = await failureOf(
      find('list_tides', { start: '2026-03-02', end: '2026-03-01' }),
    );
    expect(message).toMatch(/^The time range ends before it starts\./);
  });
});
