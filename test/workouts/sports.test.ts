import { sportOf } from '../../src/workouts/sports.ts';

const STRAVA =
  'AlpineSki BackcountrySki Badminton Basketball Canoeing Cricket Crossfit Dance EBikeRide Elliptical EMountainBikeRide Golf GravelRide Handcycle HighIntensityIntervalTraining Hike IceSkate InlineSkate Kayaking Kitesurf MountainBikeRide NordicSki Padel PhysicalTherapy Pickleball Pilates Racquetball Ride RockClimbing RollerSki Rowing Run Sail Skateboard Snowboard Snowshoe Soccer Squash StairStepper StandUpPaddling Surfing Swim TableTennis Tennis TrailRun Velomobile VirtualRide VirtualRow VirtualRun Volleyball Walk WeightTraining Wheelchair Windsurf Workout Yoga'.split(
    ' ',
  );

const RUNKEEPER = [
  'Running',
  'Cycling',
  'Mountain Biking',
  'Walking',
  'Hiking',
  'Downhill Skiing',
  'Cross-Country Skiing',
  'Snowboarding',
  'Skating',
  'Swimming',
  'Wheelchair',
  'Rowing',
  'Elliptical',
  'Other',
  'Yoga',
  'Pilates',
  'CrossFit',
  'Spinning',
  'Zumba',
  'Barre',
  'Group Workout',
  'Dance',
  'Bootcamp',
  'Boxing / MMA',
  'Meditation',
  'Strength Training',
  'Circuit Training',
  'Core Strengthening',
  'Arc Trainer',
  'Stairmaster / Stepwell',
  'Sports',
  'Nordic Walking',
];

test("Strava's identifiers stay as they are and have distinct names", () => {
  expect(STRAVA).toHaveLength(56);
  expect(STRAVA.map((value) => sportOf(value).sport)).toEqual(STRAVA);
  expect(new Set(STRAVA.map((value) => sportOf(value).sportName)).size).toBe(56);
});

test.each([
  ['Run', 'Run', 'foot'],
  ['TrailRun', 'Trail Run', 'foot'],
  ['Snowshoe', 'Snowshoe', 'foot'],
  ['GravelRide', 'Gravel Ride', 'ride'],
  ['EBikeRide', 'E-Bike Ride', 'ride'],
  ['EMountainBikeRide', 'E-Mountain Bike Ride', 'ride'],
  ['Handcycle', 'Handcycle', 'ride'],
  ['Swim', 'Swim', 'swim'],
  ['HighIntensityIntervalTraining', 'HIIT', 'other'],
  ['StandUpPaddling', 'Stand Up Paddling', 'other'],
  ['StairStepper', 'Stair-Stepper', 'other'],
  ['NordicSki', 'Nordic Ski', 'other'],
])('%s is "%s", a %s sport', (value, sportName, sportKind) => {
  expect(sportOf(value)).toEqual({ sport: value, sportName, sportKind });
});

test.each([
  ['Running', 'Run'],
  ['Cycling', 'Ride'],
  ['Mountain Biking', 'MountainBikeRide'],
  ['Swimming', 'Swim'],
  ['Nordic Walking', 'Walk'],
  ['Strength Training', 'WeightTraining'],
  ['CrossFit', 'Crossfit'],
  ['Other', 'Workout'],
])("Runkeeper's %s is Strava's %s", (runkeeper, strava) => {
  expect(sportOf(runkeeper)).toEqual(sportOf(strava));
});

test.each([
  ['running', 'Run'],
  ['trail running', 'TrailRun'],
  ['Jogging', 'Run'],
  ['road cycling', 'Ride'],
  ['mountain-biking', 'MountainBikeRide'],
  ['hiit', 'HighIntensityIntervalTraining'],
  ['E-Bike Ride', 'EBikeRide'],
  ['cross country skiing', 'NordicSki'],
  ['weight lifting', 'WeightTraining'],
])('people say %s and mean %s', (said, sport) => {
  expect(sportOf(said).sport).toBe(sport);
});

test('a sport that Strava lacks keeps its own name', () => {
  expect(sportOf('Boxing / MMA').sportName).toBe('Boxing / MMA');
  expect(sportOf('Arc Trainer')).toMatchObject({ sport: 'ArcTrainer', sportName: 'Arc Trainer' });
});

test('the identifier of a sport stands for the same sport', () => {
  for (const value of [...STRAVA, ...RUNKEEPER])
    expect(sportOf(sportOf(value).sport)).toEqual(sportOf(value));
});

test.each([
  ['IndoorSkydiving', 'Indoor Skydiving', 'other'],
  ['OpenWaterSwim', 'Open Water Swim', 'swim'],
  ['fat_bike_ride', 'Fat Bike Ride', 'ride'],
  ['BMXRide', 'BMX Ride', 'ride'],
  ['constructor', 'Constructor', 'other'],
])('an unknown %s is put into words', (value, sportName, sportKind) => {
  expect(sportOf(value)).toMatchObject({ sportName, sportKind });
});

test.each([null, undefined, '', ' ', '/'])('%p is a workout', (value) => {
  expect(sportOf(value).sportName).toBe('Workout');
});
