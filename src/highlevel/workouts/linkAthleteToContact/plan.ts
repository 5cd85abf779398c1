import { ask, halt } from '../../../core/operations/flow.ts';
import { getContact } from '../../contacts/getContact.ts';
import { updateContact } from '../../contacts/updateContact.ts';
import { ATHLETE_FIELD, athleteFields, type ChosenFields } from '../parts/athleteField.ts';
import { GONE, whoIn } from '../parts/chosenContact.ts';
import { type ConsentRule, missingConsent } from '../parts/consent.ts';
import { named, storedIn } from '../parts/contact.ts';
import { customInput, unwritable } from '../parts/customValues.ts';
import {
  byAddress,
  carrying,
  contactOfAthlete,
  contactsOfAthlete,
  finding,
  nameOf,
  sameAthlete,
} from '../parts/findAthlete.ts';
import { linesOf } from '../parts/lines.ts';
import { type OtherService, withService } from '../parts/namedService.ts';

export type LinkInput = ChosenFields &
  OtherService &
  ConsentRule & {
    service: string;
    athlete: string;
    contactId?: string | undefined;
    email?: string | undefined;
    phone?: string | undefined;
    replaceAthlete?: boolean | undefined;
  };

/** The operations that the plan asks for. */
export const asks = [...finding, updateContact, contactOfAthlete.keep];

/** Stores an athlete on a contact, unless another contact has the athlete or the contact has another athlete. */
export function* linkAthlete(given: LinkInput) {
  const input = withService(given);
  const lines = linesOf();
  const { athlete, contactId } = input;
  const fields = yield* athleteFields(input, lines);
  if ('halt' in fields) return fields;
  const match = contactId ? null : yield* byAddress(input);
  if (match && 'halt' in match) return match;
  const contact = contactId ? (yield* ask(getContact.search, { contactId }))[0] : match?.contact;
  if (!contact) {
    return halt(
      contactId
        ? GONE
        : 'No contact has this email or phone number. Nothing was written. Choose the Contact, or use “Create Contact” first.',
    );
  }
  lines.add(
    'Contact',
    'found',
    contactId ? 'By the contact that was chosen.' : 'By email or phone.',
  );
  const refusal = missingConsent(contact, input);
  if (refusal) return halt(refusal);

  const carried = storedIn(contact, fields.athlete);
  const wanted = { athlete, athleteFieldId: fields.athlete };
  const found = (yield* contactsOfAthlete(wanted)).map(({ id }) => id);
  const [other] = yield* carrying(
    found.filter((id) => id !== contact.id),
    wanted,
  );
  if (other) {
    return halt(
      `Athlete ${athlete} is already on ${named(other)} and was not linked to ${named(contact)}. Clear the custom field there first.`,
    );
  }
  const result = { ...whoIn(contact), steps: lines.lines, previousAthlete: null as unknown };
  if (carried !== null && sameAthlete(carried, athlete)) {
    lines.add('Athlete', 'skipped', 'The contact has this athlete already.');
    return { result };
  }
  if (carried !== null && !input.replaceAthlete) {
    return halt(
      `${named(contact)} has athlete ${carried}. Choose yes in “Replace Another Athlete” to link athlete ${athlete} instead.`,
    );
  }
  const values = [{ fieldId: fields.athlete, value: athlete, label: ATHLETE_FIELD }];
  const problem = yield* unwritable(values);
  if (problem) return problem;
  yield* ask(updateContact, { contactId: contact.id, ...customInput(values) });
  yield* ask(contactOfAthlete.keep, { of: nameOf(wanted), id: contact.id });
  lines.add('Athlete', 'updated', carried === null ? 'Linked.' : `Linked instead of ${carried}.`);
  return { result: { ...result, previousAthlete: carried } };
}
