import { out } from '../../core/output/output.ts';
import { docs } from '../docs.ts';
import { includeMap } from '../maps.ts';
import { read } from '../service.ts';
import { photoForPeople } from './photos.ts';
import { activityId } from './schema.ts';

export const listStravaActivityPhotos = read({
  key: 'list_strava_activity_photos',
  noun: 'Photo',
  label: 'List Strava Activity Photos',
  triggers: 'Triggers when a photo is added to the chosen activity.',
  finds: 'Finds the photos of an activity, each with a link to the picture and its caption.',
  // Strava's reference leaves the endpoint out; clients use it all the same:
  // https://stravalib.readthedocs.io/en/latest/reference/api/stravalib.client.Client.get_activity_photos.html
  docs: docs('Activities', 'getActivityById'),
  scopes: ['activity:read'],
  optionalScopes: ['activity:read_all'],
  route: 'GET /activities/{activityId}/photos',
  input: () => ({ activityId: activityId(), includeMap: includeMap() }),
  // The longer side of the pictures in pixels.
  fixed: { size: 2048 },
  news: { created: 'uploadedAt', only: 'new' },
  result: '[]',
  output: () =>
    out.object({
      id: out.id('5e8006d0-3f1c-4000-8000-000000000000', 'Photo ID', { from: ['unique_id'] }),
      activityId: out.id('16195505000', 'Activity ID', { from: ['activity_id'] }),
      activityName: out.text('Lunch Run', { from: ['activity_name'] }),
      url: out.text('https://dgtzuqphqg23d.cloudfront.net/example-2048x1536.jpg', {
        label: 'Photo (URL)',
      }),
      width: out.integer(2048, { label: 'Width (pixels)' }),
      height: out.integer(1536, { label: 'Height (pixels)' }),
      caption: out.text('At the turnaround'),
      isDefault: out.yesNo(true, {
        label: 'Is the Activity’s Main Photo',
        from: ['default_photo'],
      }),
      takenAt: out.moment('2025-10-19T20:22:10Z', { label: 'Taken At', from: ['created_at'] }),
      uploadedAt: out.moment('2025-10-19T21:03:44Z', {
        label: 'Uploaded At',
        from: ['uploaded_at'],
      }),
      latitude: out.number(37.83),
      longitude: out.number(-122.48),
    }),
  derive: photoForPeople,
});
