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

/** Values of Strava's SportType: https://developers.strava.com/docs/reference/#api-models-SportType */
export const STRAVA_SPORTS: readonly string[] =
  'AlpineSki BackcountrySki Badminton Basketball Canoeing Cricket Crossfit Dance EBikeRide Elliptical EMountainBikeRide Golf GravelRide Handcycle HighIntensityIntervalTraining Hike IceSkate InlineSkate Kayaking Kitesurf MountainBikeRide NordicSki Padel PhysicalTherapy Pickleball Pilates Racquetball Ride RockClimbing RollerSki Rowing Run Sail Skateboard Snowboard Snowshoe Soccer Squash StairStepper StandUpPaddling Surfing Swim TableTennis Tennis TrailRun Velomobile VirtualRide VirtualRow VirtualRun Volleyball Walk WeightTraining Wheelchair Windsurf Workout Yoga'.split(
    ' ',
  );

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

/** What people call a sport otherwise. */
const SPOKEN: Record<string, string> = {
  jog: 'Run',
  jogging: 'Run',
  'trail running': 'TrailRun',
  bike: 'Ride',
  biking: 'Ride',
  'bike ride': 'Ride',
  bicycling: 'Ride',
  'road cycling': 'Ride',
  'gravel cycling': 'GravelRide',
  'gravel biking': 'GravelRide',
  mtb: 'MountainBikeRide',
  'mountain bike': 'MountainBikeRide',
  'e-bike': 'EBikeRide',
  'e-biking': 'EBikeRide',
  hiit: 'HighIntensityIntervalTraining',
  'lap swimming': 'Swim',
  'open water swimming': 'Swim',
  skiing: 'AlpineSki',
  'ice skating': 'IceSkate',
  'inline skating': 'InlineSkate',
  rollerblading: 'InlineSkate',
  skateboarding: 'Skateboard',
  snowshoeing: 'Snowshoe',
  canoe: 'Canoeing',
  kayak: 'Kayaking',
  'paddle boarding': 'StandUpPaddling',
  'stand up paddle boarding': 'StandUpPaddling',
  sup: 'StandUpPaddling',
  row: 'Rowing',
  'indoor rowing': 'Rowing',
  sailing: 'Sail',
  surf: 'Surfing',
  windsurfing: 'Windsurf',
  kitesurfing: 'Kitesurf',
  climbing: 'RockClimbing',
  bouldering: 'RockClimbing',
  weights: 'WeightTraining',
  'weight lifting': 'WeightTraining',
  gym: 'WeightTraining',
  dancing: 'Dance',
  golfing: 'Golf',
};

/** Sports that go by their speed although they are no rides. */
const SPEED = new Set(
  'AlpineSki BackcountrySki Canoeing IceSkate InlineSkate Kayaking Kitesurf NordicSki RollerSki Sail Skateboard Snowboard StandUpPaddling Wheelchair Windsurf'.split(
    ' ',
  ),
);
const FOOT = new Set(['Snowshoe']);
const ROWS = new Set(['Rowing', 'VirtualRow']);
const RIDES = new Set(['Handcycle', 'Velomobile']);

/**
 * The sport that a service's value stands for: Strava's `sport_type`
 * (https://developers.strava.com/docs/reference/#api-models-SportType) or Runkeeper's `type`.
 * A Strava "Run" and a Runkeeper "Running" give the same answer, so a filter on it outlives
 * a change of service. What people type ("trail running", "jogging") is understood as well. Both lists are
 * open: a value of neither is put into words ("IndoorSkydiving" is "Indoor Skydiving"), an empty one is
 * a "Workout".
 */
export function sportOf(value: string | null | undefined): Sport {
  const given = value?.trim() || 'Workout';
  const sport = identifiers().get(squeezed(given)) ?? identifier(given);
  return { sport, sportName: nameOf(sport), sportKind: kindOf(sport) };
}

/** "Mountain Biking", "mountain-biking" and "MountainBiking" are one word. */
const squeezed = (value: string): string => value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

let byWord: Map<string, string> | undefined;

/** Identifiers by the words for them, made when they are first needed. */
function identifiers(): Map<string, string> {
  byWord ??= new Map([
    ...Object.entries({ ...SPOKEN, ...FROM_RUNKEEPER }).map(
      ([name, sport]) => [squeezed(name), sport] as const,
    ),
    ...STRAVA_SPORTS.flatMap((sport) =>
      [sport, nameOf(sport)].map((name) => [squeezed(name), sport] as const),
    ),
  ]);
  return byWord;
}

/** Whether people tell a sport by its speed: nobody does of tennis. */
export const hasSpeed = ({ sport, sportKind }: Pick<Sport, 'sport' | 'sportKind'>): boolean =>
  sportKind === 'ride' || SPEED.has(sport);

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
