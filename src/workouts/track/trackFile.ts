import { gpx } from './gpx.ts';
import { tcx } from './tcx.ts';
import { hasPlaces, type Track } from './track.ts';

/** A format of `TRACK_TYPES`. */
export type TrackFormat = keyof typeof TRACK_TYPES;

/** Media types of the formats that a track is written in. */
export const TRACK_TYPES = {
  gpx: 'application/gpx+xml',
  tcx: 'application/vnd.garmin.tcx+xml',
};

/** The file of a track, piece by piece, or why there is none. */
export function trackFile(
  track: Track | null,
  format: TrackFormat,
  service: string,
): Iterable<string> | { none: string } {
  if (!track) {
    return {
      none: `${service} has no recording of this activity, so there is no file of it. Choose an activity that was recorded.`,
    };
  }
  if (format === 'tcx') return tcx(track);
  return hasPlaces(track)
    ? gpx(track)
    : { none: 'This activity has no map, so there is no GPX file of it. Use its TCX file.' };
}
