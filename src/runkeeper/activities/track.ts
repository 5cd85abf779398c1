import { atZone } from '../../core/dates.ts';
import { numberOf, type Raw } from '../../core/raw.ts';
import { sportOf } from '../../workouts/sports.ts';
import type { Track, TrackPoint } from '../../workouts/track/track.ts';
import { clockOf } from '../record.ts';
import { titleOf } from './facts.ts';

type Row = { timestamp?: unknown } & Raw;

const secondsOf = ({ timestamp }: Row) => numberOf(timestamp);

const rowsOf = (series: unknown) =>
  ((series ?? []) as Row[]).filter((row) => secondsOf(row) !== null);

/**
 * The course of an activity: its path, or the times of its other series where it has none. Runkeeper names
 * no zone for what other apps wrote; the start is then the wall time in `zone`.
 */
export function trackOf(raw: Raw, zone: string): Track | null {
  const wall = clockOf(raw.start_time)?.slice(0, 19) ?? null;
  const [path, rates, distances] = [raw.path, raw.heart_rate, raw.distance].map(rowsOf) as [
    Row[],
    Row[],
    Row[],
  ];
  const rows = [path, distances, rates].find((series) => series.length > 0);
  if (wall === null || !rows) return null;
  const hours = numberOf(raw.utc_offset);
  const start =
    hours === null ? Date.parse(atZone(wall, zone)) : Date.parse(`${wall}Z`) - hours * 3_600_000;
  function* points(): Generator<TrackPoint> {
    const rateAt = latest(rates, 'heart_rate');
    const distanceAt = latest(distances, 'distance');
    for (const row of rows!) {
      const { latitude, longitude, altitude } = row;
      const seconds = secondsOf(row)!;
      yield {
        seconds,
        latitude: numberOf(latitude),
        longitude: numberOf(longitude),
        altitude: numberOf(altitude),
        heartRate: rateAt(seconds),
        distance: distanceAt(seconds),
      };
    }
  }
  return { name: titleOf(raw.notes), sport: sportOf(String(raw.type ?? '')).sport, start, points };
}

/** The last value of a series that was measured by a moment; asked for one moment after the other. */
function latest(series: readonly Row[], key: string): (seconds: number) => number | null {
  let next = 0;
  let value: number | null = null;
  return (seconds) => {
    while (next < series.length && secondsOf(series[next]!)! <= seconds) {
      value = numberOf(series[next]![key]);
      next += 1;
    }
    return value;
  };
}
