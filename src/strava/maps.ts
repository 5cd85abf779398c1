import { getPath } from '../core/dottedPaths.ts';
import { yesNo } from '../core/input/fields.ts';
import { out } from '../core/output/output.ts';
import type { Raw } from '../core/raw.ts';

/** Switches on everything that shows a place; without it, a step returns no map and no coordinates. */
export const includeMap = () =>
  yesNo({
    label: 'Include Map and Coordinates',
    local: true,
    help: 'Off by default, since it can show where the athlete lives and trains.',
  }).optional();

/** Where something is; null unless the user switched maps on. */
export const mapOutput = () => ({
  polyline: out.text('ki{eFvqfiVqAWQIGEEKAYJgBVqDJ', { label: 'Map (Encoded Polyline)' }),
  startLatitude: out.number(37.83),
  startLongitude: out.number(-122.48),
  endLatitude: out.number(37.84),
  endLongitude: out.number(-122.49),
});

/** The map of a record. Strava sends `[]` or null if there is none. */
export function mapOf(raw: Raw, values: Raw): Raw {
  if (values.includeMap !== true) {
    return { ...raw, polyline: null, start_latlng: null, end_latlng: null, points: null };
  }
  return {
    ...raw,
    // The list of an explored area calls it `points`.
    polyline: getPath(raw, 'map.polyline') || getPath(raw, 'map.summary_polyline') || raw.points,
    startLatitude: getPath(raw, 'start_latlng.0'),
    startLongitude: getPath(raw, 'start_latlng.1'),
    endLatitude: getPath(raw, 'end_latlng.0'),
    endLongitude: getPath(raw, 'end_latlng.1'),
  };
}
