import { trackOf } from '../../src/runkeeper/activities/track.ts';
import { gpx } from '../../src/workouts/track/gpx.ts';
import { trackFile } from '../../src/workouts/track/trackFile.ts';

const run = {
  type: 'Running',
  start_time: 'Sun, 18 Oct 2026 07:02:27',
  utc_offset: 2,
  notes: 'Easy long run\nwith Ben',
  path: [
    { timestamp: 0, latitude: 47.0003, longitude: 8.0004, altitude: 410.5, type: 'start' },
    { timestamp: 10.5, latitude: 47.0004, longitude: 8.0005, altitude: 411, type: 'gps' },
    { timestamp: 20, latitude: 47.0005, longitude: 8.0006, altitude: 411, type: 'end' },
  ],
  heart_rate: [
    { timestamp: 5, heart_rate: 131 },
    { timestamp: 15, heart_rate: 140 },
  ],
  distance: [
    { timestamp: 0, distance: 0 },
    { timestamp: 20, distance: 61.2 },
  ],
};

it('a path becomes a track with the heart rate and distance of each moment', () => {
  const track = trackOf(run, 'America/New_York')!;
  expect(track).toMatchObject({
    name: 'Easy long run',
    sport: 'Run',
    start: Date.parse('2026-10-18T05:02:27Z'),
  });
  expect([...track.points()]).toMatchObject([
    { seconds: 0, latitude: 47.0003, heartRate: null, distance: 0 },
    { seconds: 10.5, longitude: 8.0005, heartRate: 131, distance: 0 },
    { seconds: 20, altitude: 411, heartRate: 140, distance: 61.2 },
  ]);
  expect([...gpx(track)].join('')).toContain('<time>2026-10-18T05:02:37.500Z</time>');
});

it('a start without an offset is in the zone of the step', () => {
  const { utc_offset: _, ...local } = run;
  expect(trackOf(local, 'America/New_York')!.start).toBe(Date.parse('2026-10-18T11:02:27Z'));
});

it('an activity without a path is told by its other series, and one without any has no file', () => {
  const indoors = trackOf({ ...run, path: [] }, 'UTC');
  expect([...indoors!.points()]).toHaveLength(2);
  expect(trackFile(indoors, 'gpx', 'Runkeeper')).toEqual({
    none: expect.stringContaining('no map'),
  });
  const typed = trackOf({ type: 'Yoga', start_time: run.start_time }, 'UTC');
  expect(trackFile(typed, 'tcx', 'Runkeeper')).toEqual({
    none: expect.stringContaining('no recording'),
  });
});
