import { sportOf } from '../../workouts/sports.ts';

/** Activity types of 2017; the list is open: https://runkeeper.com/developer/healthgraph/fitness-activities#past */
const TYPES = [
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
  'Other',
];

/** Strava's sports by Runkeeper's name where the words differ. */
const FROM_STRAVA: Record<string, string> = {
  run: 'Running',
  trailrun: 'Running',
  virtualrun: 'Running',
  ride: 'Cycling',
  gravelride: 'Cycling',
  virtualride: 'Cycling',
  ebikeride: 'Cycling',
  mountainbikeride: 'Mountain Biking',
  emountainbikeride: 'Mountain Biking',
  walk: 'Walking',
  hike: 'Hiking',
  alpineski: 'Downhill Skiing',
  nordicski: 'Cross-Country Skiing',
  snowboard: 'Snowboarding',
  iceskate: 'Skating',
  inlineskate: 'Skating',
  swim: 'Swimming',
  stairstepper: 'Stairmaster / Stepwell',
  weighttraining: 'Strength Training',
  workout: 'Other',
};

const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const OWN = Object.fromEntries(TYPES.map((type) => [plain(type), type]));

const KNOWN = { ...OWN, ...FROM_STRAVA };

/** Whether a text is one of Runkeeper's own types. */
export const isType = (name: string): boolean => Object.hasOwn(OWN, plain(name));

export const typeChoices: Record<string, string> = Object.fromEntries(
  TYPES.map((type) => [type, type]),
);

const known = (sport: string): string | undefined =>
  Object.hasOwn(KNOWN, plain(sport)) ? KNOWN[plain(sport)] : undefined;

/**
 * Runkeeper's type for a type, for a sport as Strava names it or as people do ("jogging"). Any other
 * sport is `Other` with its name as the secondary type, which Runkeeper keeps for that type alone, at most
 * 64 characters long.
 */
export function typeOf(sport: string): { type: string; secondary_type?: string } {
  const type = known(sport) ?? known(sportOf(sport).sport);
  return type ? { type } : { type: 'Other', secondary_type: sport.slice(0, 64) };
}
