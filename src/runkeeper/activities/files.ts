import { builtFileMethod } from '../../core/output/files.ts';
import { isRecord, type Raw } from '../../core/raw.ts';
import { TRACK_TYPES, type TrackFormat, trackFile } from '../../workouts/track/trackFile.ts';
import { docs } from '../docs.ts';
import { READ } from '../permissions.ts';
import { runkeeper } from '../service.ts';
import { trackOf } from './track.ts';

/** A file of the whole recording. Its times are those of the zone that the user chose, else of the Zap's, where Runkeeper knows none. */
const activityFile = (format: TrackFormat) =>
  builtFileMethod(runkeeper, {
    docs: docs('fitness-activities#past'),
    scopes: READ,
    route: 'GET /fitnessActivities/{activityId}',
    mediaType: { answer: 'FitnessActivity' },
    arrange: () => ({}),
    holds: (body) => isRecord(body) && Boolean(body.start_time),
    contentType: TRACK_TYPES[format],
    filename: ({ activityId }) => `activity-${activityId}.${format}`,
    build: (body, { timeZone }, zone) =>
      trackFile(trackOf(body as Raw, String(timeZone ?? zone)), format, 'Runkeeper'),
  });

export const runkeeperActivityGpx = activityFile('gpx');
export const runkeeperActivityTcx = activityFile('tcx');
