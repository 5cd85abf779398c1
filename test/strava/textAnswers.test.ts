import { keepActivity } from '../../src/strava/activities/filters.ts';
import { forPeople } from '../../src/strava/activities/schema.ts';
import { rowsOf } from '../../src/strava/zones.ts';

describe('an answer whose numbers, yes and no are texts', () => {
  it('keeps hidden activities hidden', () => {
    expect(keepActivity({ sport_type: 'Run', private: 'true' }, {})).toBe(false);
    expect(keepActivity({ sport_type: 'Run', private: 'false' }, {})).toBe(true);
    expect(keepActivity({ sport_type: 'Run', commute: 'true' }, { commute: 'exclude' })).toBe(
      false,
    );
  });

  it('keeps what was measured', () => {
    const activity = { sport_type: 'Run', distance: '5000', moving_time: '1800', max_speed: '5' };
    expect(forPeople(activity)).toMatchObject({
      distanceKm: 5,
      movingTime: '0:30:00',
      maxSpeedKmh: 18,
    });
  });

  it('shares out the time in zones', () => {
    const zones = [
      { min: '0', max: '140', time: '300' },
      { min: '140', max: '-1', time: '900' },
    ];
    expect(rowsOf(zones)).toMatchObject([
      { percent: 25, time: '0:05:00' },
      { percent: 75, to: null },
    ]);
  });
});
