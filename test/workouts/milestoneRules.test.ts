import { reachedMilestones } from '../../src/workouts/milestoneRules.ts';

const workout = (localDate: string, km: number, sport = 'Run') => ({
  sport,
  localDate,
  distanceM: km * 1000,
});
const never = () => false;
const names = (...args: Parameters<typeof reachedMilestones>) =>
  reachedMilestones(...args).map(({ name }) => name);
const distances = { milestones: ['5K', '10K', 'Half Marathon', 'Marathon', '50K', '100K'] };

describe('first distances', () => {
  it('are all that were reached, the longest first', () => {
    expect(names(workout('2025-10-19', 42.2), [], distances, never)).toEqual([
      'Marathon',
      'Half Marathon',
      '10K',
      '5K',
    ]);
    expect(names(workout('2025-10-19', 101), [], { milestones: ['100K'] }, never)).toEqual([
      '100K',
    ]);
  });

  it('are first among the logged workouts of that kind of sport, earlier or later', () => {
    const others = [workout('2025-10-01', 12), workout('2025-11-01', 6, 'TrailRun')];
    expect(names(workout('2025-10-19', 21.1), others, distances, never)).toEqual(['Half Marathon']);
    expect(
      names(workout('2025-10-19', 10), [workout('2025-10-01', 60, 'Ride')], distances, never),
    ).toEqual(['10K', '5K']);
  });

  it('are not those that the contact is known to have reached', () => {
    const known = (name: string) => name === '10K';
    expect(names(workout('2025-10-19', 21.2), [], distances, known)).toEqual(['Half Marathon']);
    expect(names(workout('2025-10-19', 5.1), [], distances, known)).toEqual([]);
    const ride = workout('2025-10-19', 10.2, 'Ride');
    expect(names(ride, [], { ...distances, milestoneSports: 'all' }, known)).toEqual([
      '10K ride',
      '5K ride',
    ]);
  });

  it('count on foot, or in all sports under names of their own', () => {
    const ride = workout('2025-10-19', 51, 'GravelRide');
    expect(names(ride, [], distances, never)).toEqual([]);
    expect(names(ride, [], { milestones: ['50K'], milestoneSports: 'all' }, never)).toEqual([
      '50K ride',
    ]);
    const skied = workout('2025-10-19', 51, 'NordicSki');
    expect(
      reachedMilestones(skied, [], { milestones: ['50K'], milestoneSports: 'all' }, never),
    ).toEqual([{ name: '50K other sport', title: 'First 50K other sport' }]);
  });

  it('may be one of the user’s own', () => {
    expect(names(workout('2025-10-19', 7.6), [], { ownDistanceKm: 7.5 }, never)).toEqual([
      '7.5 km',
    ]);
    expect(names(workout('2025-10-19', 10.5), [], { ownDistanceKm: 10 }, never)).toEqual(['10K']);
  });
});

it('a record is one each time, when it was chosen', () => {
  const run = workout('2025-10-19', 3);
  expect(names(run, [run], { milestones: ['PR'], personalRecords: 2 }, never)).toEqual(['PR']);
  expect(names(run, [], { milestones: ['PR'], personalRecords: 0 }, never)).toEqual([]);
  expect(names(run, [], { milestones: ['PR'] }, never)).toEqual([]);
  expect(names(run, [], { milestones: ['5K'], personalRecords: 1 }, never)).toEqual([]);
});

describe('a streak', () => {
  const rules = { milestones: ['Streak'], streakDays: 3 };
  const days = (...dates: number[]) => dates.map((day) => workout(`2025-10-${day}`, 1));
  it.each<[string, number[], string[]]>([
    ['is complete on its last day', [17, 18], ['3-day streak']],
    ['is not yet', [18], []],
    ['is broken by a day off', [16, 18], []],
    ['was complete the day before', [16, 17, 18], []],
    ['is not completed twice on one day', [17, 18, 19], []],
  ])('%s', (_, dates, expected) => {
    expect(names(workout('2025-10-19', 1), days(...dates), rules, never)).toEqual(expected);
  });

  it('has seven days unless told', () => {
    expect(
      names(
        workout('2025-10-19', 1),
        days(13, 14, 15, 16, 17, 18),
        { milestones: ['Streak'] },
        never,
      ),
    ).toEqual(['7-day streak']);
  });
});
