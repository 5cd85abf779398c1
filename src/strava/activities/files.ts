import { builtFileMethod } from '../../core/output/files.ts';
import { TRACK_TYPES, type TrackFormat, trackFile } from '../../workouts/track/trackFile.ts';
import { docs } from '../docs.ts';
import { strava } from '../service.ts';
import { gatherStreams } from '../streams/reduce.ts';
import { trackOf } from '../streams/track.ts';

/** A file of the whole recording: https://developers.strava.com/docs/reference/#api-Streams-getActivityStreams */
const activityFile = (format: TrackFormat) =>
  builtFileMethod(strava, {
    docs: docs('Streams', 'getActivityStreams'),
    scopes: ['activity:read', 'activity:read_all'],
    route: 'GET /activities/{activityId}/streams',
    arrange: () => ({
      keys: 'time,distance,latlng,altitude,heartrate,cadence,watts,temp',
      key_by_type: true,
    }),
    from: ({ name, sport_type: sport, start_date: start }) => ({ name, sport, start }),
    holds: (body) => gatherStreams(body) !== undefined,
    contentType: TRACK_TYPES[format],
    filename: ({ activityId }) => `activity-${activityId}.${format}`,
    build: (body, about) => trackFile(trackOf(gatherStreams(body)?.[0], about), format, 'Strava'),
  });

export const stravaActivityGpx = activityFile('gpx');
export const stravaActivityTcx = activityFile('tcx');
