/** A moment of a recording. What the device did not measure is null or absent. */
export type TrackPoint = {
  /** Seconds from the start. */
  seconds: number;
  /** Degrees. */
  latitude?: number | null | undefined;
  longitude?: number | null | undefined;
  /** Meters. */
  altitude?: number | null | undefined;
  /** Meters from the start. */
  distance?: number | null | undefined;
  /** Beats a minute. */
  heartRate?: number | null | undefined;
  /** Revolutions a minute; on foot the strides of one leg. */
  cadence?: number | null | undefined;
  /** Watts. */
  power?: number | null | undefined;
  /** Degrees Celsius. */
  temperature?: number | null | undefined;
};

/** The course of a workout. */
export type Track = {
  name: string | null;
  /** A sport's identifier: "TrailRun". */
  sport: string;
  /** The moment of the start in epoch milliseconds. */
  start: number;
  /** From the start to the end; asked for anew whenever it is read. */
  points(): Iterable<TrackPoint>;
};

/** The moment of a point: `2025-10-19T20:00:05Z`. */
export const momentOf = ({ start }: Track, { seconds }: TrackPoint): string =>
  new Date(start + seconds * 1000).toISOString().replace('.000Z', 'Z');

/** Whether a point says where it is. */
export const isPlaced = (
  point: TrackPoint,
): point is TrackPoint & { latitude: number; longitude: number } =>
  isMeasured(point.latitude) && isMeasured(point.longitude);

/** Whether a device has recorded the value. */
export const isMeasured = (value: number | null | undefined): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** Whether any point says where it is. */
export function hasPlaces({ points }: Track): boolean {
  for (const point of points()) {
    if (isPlaced(point)) return true;
  }
  return false;
}
