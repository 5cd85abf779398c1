import { ask, halt } from '../../../core/operations/flow.ts';
import { SERVICES, serviceNamed } from '../../../workouts/services.ts';
import { createCustomField } from '../../locations/createCustomField.ts';
import type { Definition } from '../../locations/customFields.ts';
import { fieldList } from './fieldList.ts';
import type { Lines } from './lines.ts';

/** The custom fields that store an athlete and the last activity. */
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
  /** Whether the user chose to name a service that is not known, so that a field may be created for it. */
  isOtherService?: boolean | undefined;
};

/** A custom field, as far as its key and its name find it. */
type Field = Pick<Definition, 'id' | 'name' | 'key'>;

/** Label of the input field that chooses the athlete's custom field. */
export const ATHLETE_FIELD = 'Custom Field for the Athlete';

const LAST_DATE = 'lastActivityDate';
const LAST_ACTIVITY = 'lastActivityId';

/** "Strava User ID" and "StravaUserId" are one name to people. */
const sameName = (one: string, other: string): boolean => squeezed(one) === squeezed(other);

const squeezed = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Name of the custom field for a service's athletes: "StravaUserId". */
const athleteFieldName = (service = 'Strava'): string =>
  `${service.replace(/[^\p{L}\p{N}]/gu, '') || 'Athlete'}UserId`;

/**
 * The field of a name: by HighLevel's key, which stays when people rename the field, or else by the name
 * that it has now.
 */
const fieldOf = <F extends Field>(
  known: readonly F[],
  isWanted: (name: string) => boolean,
): F | undefined =>
  known.find(({ key }) => isWanted(key)) ?? known.find(({ name }) => isWanted(name));

/** The field for a service's athletes, its name as people write it. */
const usualField = <F extends Field>(known: readonly F[], service?: string): F | undefined =>
  fieldOf(known, (name) => sameName(name, athleteFieldName(service)));

/** The field that a step added under a name: a gym may have others like it. */
const addedField = <F extends Field>(known: readonly F[], wanted: string): F | undefined =>
  fieldOf(known, (name) => name === wanted || name === wanted.toLowerCase());

/** The fields that may store an athlete: the chosen one, else those with the usual name for the service or for any service. */
export const fieldsOfAthlete = (
  known: readonly Definition[],
  { service, athleteFieldId }: ChosenFields,
): Definition[] =>
  athleteFieldId
    ? known.filter(({ id }) => id === athleteFieldId)
    : (service ? [service] : SERVICES).flatMap((one) => usualField(known, one) ?? []);

/** The fields of the last activity. */
export const lastActivityFields = (known: readonly Field[]) => {
  const idOf = (wanted: string) => addedField(known, wanted)?.id;
  return { lastActivityDate: idOf(LAST_DATE), lastActivity: idOf(LAST_ACTIVITY) };
};

/** Nothing is created for a service that may be a slip of the pen. */
const unknownService = (service: string): string =>
  `Service is “${service}”, which is neither Strava nor Runkeeper, so no custom field was created. Choose the service in the list, or choose “Another service” and enter its name below.`;

/** What to do if no custom field stores the athletes. */
export const noField = (service?: string): string =>
  `This sub-account has no custom field ${athleteFieldName(service)}. Choose yours in “${ATHLETE_FIELD}”, or choose yes in “Create the Custom Fields If Missing” of Log Workout to Contact or Link Athlete to Contact.`;

/**
 * The custom field that stores the athlete: the chosen one, which takes no request, else the usual
 * one. If the user asks for it, missing fields are created, those of the last activity included.
 */
export function* athleteFields(
  { service, athleteFieldId, createFields, isOtherService }: ChosenFields,
  { add }: Lines,
) {
  if (athleteFieldId) return { athlete: athleteFieldId };
  const mayName = !service || isOtherService || serviceNamed(service) !== null;
  const own = athleteFieldName(service);
  const ofServices = SERVICES.map((one) => athleteFieldName(one)).filter(
    (name) => !sameName(name, own),
  );
  const missing = (known: readonly Field[]) => [
    ...[own, ...ofServices].filter((wanted) => !fieldOf(known, (name) => sameName(name, wanted))),
    ...[LAST_DATE, LAST_ACTIVITY].filter((wanted) => !addedField(known, wanted)),
  ];
  const known = yield* fieldList((fields) =>
    createFields ? missing(fields).length === 0 : usualField(fields, service) !== undefined,
  );
  const all: Field[] = [...known];
  if (createFields && !mayName && !usualField(known, service)) return halt(unknownService(service));
  for (const name of createFields ? missing(known) : []) {
    const dataType = name === LAST_DATE ? 'DATE' : 'TEXT';
    const { id } = yield* ask(createCustomField, { name, dataType, model: 'contact' });
    all.push({ id, name, key: name.toLowerCase() });
    add('Custom field', 'created', `${name} was missing.`);
  }
  const athlete = usualField(all, service)?.id;
  if (!athlete) return halt(noField(service));
  return { athlete, ...(createFields && lastActivityFields(all)) };
}
