import fc from 'fast-check';
import {
  distinct,
  isOf,
  isUpToDate,
  loggedIn,
  type MarkFacts,
  markOf,
  marksIn,
  noteWith,
  offsetIn,
  remarked,
} from '../../src/workouts/marker.ts';

const lunchRun: MarkFacts = {
  service: 'Strava',
  activity: '16195505000',
  startLocal: '2025-10-19T13:00:00-07:00',
  utcOffset: -25_200,
  sport: 'Run',
  distance: 10_021.5,
  movingTime: 3130,
  elapsedTime: 3188,
};
const MARK =
  '[workout strava:16195505000 20251019T1300-t7-d8 start:2025-10-19T13:00:00-07:00 moving:3130 elapsed:3188 distance:10021.5 sport:Run]';

it('is one line that names service, workout and key', () => {
  expect(markOf(lunchRun)).toBe(MARK);
  expect(markOf(lunchRun, { milestone: 'Half Marathon' })).toBe(
    MARK.replace(']', ' milestone:half-marathon]'),
  );
});

it('is found again without a start, and of a service whose name has no Latin letter', () => {
  const noStart: MarkFacts = { service: 'Strava', activity: '9' };
  expect(markOf(noStart)).toBe('[workout strava:9 -]');
  const [mark] = marksIn(markOf(noStart));
  expect(mark).toMatchObject({ activity: '9', counted: { localDate: null, distanceM: null } });
  expect([isOf(mark!, noStart), isOf(mark!, { ...noStart, activity: '10' })]).toEqual([
    true,
    false,
  ]);
  const chinese = { ...lunchRun, service: '咕咚' };
  expect(isOf(marksIn(markOf(chinese))[0]!, chinese)).toBe(true);
});

it('is read again from any text around it, HTML too', () => {
  const [mark, ...more] = marksIn(`<p>Well done</p><p>${MARK.replaceAll(' ', '&nbsp;')}</p>`);
  expect(more).toEqual([]);
  expect(mark).toEqual({
    service: 'strava',
    activity: '16195505000',
    identity: {
      startLocal: '2025-10-19T13:00:00-07:00',
      utcOffset: -25_200,
      distance: 10_021.5,
      movingTime: 3130,
      elapsedTime: 3188,
    },
    counted: {
      sport: 'Run',
      localDate: '2025-10-19',
      distanceM: 10_021.5,
      movingSeconds: 3130,
      elapsedSeconds: 3188,
    },
    milestone: null,
    text: null,
    ends: true,
  });
  expect(marksIn('A note about a [workout] or [workout strava:]')).toEqual([]);
  expect(marksIn(null)).toEqual([]);
});

it('ends a text that nobody wrote into', () => {
  const ends = (text: string) => marksIn(text).at(-1)!.ends;
  expect([`Run\n\n${MARK}\n `, `<p>Run</p><p>${MARK}<br/></p>&nbsp;`, MARK].map(ends)).toEqual([
    true,
    true,
    true,
  ]);
  expect([`${MARK}\nWell done!`, `<p>${MARK}</p><p>Ok</p>`, `${MARK}>`].map(ends)).toEqual([
    false,
    false,
    false,
  ]);
});

it('is replaced in a text of which every other word stays', () => {
  const html = `<p>See [workout plan].&nbsp;${MARK.replaceAll(' ', '&nbsp;')}</p><p>Well done</p>`;
  const again = remarked(html, 'Run', { ...lunchRun, distance: 9000 });
  expect(again).toMatch(
    /^<p>See \[workout plan\]\.&nbsp;\[workout .* distance:9000 .*\]<\/p><p>Well done<\/p>$/,
  );
  expect(remarked('No mark', 'Run', lunchRun)).toBe('No mark');
});

it('tells whether the note that it is in is up to date, not so one of before there was a number', () => {
  const isNow = (note: string, facts: MarkFacts = lunchRun) =>
    isUpToDate(marksIn(note).at(-1)!, 'Morning Run', facts);
  const note = noteWith('Morning Run', lunchRun);
  expect([isNow(note), isNow(`<b>Oh:</b> ${note}\nWell done!`)]).toEqual([true, true]);
  expect([
    isNow(noteWith('Run', lunchRun)),
    isNow(note, { ...lunchRun, distance: 9000 }),
    isNow(`Morning Run\n\n${MARK}`),
  ]).toEqual([false, false, false]);
});

it('counts a workout once, from its own note', () => {
  const notes = [
    { id: 'quote', body: `Her run: ${MARK}. See a doctor.` },
    { id: 'own', body: `Run\n\n${MARK}` },
    { id: 'later quote', body: `Again: ${MARK}!` },
    { id: 'other', body: MARK.replace('16195505000', '2') },
    { id: 'none', body: null },
  ];
  expect(loggedIn(notes).map(({ note }) => note.id)).toEqual(['own', 'other']);
});

it('is of its own workout, whatever the workout is', () => {
  const facts = fc.record({
    service: fc.constantFrom('Strava', 'Runkeeper', 'Garmin Connect'),
    activity: fc.string({ minLength: 1, maxLength: 30 }).filter((text) => text.trim() === text),
    startLocal: fc
      .date({ min: new Date('2010-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 19)),
    sport: fc.option(fc.constantFrom('Run', 'GravelRide', 'Yoga')),
    distance: fc.option(fc.double({ min: 0, max: 500_000, noNaN: true })),
    movingTime: fc.option(fc.nat(200_000)),
    elapsedTime: fc.option(fc.nat(200_000)),
  });
  fc.assert(
    fc.property(facts, (workout) => {
      const marks = marksIn(`Some text\n\n${markOf(workout)}`);
      expect(marks).toHaveLength(1);
      expect(isOf(marks[0]!, workout)).toBe(true);
    }),
  );
});

describe('the mark of one service and the workout of another', () => {
  const [mark] = marksIn(MARK);
  const runkeeper = { ...lunchRun, service: 'Runkeeper', activity: '7' };
  it.each<[string, Partial<MarkFacts>, boolean]>([
    ['the same recording', {}, true],
    [
      'a device that is half a minute and one per cent off',
      { startLocal: '2025-10-19T13:00:30', distance: 10_120, movingTime: 3161 },
      true,
    ],
    ['a start in the next half hour by a second', { startLocal: '2025-10-19T13:01:30' }, true],
    ['another run of that day', { startLocal: '2025-10-19T18:00:00' }, false],
    ['a run of half the distance', { distance: 5000, movingTime: 1500, elapsedTime: 1500 }, false],
    ['nothing but a start', { distance: null, movingTime: null, elapsedTime: null }, false],
  ])('%s', (_, change, same) => {
    expect(isOf(mark!, { ...runkeeper, utcOffset: null, ...change })).toBe(same);
  });
});

it('is of a workout of another service although one distance was corrected, where that may be', () => {
  const [mark] = marksIn(MARK);
  const corrected = { ...lunchRun, service: 'Runkeeper', activity: '7', distance: 12_000 };
  expect([isOf(mark!, corrected), isOf(mark!, corrected, true)]).toEqual([false, true]);
  const another = { ...corrected, startLocal: '2025-10-19T18:00:00-07:00' };
  expect(isOf(mark!, another, true)).toBe(false);
});

describe('the mark of one recording and another one of the same service', () => {
  const second = { ...lunchRun, activity: '16195505001' };
  const isSame = (change: Partial<MarkFacts>, first: MarkFacts = lunchRun) =>
    isOf(marksIn(markOf(first))[0]!, { ...second, ...change });

  it('are one workout of two devices, seconds and meters apart', () => {
    expect(isSame({})).toBe(true);
    expect(isSame({ startLocal: '2025-10-19T13:00:20', distance: 10_030, movingTime: 3120 })).toBe(
      true,
    );
  });

  it.each<[string, Partial<MarkFacts>, Partial<MarkFacts>]>([
    ['another run of that day', {}, { startLocal: '2025-10-19T18:00:00' }],
    ['nothing but a distance', { movingTime: null, elapsedTime: null }, {}],
    ['nothing but a start', { distance: null, movingTime: null, elapsedTime: null }, {}],
    [
      'two commutes of a day whose times are hidden',
      { startLocal: '2025-10-19T00:00:01' },
      { startLocal: '2025-10-19T00:00:01' },
    ],
  ])('are two workouts: %s', (_, first, change) => {
    expect(isSame(change, { ...lunchRun, ...first })).toBe(false);
  });

  it('are two workouts where one device recorded one after the other, however short they are', () => {
    const start = Date.parse('2025-10-19T13:00:00Z');
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 600 }), fc.nat(300), (seconds, pause) => {
        const at = (from: number, activity: string): MarkFacts => ({
          service: 'Strava',
          activity,
          startLocal: new Date(start + from * 1000).toISOString().slice(0, 19),
          sport: 'Run',
          distance: seconds * 5,
          movingTime: seconds,
          elapsedTime: seconds,
        });
        const [mark] = marksIn(markOf(at(0, '1')));
        expect(isOf(mark!, at(seconds + pause, '2'))).toBe(false);
      }),
    );
  });

  it('count once in a sum', () => {
    const marks = [
      lunchRun,
      second,
      { ...second, activity: '3', startLocal: '2025-10-19T18:00:00' },
      { ...second, activity: '4', startLocal: '2025-10-20T13:00:00' },
    ].flatMap((facts) => marksIn(markOf(facts)));
    expect(distinct(marks).map(({ activity }) => activity)).toEqual(['16195505000', '3', '4']);
  });
});

it('reads the offset at the end of a start', () => {
  expect(
    ['2025-10-19T13:00:00-07:00', '2025-10-19T13:00:00+05:30', '2025-10-19T13:00:00', null].map(
      offsetIn,
    ),
  ).toEqual([-25_200, 19_800, null, null]);
});
