import { ATHLETE_FIELD, athleteFields, type ChosenFields } from './athleteField.ts';
import { whoIn } from './chosenContact.ts';
import { type ConsentRule, missingConsent } from './consent.ts';
import { type Contact, named, storedIn } from './contact.ts';
import { customInput, unwritable } from './customValues.ts';
import { byAddress, contactsOfAthlete, sameAthlete } from './findAthlete.ts';
import { linesOf, type Plan } from './plan.ts';

export type LinkInput = ChosenFields &
  ConsentRule & {
    athlete: string;
    contactId?: string | undefined;
    email?: string | undefined;
    phone?: string | undefined;
    replaceAthlete?: boolean | undefined;
  };

export type LinkName =
  | 'list_custom_fields'
  | 'create_custom_field'
  | 'search_contacts'
  | 'get_duplicate_contact'
  | 'get_contact'
  | 'update_contact';

/** Writes an athlete on a contact, unless another contact has the athlete or the contact another athlete. */
export function* linkAthlete(input: LinkInput): Plan<LinkName> {
  const lines = linesOf();
  const { athlete, contactId } = input;
  const fields = yield* athleteFields(input, lines);
  if ('halt' in fields) return fields;
  const match = contactId ? null : yield* byAddress(input);
  if (match && 'halt' in match) return match;
  const contact = contactId
    ? ((yield { ask: 'get_contact', input: { contactId } }) as Contact[])[0]
    : match?.contact;
  if (!contact) {
    return {
      halt: contactId
        ? 'The chosen contact does not exist any more. Choose it again.'
        : 'No contact has this e-mail or phone number. Nothing was written.',
    };
  }
  lines.add(
    'Contact',
    'found',
    contactId ? 'By the contact that was chosen.' : 'By e-mail or phone.',
  );
  const refusal = missingConsent(contact, input);
  if (refusal) return { halt: refusal };

  const carried = storedIn(contact, fields.athlete);
  const others = (yield* contactsOfAthlete({ athlete, athleteFieldId: fields.athlete })).filter(
    ({ id }) => id !== contact.id,
  );
  if (others[0]) {
    return {
      halt: `Athlete ${athlete} is on ${named(others[0])} already and was not linked to ${named(contact)}. Empty the custom field there first.`,
    };
  }
  const result = { ...whoIn(contact), steps: lines.lines, previousAthlete: null as unknown };
  if (carried !== null && sameAthlete(carried, athlete)) {
    lines.add('Athlete', 'skipped', 'The contact has this athlete already.');
    return { result };
  }
  if (carried !== null && !input.replaceAthlete) {
    return {
      halt: `${named(contact)} has athlete ${carried}. Choose yes in “Replace Another Athlete” to link athlete ${athlete} instead.`,
    };
  }
  const values = [{ fieldId: fields.athlete, value: athlete, label: ATHLETE_FIELD }];
  const problem = yield* unwritable(values);
  if (problem) return problem;
  yield { ask: 'update_contact', input: { contactId: contact.id, ...customInput(values) } };
  lines.add('Athlete', 'updated', carried === null ? 'Linked.' : `Linked instead of ${carried}.`);
  return { result: { ...result, previousAthlete: carried } };
}
