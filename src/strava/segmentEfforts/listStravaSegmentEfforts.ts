import { dateTime } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { segmentId } from '../segments/schema.ts';
import { read } from '../service.ts';
import {
  effortForPeople,
  latestFirst,
  ofLateWeeks,
  SUBSCRIBERS_ONLY,
  segmentEffort,
} from './schema.ts';

export const listStravaSegmentEfforts = read({
  key: 'list_strava_segment_efforts',
  noun: 'Segment Effort',
  label: 'List Strava Segment Efforts',
  triggers: 'Triggers when the athlete has a new effort on the chosen segment.',
  finds:
    'Finds the athlete’s efforts on a segment, latest first. The athlete needs a subscription.',
  docs: docs('SegmentEfforts', 'getEffortsBySegmentId'),
  scopes: ['read_all'],
  forbidden: SUBSCRIBERS_ONLY,
  route: 'GET /segment_efforts',
  input: () => ({
    segmentId: segmentId({ at: 'segment_id' }),
    start_date_local: dateTime({
      label: 'From',
      send: 'wall',
      help: 'The athlete’s local date and time. Defaults to the first effort.',
    }).optional(),
    end_date_local: dateTime({
      label: 'To',
      send: 'wall',
      placeholder: '2026-03-31 09:00',
      notBefore: 'start_date_local',
      help: 'The athlete’s local date and time. Defaults to now.',
    }).optional(),
  }),
  fixed: { per_page: 200 },
  news: { created: 'startDate', only: 'new', recent: ofLateWeeks },
  unfold: latestFirst,
  result: '[]',
  output: segmentEffort,
  derive: effortForPeople,
});
