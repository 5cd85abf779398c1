/** What decides how a sport is measured: pace, speed, pace per 100 m, or speed when it moves at all. */
export type SportKind = 'foot' | 'ride' | 'swim' | 'other';

/** One sport, named the same for all services. */
export interface Sport {
  /** Identifier, spelled as Strava's SportType where Strava has the sport: "GravelRide". */
  sport: string;
  /** Name for people, as in Strava's app: "Gravel Ride". */
  sportName: string;
  sportKind: SportKind;
}

/** Strava's names that differ from the words of the identifier. */
const NAMES: Record<string, string> = {
  Canoeing: 'Canoe',
  EBikeRide: 'E-Bike Ride',
  EMountainBikeRide: 'E-Mountain Bike Ride',
  HighIntensityIntervalTraining: 'HIIT',
  RockClimbing: 'Rock Climb',
  Soccer: 'Football (Soccer)',
  StairStepper: 'Stair-Stepper',
  BoxingMMA: 'Boxing / MMA',
};

/** Runkeeper's activity types that Strava spells differently. */
const FROM_RUNKEEPER: Record<string, string> = {
  Running: 'Run',
  Cycling: 'Ride',
  'Mountain Biking': 'MountainBikeRide',
  Walking: 'Walk',
  'Nordic Walking': 'Walk',
  Hiking: 'Hike',
  'Downhill Skiing': 'AlpineSki',
  'Cross-Country Skiing': 'NordicSki',
  Snowboarding: 'Snowboard',
  Skating: 'IceSkate',
  Swimming: 'Swim',
  CrossFit: 'Crossfit',
  Zumba: 'Dance',
  'Strength Training': 'WeightTraining',
  'Stairmaster / Stepwell': 'StairStepper',
  'Group Workout': 'Workout',
  Sports: 'Workout',
  Other: 'Workout',
};

const FOOT = new Set(['Snowshoe']);
const ROWS = new Set(['Rowing', 'VirtualRow']);
const RIDES = new Set(['Handcycle', 'Velomobile']);

/**
 * The sport that a service's value stands for: Strava's `sport_type`
 * (https://developers.strava.com/docs/reference/#api-models-SportType) or Runkeeper's `type`.
 * A Strava "Run" and a Runkeeper "Running" give the same answer, so a filter on it outlives
 * a change of service. Both lists are open: a value of neither is put into words
 * ("IndoorSkydiving" is "Indoor Skydiving"), an empty one is a "Workout".
 */
export function sportOf(value: string | null | undefined): Sport {
  const given = value?.trim() || 'Workout';
  const sport = Object.hasOwn(FROM_RUNKEEPER, given)
    ? (FROM_RUNKEEPER[given] as string)
    : identifier(given);
  return { sport, sportName: nameOf(sport), sportKind: kindOf(sport) };
}

/** Whether a sport goes by its pace per 500 m. */
export const isRowing = ({ sport }: Pick<Sport, 'sport'>): boolean => ROWS.has(sport);

/** "Arc Trainer" is ArcTrainer, as Strava would spell it. */
function identifier(value: string): string {
  const joined = value
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return joined || 'Workout';
}

function nameOf(sport: string): string {
  if (Object.hasOwn(NAMES, sport)) return NAMES[sport] as string;
  return sport
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
}

/** The last word decides: any "…Run" goes by pace, any "…Ride" by speed, new ones too. */
function kindOf(sport: string): SportKind {
  if (FOOT.has(sport) || /(Run|Walk|Hike)$/.test(sport)) return 'foot';
  if (RIDES.has(sport) || /Ride$/.test(sport)) return 'ride';
  return /Swim$/.test(sport) ? 'swim' : 'other';
}
