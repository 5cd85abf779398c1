import { faults } from './fault.ts';

/** The sports of the reference. @see https://developers.strava.com/docs/reference/#api-models-SportType */
const SPORTS = new Set(
  'AlpineSki BackcountrySki Badminton Basketball Canoeing Cricket Crossfit Dance EBikeRide Elliptical EMountainBikeRide Golf GravelRide Handcycle HighIntensityIntervalTraining Hike IceSkate InlineSkate Kayaking Kitesurf MountainBikeRide NordicSki Padel PhysicalTherapy Pickleball Pilates Racquetball Ride RockClimbing RollerSki Rowing Run Sail Skateboard Snowboard Snowshoe Soccer Squash StairStepper StandUpPaddling Surfing Swim TableTennis Tennis TrailRun Velomobile VirtualRide VirtualRow VirtualRun Volleyball Walk WeightTraining Wheelchair Windsurf Workout Yoga'.split(
    ' ',
  ),
);

/** Reads the values of a body; a wrong one is a 400 that names it. */
export const formOf = (body: unknown, resource: string, known: readonly string[]) => {
  const form = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const unknown = Object.keys(form).find((name) => !known.includes(name));
  if (unknown) throw faults.parameter(resource, unknown);
  const wrong = (name: string, isMissing = false) =>
    faults.parameter(resource, name, isMissing ? 'missing' : 'invalid');

  const text = (name: string): string | undefined => {
    const value = form[name];
    if (value === undefined) return undefined;
    if (typeof value !== 'string') throw wrong(name);
    return value;
  };
  const needed = (name: string): string => {
    const value = text(name);
    if (!value) throw wrong(name, true);
    return value;
  };
  return {
    has: (name: string): boolean => form[name] !== undefined,
    value: (name: string): unknown => form[name],
    text,
    needed,
    number: (name: string, pattern = /^\d+(\.\d+)?$/): number | undefined => {
      const value = text(name);
      if (value !== undefined && !pattern.test(value)) throw wrong(name);
      return value === undefined ? undefined : Number(value);
    },
    /** Forms say yes in several ways. */
    yesNo: (name: string): boolean | undefined => {
      const value = text(name);
      if (value === undefined) return undefined;
      if (!/^(0|1|true|false)$/.test(value)) throw wrong(name);
      return value === '1' || value === 'true';
    },
    sport: (name = 'sport_type'): string | undefined => {
      const value = text(name);
      if (value !== undefined && !SPORTS.has(value)) throw wrong(name);
      return value;
    },
    wrong,
  };
};
