import { readActivities } from '../../src/strava/events/activityList.ts';

it('an activity without a date has no place in the events of a list', () => {
  const activity = (id: number, start: string | null) => ({
    id,
    sport_type: 'Run',
    start_date: start,
    start_date_local: start,
    utc_offset: 0,
    distance: 5000,
    moving_time: 1800,
  });
  const records = [activity(2, null), activity(1, '2026-03-01T09:00:00Z')];
  const occasion = {
    values: {},
    now: Date.parse('2026-03-02T09:00:00Z'),
    zone: 'UTC',
    context: { athleteId: '227615' },
  };
  const read = readActivities(
    { records, complete: false },
    occasion as unknown as Parameters<typeof readActivities>[1],
  );
  expect(read.counted).toMatchObject([{ id: '1', distanceM: 5000 }]);
  expect(read.edge).toBe(Date.parse('2026-03-01T09:00:00Z') / 1000);
});
