import { numberOf, type Raw, yesNoOf } from '../../core/raw.ts';
import {
  bestAverage,
  factsOfSeries,
  fastestStretch,
  lengthOf,
  movingSeconds,
  type Series,
  timeInZones,
} from '../../workouts/streams.ts';
import {
  averageSpeed,
  kilometres,
  kmPerHour,
  longTime,
  METRES_PER_MILE,
  miles,
  milesPerHour,
  pacePerKm,
  pacePerMile,
  whole,
} from '../../workouts/units.ts';

const STRETCHES: Record<string, number> = {
  '400 m': 400,
  '1 km': 1000,
  '1 mile': METRES_PER_MILE,
  '5 km': 5000,
  '10 km': 10_000,
  'Half marathon': 21_097.5,
  Marathon: 42_195,
};

const LENGTHS: Record<string, number> = {
  '5 s': 5,
  '1 min': 60,
  '5 min': 300,
  '20 min': 1200,
  '60 min': 3600,
};

type Point = [number, number];

type Streams = Record<string, Series> & { latlng?: readonly Point[]; moving?: readonly boolean[] };

/** The values of a stream: yes or no for `moving`, pairs for `latlng`, else numbers. */
const seriesOf = (type: unknown, data: readonly unknown[]): unknown[] =>
  type === 'moving'
    ? data.map(yesNoOf)
    : data.map((value) => (Array.isArray(value) ? value.map(numberOf) : numberOf(value)));

/** Streams by type: Strava answers with an object, its reference and the streams of routes show a list. */
function streamsOf(raw: unknown): Streams {
  const entries = Array.isArray(raw)
    ? (raw as Raw[]).map((stream) => [stream.type, stream] as const)
    : Object.entries((raw ?? {}) as Record<string, Raw>);
  return Object.fromEntries(
    entries.flatMap(([type, stream]) =>
      Array.isArray(stream?.data) ? [[type, seriesOf(type, stream.data)]] : [],
    ),
  ) as Streams;
}

/** One record of an answer of either shape; none when its list is empty. */
export const gatherStreams = (body: unknown): Raw[] | undefined => {
  const streams = streamsOf(body);
  if (Object.keys(streams).length > 0) {
    return [streams as Raw];
  }
  return Array.isArray(body) && body.length === 0 ? [] : undefined;
};

function groundOf(streams: Streams, values: Raw): Raw {
  const { distance = [], altitude = [], latlng = [], time } = streams;
  const metres = lengthOf(distance);
  const [start, end] = values.includeMap === true ? [latlng[0], latlng.at(-1)] : [];
  return {
    points: Math.max(0, ...Object.values(streams).map((series) => series.length)),
    distanceM: metres,
    distanceKm: kilometres(metres),
    distanceMiles: miles(metres),
    altitude: factsOfSeries(altitude, time),
    startLatitude: start?.[0],
    startLongitude: start?.[1],
    endLatitude: end?.[0],
    endLongitude: end?.[1],
  };
}

function valuesOf(streams: Streams, values: Raw): Raw {
  if (values.includeValues !== true) {
    return {};
  }
  const { velocity_smooth, heartrate, watts, temp, grade_smooth, latlng, ...rest } = streams;
  return {
    ...rest,
    speed: velocity_smooth,
    heartRate: heartrate,
    power: watts,
    temperature: temp,
    grade: grade_smooth,
    coordinates: values.includeMap === true ? latlng : null,
  };
}

/** Reduces the streams of a segment or a route, whose id is the value under `key`. */
export const reduceGround =
  (key: string) =>
  (raw: Raw, values: Raw): Raw => ({
    id: values[key],
    ...groundOf(raw as Streams, values),
    values: valuesOf(raw as Streams, values),
  });

/** Reduces the streams of an activity or a segment effort. */
export const reduceRecorded =
  (key: string) =>
  (raw: Raw, values: Raw): Raw => {
    const streams = raw as Streams;
    const { time = [], distance = [], heartrate = [], watts = [] } = streams;
    const seconds = lengthOf(time);
    const moving = movingSeconds(streams.moving, time);
    const fastest = fastestStretches(distance, time);
    const timeOf = (stretch: string) => fastest.find((one) => one.stretch === stretch)?.time;
    const bestPower = bestAverages(watts, time);
    const bestHeartRate = bestAverages(heartrate, time);
    const over20 = (rows: Raw[]) => rows.find(({ length }) => length === '20 min')?.average;
    const speed = streams.velocity_smooth?.map((value) => (value ?? 0) * 3.6);
    const zones = (of: Series, limits: unknown) =>
      timeInZones(of, time, (limits ?? []) as number[]).map((zone) => ({
        ...zone,
        time: longTime(zone.seconds),
      }));
    return {
      id: values[key],
      ...groundOf(streams, values),
      seconds: whole(seconds),
      time: longTime(seconds),
      movingSeconds: whole(moving),
      movingTime: longTime(moving),
      heartRate: factsOfSeries(heartrate, time),
      power: factsOfSeries(watts, time),
      cadence: factsOfSeries(streams.cadence, time),
      speed: factsOfSeries(speed, time),
      grade: factsOfSeries(streams.grade_smooth, time),
      temperature: factsOfSeries(streams.temp, time),
      fastestKm: timeOf('1 km'),
      fastestMile: timeOf('1 mile'),
      fastest5Km: timeOf('5 km'),
      best20MinPower: over20(bestPower),
      best20MinHeartRate: over20(bestHeartRate),
      fastest,
      bestPower,
      bestHeartRate,
      heartRateZones: zones(heartrate, values.heartRateZones),
      powerZones: zones(watts, values.powerZones),
      values: valuesOf(streams, values),
    };
  };

const fastestStretches = (distance: Series, time: Series) =>
  Object.entries(STRETCHES).flatMap(([stretch, length]) => {
    const found = fastestStretch(distance, time, length);
    const speed = found && averageSpeed(found.metres, found.seconds);
    return found
      ? [
          {
            stretch,
            ...found,
            time: longTime(found.seconds),
            paceMinPerKm: pacePerKm(speed),
            paceMinPerMile: pacePerMile(speed),
            speedKmh: kmPerHour(speed),
            speedMph: milesPerHour(speed),
          },
        ]
      : [];
  });

const bestAverages = (values: Series, time: Series) =>
  Object.entries(LENGTHS).flatMap(([length, seconds]) => {
    const found = bestAverage(values, time, seconds);
    return found ? [{ length, ...found }] : [];
  });
