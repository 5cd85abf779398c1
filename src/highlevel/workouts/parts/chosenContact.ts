import { ask, halt } from '../../../core/operations/flow.ts';
import { getContact } from '../../contacts/getContact.ts';
import { athleteFields, type ChosenFields, fieldsOfAthlete } from './athleteField.ts';
import { type ConsentRule, missingConsent } from './consent.ts';
import { type Contact, named, storedIn } from './contact.ts';
import { fieldList } from './fieldList.ts';
import { contactsOfAthlete, findAthlete, sameAthlete } from './findAthlete.ts';
import type { Lines } from './lines.ts';

export type WhoInput = ChosenFields &
  ConsentRule & {
    contactId?: string | undefined;
    athlete?: string | undefined;
  };

/** The message for a chosen contact that does not exist. */
export const GONE = 'The chosen contact no longer exists. Choose another one.';

/**
 * The contact that the user chose, else the athlete's. A chosen contact with another athlete halts the step,
 * and so does a contact without the required consent.
 */
export function* chosenContact(input: WhoInput, lines: Lines) {
  const found = yield* contactOf(input, lines);
  if ('halt' in found) return found;
  const refusal = missingConsent(found.contact, input);
  return refusal ? halt(refusal) : found;
}

function* contactOf(input: WhoInput, lines: Lines) {
  const { contactId, athlete } = input;
  if (contactId) {
    const [contact] = yield* ask(getContact.search, { contactId });
    if (!contact) return halt(GONE);
    const doubt = athlete ? yield* doubtOf(contact, athlete, input) : null;
    if (doubt) return halt(doubt);
    lines.add('Contact', 'found', 'By the contact that was chosen.');
    return { contact };
  }
  const fields = yield* athleteFields(input, lines);
  if ('halt' in fields) return fields;
  const found = yield* findAthlete({ athlete: athlete ?? '', athleteFieldId: fields.athlete });
  if ('halt' in found) return found;
  if (!found.contact) {
    return halt(`No contact has athlete ${athlete}. Use “Link Athlete to Contact” first.`);
  }
  lines.add('Contact', 'found', `By ${found.by}.`);
  return { contact: found.contact };
}

/** Why a chosen contact may not be the athlete's: it has another athlete, or it has none and another contact has this one. */
function* doubtOf(contact: Contact, athlete: string, input: WhoInput) {
  const fieldIds = input.athleteFieldId
    ? [input.athleteFieldId]
    : fieldsOfAthlete(yield* fieldList(), input).map(({ id }) => id);
  const carried = fieldIds.map((id) => storedIn(contact, id)).filter((value) => value !== null);
  if (carried.some((value) => sameAthlete(value, athlete))) return null;
  if (carried.length > 0) {
    return `${named(contact)} has athlete ${carried[0]} and not ${athlete}. Nothing was written.`;
  }
  for (const athleteFieldId of fieldIds) {
    const [other] = yield* contactsOfAthlete({ athlete, athleteFieldId });
    if (other) {
      return `Athlete ${athlete} is on ${named(other)} and not on ${named(contact)}. Nothing was written.`;
    }
  }
  return null;
}

/** The contact in a result. */
export const whoIn = ({ id, name, url }: Contact) => ({
  contactId: id,
  contactName: name,
  contactUrl: url,
});
