import { sportOf } from '../sports.ts';
import { distanceIn, type UnitSystem } from '../unitSystem.ts';
import { feet, longTime, wholeMetres } from '../units.ts';
import type { Change, Fact } from './changes.ts';

type Show = (value: Fact, units?: UnitSystem | null) => string | null;

const asText: Show = (value) => (value === null || value === '' ? null : String(value));
const asYesNo: Show = (value) => (value === null ? null : value ? 'yes' : 'no');
const asNumber =
  (show: (value: number, units?: UnitSystem | null) => string | null): Show =>
  (value, units) =>
    typeof value === 'number' ? show(value, units) : null;
const asTime = asNumber((seconds) => longTime(seconds));

/** Who can see an activity, in the words of Strava's app. */
const VISIBILITIES: Record<string, string> = {
  everyone: 'Everyone',
  followers_only: 'Followers',
  only_me: 'Only You',
};

/** The values of a workout that can be edited: their names and how they are shown. */
export const EDITS: Record<string, { label: string; show: Show }> = {
  name: { label: 'Title', show: asText },
  sport: { label: 'Sport', show: (value) => (value ? sportOf(String(value)).sportName : null) },
  distanceM: { label: 'Distance', show: asNumber(distanceIn) },
  movingSeconds: { label: 'Moving Time', show: asTime },
  elapsedSeconds: { label: 'Elapsed Time', show: asTime },
  elevationGainM: {
    label: 'Elevation Gain',
    show: asNumber((metres, units) =>
      units === 'imperial' ? `${feet(metres)} ft` : `${wholeMetres(metres)} m`,
    ),
  },
  startLocal: { label: 'Start', show: (value) => asText(value)?.replace(/Z$/, '') ?? null },
  calories: { label: 'Calories', show: asNumber((calories) => `${calories} kcal`) },
  visibility: {
    label: 'Who Can See It',
    show: (value) => VISIBILITIES[String(value)] ?? asText(value),
  },
  // Strava's list names gear by its id alone.
  gear: { label: 'Gear', show: asText },
  commute: { label: 'Commute', show: asYesNo },
  trainer: { label: 'On a Trainer', show: asYesNo },
  race: { label: 'Race', show: asYesNo },
};

/** The values of an athlete's profile that can be edited. */
export const PROFILE_EDITS: Record<string, { label: string; show: Show }> = {
  username: { label: 'Username', show: asText },
  firstName: { label: 'First Name', show: asText },
  lastName: { label: 'Last Name', show: asText },
  name: { label: 'Name', show: asText },
  location: { label: 'Location', show: asText },
  city: { label: 'City', show: asText },
  state: { label: 'State', show: asText },
  country: { label: 'Country', show: asText },
  sex: { label: 'Sex', show: asText },
  birthday: { label: 'Birthday', show: asText },
  athleteType: { label: 'Athlete Type', show: asText },
  bio: { label: 'Bio', show: asText },
  weightKg: { label: 'Weight (kg)', show: asText },
  ftpWatts: { label: 'Functional Threshold Power (W)', show: asText },
  photoUrl: { label: 'Photo', show: asText },
  units: { label: 'Units', show: asText },
  subscription: { label: 'Subscription', show: asYesNo },
};

/** The edits that the user chose, in their original order; all of them without a choice. */
export const chosenEdits = (edits: typeof EDITS, keys: readonly string[] | undefined) =>
  keys ? Object.fromEntries(Object.entries(edits).filter(([key]) => keys.includes(key))) : edits;

/** One fact that was edited. */
export interface Edit {
  field: string;
  before: string | null;
  after: string | null;
  /** The values as the service writes them: codes, meters, seconds. */
  beforeRaw: string | null;
  afterRaw: string | null;
}

/** A change in plain words; only the facts of `edits` are named. */
export function editsOf(
  { before, after }: Pick<Change, 'before' | 'after'>,
  edits: typeof EDITS,
  units?: UnitSystem | null,
): { edits: Edit[]; changed: string; whatChanged: string } {
  const list = Object.entries(edits).flatMap(([key, { label, show }]) =>
    key in after
      ? [
          {
            field: label,
            before: show(before[key]!, units),
            after: show(after[key]!, units),
            beforeRaw: asText(before[key]!),
            afterRaw: asText(after[key]!),
          },
        ]
      : [],
  );
  return {
    edits: list,
    changed: list.map(({ field }) => field).join(', '),
    whatChanged: list
      .map(({ field, before, after }) => `${field}: ${before ?? 'empty'} → ${after ?? 'empty'}`)
      .join('; '),
  };
}
