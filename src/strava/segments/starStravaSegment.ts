import { yesNo } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { segment, segmentForPeople, segmentId } from './schema.ts';

export const starStravaSegment = action({
  key: 'star_strava_segment',
  noun: 'Segment',
  label: 'Star or Unstar Strava Segment',
  description: 'Stars a segment for the athlete, or removes the star.',
  docs: docs('Segments', 'starSegment'),
  scopes: ['profile:write'],
  route: 'PUT /segments/{segmentId}/starred',
  sendAs: 'form',
  input: () => ({
    segmentId: segmentId(),
    starred: yesNo({ label: 'Star', help: 'Yes stars the segment, no removes the star.' }),
  }),
  output: segment,
  derive: segmentForPeople,
});
