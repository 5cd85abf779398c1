import { sportOf } from '../../workouts/sports.ts';

/** Values of SportType; Strava adds to them, so they are offered but not required: https://developers.strava.com/docs/reference/#api-models-SportType */
const SPORT_TYPES =
  'AlpineSki BackcountrySki Badminton Basketball Canoeing Cricket Crossfit Dance EBikeRide Elliptical EMountainBikeRide Golf GravelRide Handcycle HighIntensityIntervalTraining Hike IceSkate InlineSkate Kayaking Kitesurf MountainBikeRide NordicSki Padel PhysicalTherapy Pickleball Pilates Racquetball Ride RockClimbing RollerSki Rowing Run Sail Skateboard Snowboard Snowshoe Soccer Squash StairStepper StandUpPaddling Surfing Swim TableTennis Tennis TrailRun Velomobile VirtualRide VirtualRow VirtualRun Volleyball Walk WeightTraining Wheelchair Windsurf Workout Yoga'.split(
    ' ',
  );

/** Strava's sports with their names in its app. */
export const sportChoices: Record<string, string> = Object.fromEntries(
  SPORT_TYPES.map((type) => [type, sportOf(type).sportName]),
);
