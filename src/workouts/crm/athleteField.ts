import { type Field, fieldList } from './fieldList.ts';
import type { Lines, Part } from './plan.ts';

/** The custom fields by which these steps know an athlete and the last activity. */
export type AthleteFields = {
  athlete: string;
  lastActivityDate?: string | undefined;
  lastActivity?: string | undefined;
};

export type ChosenFields = {
  /** Service whose athlete it is: "Strava". */
  service?: string | undefined;
  athleteFieldId?: string | undefined;
  createFields?: boolean | undefined;
};

type Name = 'list_custom_fields' | 'create_custom_field';

/** The input field in which the athlete's custom field is chosen. */
export const ATHLETE_FIELD = 'Custom Field of the Athlete';

const LAST_DATE = 'lastActivityDate';
const LAST_ACTIVITY = 'lastActivityId';

/** "Strava User ID" and "StravaUserId" are one name to people. */
const sameName = (one: string, other: string): boolean => squeezed(one) === squeezed(other);

const squeezed = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Name of the custom field for a service's athletes: "StravaUserId". */
export const athleteFieldName = (service: string | undefined): string =>
  `${(service ?? 'Strava').replace(/[^\p{L}\p{N}]/gu, '') || 'Athlete'}UserId`;

/**
 * The custom field that holds the athlete: the chosen one without a request, or else those that bear the
 * usual names, made where they are missing and the user said so.
 */
export function* athleteFields(
  { service, athleteFieldId, createFields }: ChosenFields,
  { add }: Lines,
): Part<Name, AthleteFields | { halt: string }> {
  if (athleteFieldId) return { athlete: athleteFieldId };
  const own = athleteFieldName(service);
  const names = [...new Set([own, 'StravaUserId', 'RunkeeperUserId', LAST_DATE, LAST_ACTIVITY])];
  const isKnown = (among: readonly Field[], name: string) =>
    among.some((field) => sameName(field.name, name));
  const known = [
    ...(yield* fieldList((among) =>
      (createFields ? names : [own]).every((name) => isKnown(among, name)),
    )),
  ];
  const idOf = (name: string) => known.find((field) => sameName(field.name, name))?.id;
  if (!idOf(own) && !createFields) {
    return {
      halt: `This sub-account has no custom field ${own}. Add ${names.join(', ')} to its contacts or choose another field. “Create the Custom Fields If Missing” of Log Workout to Contact adds them.`,
    };
  }
  if (createFields) {
    for (const name of names.filter((one) => !idOf(one))) {
      const dataType = name === LAST_DATE ? 'DATE' : 'TEXT';
      known.push(
        (yield {
          ask: 'create_custom_field',
          input: { name, dataType, model: 'contact' },
        }) as Field,
      );
      add('Custom field', 'created', `${name} was missing.`);
    }
  }
  return {
    athlete: idOf(own)!,
    lastActivityDate: idOf(LAST_DATE),
    lastActivity: idOf(LAST_ACTIVITY),
  };
}
