import { numbers, yesNo } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { mapOutput } from '../maps.ts';
import { zoneRows } from '../zones.ts';

/** Streams that do not show where the athlete was: https://developers.strava.com/docs/reference/#api-Streams */
const KEYS = [
  'time',
  'distance',
  'altitude',
  'velocity_smooth',
  'heartrate',
  'cadence',
  'watts',
  'temp',
  'moving',
  'grade_smooth',
];

/** The streams to ask for; coordinates only when the user switched them on. */
export const streamKeys =
  (keys: readonly string[] = KEYS) =>
  (values: Record<string, unknown>): Record<string, unknown> => ({
    ...values,
    keys: [...keys, ...(values.includeMap ? ['latlng'] : [])].join(','),
  });

export const includeValues = () =>
  yesNo({
    label: 'Include All Values',
    local: true,
    help: 'Adds every value of every stream, often thousands. Meant for code steps and files.',
  }).optional();

/** Zone limits, for counting the time in each zone. */
export const zoneFields = () => ({
  heartRateZones: numbers({
    label: 'Heart Rate Zones (bpm)',
    local: true,
    help: 'Where each zone above the first begins, such as 111, 139, 152, 166. Get Strava Athlete Zones returns them in this format.',
  }).optional(),
  powerZones: numbers({
    label: 'Power Zones (W)',
    local: true,
    help: 'Where each zone above the first begins, such as 144, 195, 234. Get Strava Athlete Zones returns them in this format.',
  }).optional(),
});

const facts = (
  title: string,
  unit: string,
  [minimum, maximum, average]: [number, number, number],
) =>
  out.object({
    minimum: out.number(minimum, { label: `${title}, Minimum (${unit})` }),
    maximum: out.number(maximum, { label: `${title}, Maximum (${unit})` }),
    average: out.number(average, { label: `${title}, Average (${unit})` }),
    first: out.number(minimum, { label: `${title}, First (${unit})` }),
    last: out.number(average, { label: `${title}, Last (${unit})` }),
  });

const series = (title: string, unit: string, example: unknown[]) =>
  out.any(example, { label: `All Values: ${title} (${unit})` });

const best = (title: string, unit: string, average: number) =>
  out.list(
    out.object({
      length: out.text('20 min', { label: `${title}: Length` }),
      seconds: out.integer(1200, { label: `${title}: Length (s)` }),
      average: out.integer(average, { label: `${title} (${unit})` }),
      from: out.integer(300, { label: `${title}: Begins At (s)` }),
    }),
  );

/** Key figures of the course of a segment or a route. */
const ground = () => ({
  points: out.integer(3188, { label: 'Recorded Points' }),
  distanceM: out.number(10021.5, { label: 'Distance (m)' }),
  distanceKm: out.number(10.02, { label: 'Distance (km)' }),
  distanceMiles: out.number(6.23, { label: 'Distance (mi)' }),
  altitude: facts('Altitude', 'm', [2, 48, 21]),
});

/** Where the streams start and end. */
const { polyline: _, ...place } = mapOutput();

const groundValues = () => ({
  distance: series('Distance', 'm', [2.9, 5.8, 8.5]),
  altitude: series('Altitude', 'm', [92.4, 93.4, 94]),
  coordinates: series('Coordinates', '°', [[37.83, -122.48]]),
});

/** Streams of a segment or a route. */
export const groundStreams = (id: string, label: string) => () =>
  out.object({
    id: out.id(id, label),
    ...ground(),
    ...place,
    values: out.object(groundValues()),
  });

/** Streams of an activity or a segment effort, as numbers that a Zap can use. */
export const recordedStreams = (id: string, label: string) => () =>
  out.object({
    id: out.id(id, label),
    ...ground(),
    seconds: out.integer(3188, { label: 'Length (s)' }),
    time: out.text('0:53:08', { label: 'Length (h:mm:ss)' }),
    movingSeconds: out.integer(3130, { label: 'Moving Time (s)' }),
    movingTime: out.text('0:52:10', { label: 'Moving Time (h:mm:ss)' }),
    heartRate: facts('Heart Rate', 'bpm', [92, 172, 147]),
    power: facts('Power', 'W', [0, 643, 175]),
    cadence: facts('Cadence', 'rpm; Runs: Strides of One Leg', [0, 96, 78]),
    speed: facts('Speed', 'km/h', [0, 15.4, 11.5]),
    grade: facts('Grade', '%', [-8, 8.2, 0.4]),
    temperature: facts('Temperature', '°C', [17, 22, 18]),
    fastestKm: out.text('0:04:41', { label: 'Fastest km (h:mm:ss)' }),
    fastestMile: out.text('0:07:40', { label: 'Fastest Mile (h:mm:ss)' }),
    fastest5Km: out.text('0:24:50', { label: 'Fastest 5 km (h:mm:ss)' }),
    best20MinPower: out.integer(212, { label: 'Best 20 Minutes of Power (W)' }),
    best20MinHeartRate: out.integer(158, { label: 'Best 20 Minutes of Heart Rate (bpm)' }),
    fastest: out.list(
      out.object({
        stretch: out.text('1 km', { label: 'Fastest Stretch' }),
        metres: out.number(1000, { label: 'Fastest Stretch (m)' }),
        seconds: out.number(281, { label: 'Fastest Stretch: Time (s)' }),
        time: out.text('0:04:41', { label: 'Fastest Stretch: Time (h:mm:ss)' }),
        paceMinPerKm: out.text('4:41', { label: 'Fastest Stretch: Pace (min/km)' }),
        paceMinPerMile: out.text('7:32', { label: 'Fastest Stretch: Pace (min/mi)' }),
        speedKmh: out.number(12.8, { label: 'Fastest Stretch: Speed (km/h)' }),
        speedMph: out.number(8, { label: 'Fastest Stretch: Speed (mph)' }),
        from: out.number(1260, { label: 'Fastest Stretch: Begins At (s)' }),
      }),
    ),
    bestPower: best('Best Power', 'W', 212),
    bestHeartRate: best('Best Heart Rate', 'bpm', 158),
    heartRateZones: zoneRows('Heart Rate', 'bpm', 139, 152),
    powerZones: zoneRows('Power', 'W', 144, 194),
    ...place,
    values: out.object({
      time: series('Time', 's', [0, 1, 2]),
      ...groundValues(),
      speed: series('Speed', 'm/s', [0, 2.9, 3.1]),
      heartRate: series('Heart Rate', 'bpm', [120, 121, 123]),
      cadence: series('Cadence', 'rpm', [0, 78, 80]),
      power: series('Power', 'W', [0, 210, 240]),
      temperature: series('Temperature', '°C', [22, 22, 22]),
      moving: series('Moving', 'yes or no', [false, true, true]),
      grade: series('Grade', '%', [3.1, 4.2, 4.4]),
    }),
  });
