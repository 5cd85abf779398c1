import { humanize } from '../../../core/input/humanize.ts';
import { ask, isOver } from '../../../core/operations/flow.ts';
import { updateContact } from '../../contacts/updateContact.ts';
import { countries } from '../../locations/countries.ts';
import { countryCode } from '../../locations/countryCode.ts';
import { chosenContact, type WhoInput, whoIn } from '../parts/chosenContact.ts';
import { type Contact, sameValue, storedIn } from '../parts/contact.ts';
import { changedValues, customInput, type FieldValue, unwritable } from '../parts/customValues.ts';
import { fieldList } from '../parts/fieldList.ts';
import { finding } from '../parts/findAthlete.ts';
import { linesOf } from '../parts/lines.ts';

export type EnrichInput = WhoInput & {
  firstName?: string | undefined;
  lastName?: string | undefined;
  city?: string | undefined;
  state?: string | undefined;
  country?: string | undefined;
  overwrite?: boolean | undefined;
  fillFields?: readonly { field: string; value: string }[] | undefined;
  currentFields?: readonly { currentField: string; currentValue: string }[] | undefined;
};

/** The operations that the plan asks for. */
export const asks = [...finding, updateContact];

const PLAIN = ['firstName', 'lastName', 'city', 'state', 'country'] as const;

type Profile = Pick<EnrichInput, (typeof PLAIN)[number]>;

/**
 * Fills a contact's empty fields from the athlete's profile. Only the fields of totals are kept current. The
 * contact is read last, right before it is written, so that nothing is lost that a person types meanwhile.
 */
export function* enrichContact(input: EnrichInput) {
  const lines = linesOf();
  if (input.fillFields?.length || input.currentFields?.length) yield* fieldList();
  const found = yield* chosenContact(input, lines);
  if (isOver(found)) return found;
  const { contact } = found;

  const country = input.country && countryCode(input.country, countries());
  const wanted: Profile = { ...input, country: country ?? undefined };
  const plain = plainChanges(contact, wanted, input.overwrite);
  const kept = PLAIN.filter((key) => wanted[key] && contact[key] && !(key in plain)).filter(
    (key) => !sameValue(contact[key], wanted[key]),
  );
  const fill = changedValues(
    contact,
    (input.fillFields ?? []).map(({ field, value }) => ({
      fieldId: field,
      value,
      label: 'Custom Fields to Fill',
    })),
  ).filter(({ fieldId }) => input.overwrite || storedIn(contact, fieldId) === null);
  const current = changedValues(
    contact,
    (input.currentFields ?? []).map(({ currentField, currentValue }) => ({
      fieldId: currentField,
      value: currentValue,
      label: 'Totals to Keep Current',
    })),
  );
  const custom = [...fill, ...current];
  const problem = yield* unwritable(custom);
  if (problem) return problem;
  const changed = [...Object.keys(plain), ...(yield* namesOf(custom))];
  if (changed.length > 0) {
    yield* ask(updateContact, { contactId: contact.id, ...plain, ...customInput(custom) });
    lines.add('Profile', 'updated', `${changed.length} fields changed.`);
  } else {
    lines.add('Profile', 'skipped', 'Nothing to change.');
  }
  if (country === null) {
    lines.add('Country', 'skipped', `“${input.country}” is no country that HighLevel knows.`);
  }
  for (const key of kept) {
    lines.add(humanize(key), 'skipped', 'Somebody filled it in; choose “Overwrite” to replace it.');
  }
  return { result: { ...whoIn(contact), steps: lines.lines, changed } };
}

function plainChanges(contact: Contact, wanted: Profile, overwrite: boolean | undefined): Profile {
  const entries = PLAIN.flatMap((key) => {
    const value = wanted[key];
    const mayWrite = overwrite || !contact[key];
    return value && mayWrite && !sameValue(contact[key], value) ? [[key, value] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Names of the fields that a step fills; the update needs their list as well. */
function* namesOf(values: readonly FieldValue[]) {
  if (values.length === 0) return [];
  const known = yield* fieldList();
  return values.map(({ fieldId }) => known.find(({ id }) => id === fieldId)?.name ?? fieldId);
}
