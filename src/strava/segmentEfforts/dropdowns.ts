import { shortMoment } from '../../core/dates.ts';
import { numberOf } from '../../core/raw.ts';
import { told } from '../../core/told.ts';
import { longTime } from '../../workouts/units.ts';
import { docs } from '../docs.ts';
import { segmentId } from '../segments/schema.ts';
import { dropdown } from '../service.ts';
import { latestFirst, SUBSCRIBERS_ONLY } from './schema.ts';

/** "2018-06-22 08:42 in 0:01:56": the wall time of `start_date_local`, whose `Z` is not true. */
export const segmentEffortDropdown = dropdown({
  key: 'strava_segment_effort_dropdown',
  noun: 'Segment Effort',
  docs: docs('SegmentEfforts', 'getEffortsBySegmentId'),
  scopes: ['read_all'],
  forbidden: SUBSCRIBERS_ONLY,
  route: 'GET /segment_efforts',
  input: () => ({ segmentId: segmentId({ at: 'segment_id' }) }),
  fixed: { per_page: 200 },
  unfold: latestFirst,
  result: '[]',
  option: ({ id, start_date_local: start, elapsed_time: seconds }) => ({
    id,
    label: told([shortMoment(start), longTime(numberOf(seconds))], ' in '),
  }),
});
