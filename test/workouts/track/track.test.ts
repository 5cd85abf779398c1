import fc from 'fast-check';
import { gpx } from '../../../src/workouts/track/gpx.ts';
import { tcx } from '../../../src/workouts/track/tcx.ts';
import { hasPlaces, type Track, type TrackPoint } from '../../../src/workouts/track/track.ts';
import { trackFile } from '../../../src/workouts/track/trackFile.ts';
import { xmlText } from '../../../src/workouts/track/xml.ts';

const START = Date.parse('2025-10-19T20:00:00Z');

const trackOf = (
  points: readonly TrackPoint[],
  name: string | null = null,
  sport = 'Run',
): Track => ({
  name,
  sport,
  start: START,
  points: () => points,
});

const whole = (write: (track: Track) => Iterable<string>, track: Track) =>
  [...write(track)].join('');

const unescaped = (text: string) =>
  text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" })[name]!,
  );

const numberIn = (xml: string, pattern: RegExp) => {
  const found = pattern.exec(xml)?.[1];
  return found === undefined ? null : Number(found);
};

/** The points of a file, as another program reads them. */
const readGpx = (xml: string) =>
  Array.from(xml.matchAll(/<trkpt lat="(.*?)" lon="(.*?)">(.*?)<\/trkpt>/g), (match) => ({
    latitude: Number(match[1]),
    longitude: Number(match[2]),
    altitude: numberIn(match[3]!, /<ele>(.*?)</),
    seconds: (Date.parse(/<time>(.*?)</.exec(match[3]!)![1]!) - START) / 1000,
    temperature: numberIn(match[3]!, /<gpxtpx:atemp>(.*?)</),
    heartRate: numberIn(match[3]!, /<gpxtpx:hr>(.*?)</),
    cadence: numberIn(match[3]!, /<gpxtpx:cad>(.*?)</),
    power: numberIn(match[3]!, /<power>(.*?)</),
  }));

const readTcx = (xml: string) =>
  Array.from(xml.matchAll(/<Trackpoint>(.*?)<\/Trackpoint>/g), ([, point = '']) => ({
    latitude: numberIn(point, /<LatitudeDegrees>(.*?)</),
    longitude: numberIn(point, /<LongitudeDegrees>(.*?)</),
    altitude: numberIn(point, /<AltitudeMeters>(.*?)</),
    distance: numberIn(point, /<DistanceMeters>(.*?)</),
    seconds: (Date.parse(/<Time>(.*?)</.exec(point)![1]!) - START) / 1000,
    heartRate: numberIn(point, /<Value>(.*?)</),
    cadence: numberIn(point, /<Cadence>(.*?)</),
    power: numberIn(point, /<ns3:Watts>(.*?)</),
  }));

const fixed = (min: number, max: number, decimals: number) =>
  fc
    .integer({ min: min * 10 ** decimals, max: max * 10 ** decimals })
    .map((value) => value / 10 ** decimals || 0);
const some = (value: fc.Arbitrary<number>) => fc.option(value, { nil: null });
const points = fc.array(
  fc.record({
    seconds: fixed(0, 90_000, 3),
    latitude: fixed(-90, 90, 7),
    longitude: fixed(-180, 180, 7),
    altitude: some(fixed(-400, 9000, 2)),
    distance: some(fixed(0, 500_000, 2)),
    heartRate: some(fc.integer({ min: 30, max: 230 })),
    cadence: some(fc.integer({ min: 0, max: 250 })),
    power: some(fc.integer({ min: 0, max: 2000 })),
    temperature: some(fixed(-40, 50, 1)),
  }),
  { maxLength: 30 },
);

const without = (key: string) => (point: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(point).filter(([name]) => name !== key));

it('what is written is read back as the same points', () => {
  fc.assert(
    fc.property(points, (recorded) => {
      const track = trackOf(recorded);
      expect(readGpx(whole(gpx, track))).toEqual(recorded.map(without('distance')));
      expect(readTcx(whole(tcx, track))).toEqual(recorded.map(without('temperature')));
    }),
  );
});

const CHARACTERS = [...'aé🏃<>&"\'\r\n\t', '\u0000', '\u0008', '\uFFFE', '\uD800', '\uDC00'];
const IMPOSSIBLE = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const UNESCAPED = /[<>"']|&(?!(amp|lt|gt|quot|apos);)/;

it('a name is read back, without what XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...CHARACTERS) }), (name) => {
      const written = xmlText(name);
      const kept = name.replace(/\r\n?/g, '\n').replace(IMPOSSIBLE, '');
      return !UNESCAPED.test(written) && unescaped(written) === kept;
    }),
  );
  const xml = whole(gpx, trackOf([], 'Tom & Jerry <3'));
  expect(xml).toContain('<name>Tom &amp; Jerry &lt;3</name><type>running</type>');
});

it('a workout without places is a TCX file with its time, distance and heart rate', () => {
  const indoors = trackOf([
    { seconds: 0, distance: 0 },
    { seconds: 600, distance: 2000.5, heartRate: 141 },
  ]);
  expect(hasPlaces(indoors)).toBe(false);
  const xml = whole(tcx, indoors);
  expect(xml).toContain(
    '<TotalTimeSeconds>600</TotalTimeSeconds><DistanceMeters>2000.5</DistanceMeters>',
  );
  expect(xml).not.toContain('Position');
  expect(readGpx(whole(gpx, indoors))).toEqual([]);
});

it('a TCX file names its workout and the nearest of the three sports that it knows', () => {
  const xml = (sport: string) => whole(tcx, trackOf([], 'Tom & Jerry', sport));
  const sports = ['Run', 'TrailRun', 'GravelRide', 'Velomobile', 'Swim', 'Walk'];
  expect(sports.map((sport) => /Activity Sport="(.*?)"/.exec(xml(sport))?.[1])).toEqual([
    'Running',
    'Running',
    'Biking',
    'Biking',
    'Other',
    'Other',
  ]);
  expect(xml('Run')).toContain('<Notes>Tom &amp; Jerry</Notes></Activity>');
  expect(whole(tcx, trackOf([]))).not.toContain('Notes');
});

it('a GPX file says its sport in words where other apps have none of their own for it', () => {
  const type = (sport: string) => /<type>(.*?)</.exec(whole(gpx, trackOf([], null, sport)))?.[1];
  expect(['Ride', 'NordicSki', 'EBikeRide'].map(type)).toEqual([
    'cycling',
    'nordic ski',
    'e-bike ride',
  ]);
});

it('a place a hair south and west of zero is at zero, not at minus zero', () => {
  const place = trackOf([{ seconds: 0, latitude: -1e-9, longitude: -1e-9 }]);
  expect(whole(gpx, place)).toContain('<trkpt lat="0" lon="0">');
});

describe('the file of a workout', () => {
  const indoors = trackOf([{ seconds: 0 }, { seconds: 60, latitude: 47.4 }]);
  const outdoors = trackOf([{ seconds: 0 }, { seconds: 60, latitude: 47.4, longitude: 8.5 }]);
  const written = (track: Track | null, format: 'gpx' | 'tcx') => {
    const file = trackFile(track, format, 'Strava');
    return 'none' in file ? file.none : [...file].join('');
  };

  it('is in the format that was chosen', () => {
    expect(readGpx(written(outdoors, 'gpx'))).toMatchObject([{ seconds: 60, longitude: 8.5 }]);
    expect(readTcx(written(outdoors, 'tcx'))).toHaveLength(2);
    expect(readTcx(written(indoors, 'tcx'))).toHaveLength(2);
  });

  it('is refused without a map or a recording, with what to do', () => {
    expect(written(indoors, 'gpx')).toMatch(/no map.* Use its TCX file\.$/);
    for (const format of ['gpx', 'tcx'] as const) {
      expect(written(null, format)).toMatch(/^Strava has no recording.* Choose an activity/);
    }
  });
});
