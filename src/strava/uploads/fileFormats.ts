import type { FetchedFile } from '../../core/http/download.ts';

/** Formats that Strava accepts: https://developers.strava.com/docs/uploads/ */
export const FORMATS = {
  fit: 'FIT',
  'fit.gz': 'FIT, compressed (.fit.gz)',
  tcx: 'TCX',
  'tcx.gz': 'TCX, compressed (.tcx.gz)',
  gpx: 'GPX',
  'gpx.gz': 'GPX, compressed (.gpx.gz)',
  json: 'Strength workout (JSON)',
} as const;

/** The format of a file by its name, or else by how its content begins; undefined if neither shows it. */
export function formatOf({
  filename,
  head,
}: Pick<FetchedFile, 'filename' | 'head'>): string | undefined {
  const byName = /\.((?:fit|tcx|gpx)(?:\.gz)?|json)$/i.exec(filename)?.[1]?.toLowerCase();
  if (byName) {
    return byName;
  }
  const start = head.toString('latin1');
  // A FIT file carries its name in bytes 8 to 11: https://developer.garmin.com/fit/protocol/
  if (start.slice(8, 12) === '.FIT') {
    return 'fit';
  }
  if (/<gpx[\s>]/i.test(start)) {
    return 'gpx';
  }
  if (/<TrainingCenterDatabase[\s>]/i.test(start)) {
    return 'tcx';
  }
  return /^\s*{/.test(start) ? 'json' : undefined;
}
