import { ask, halt, isOver } from '../../../core/operations/flow.ts';
import { getContact } from '../../contacts/getContact.ts';
import { athleteFields, type ChosenFields, fieldsOfAthlete } from './athleteField.ts';
import { type ConsentRule, missingConsent } from './consent.ts';
import { type Contact, named, storedIn } from './contact.ts';
import { fieldList } from './fieldList.ts';
import { asItIs, carrying, contactsOfAthlete, findAthlete, sameAthlete } from './findAthlete.ts';
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
  if (isOver(found)) return found;
  const refusal = missingConsent(found.contact, input);
  return refusal ? halt(refusal) : found;
}

function* contactOf(input: WhoInput, lines: Lines) {
  const { contactId, athlete } = input;
  if (contactId) {
    const [contact] = yield* ask(getContact.search, { contactId });
    if (!contact) return halt(GONE);
    const ofAthlete = athlete ? yield* ofNobodyElse(contact, athlete, input) : { contact };
    if (!('halt' in ofAthlete)) lines.add('Contact', 'found', 'By the contact that was chosen.');
    return ofAthlete;
  }
  const fields = yield* athleteFields(input, lines);
  if ('halt' in fields) return fields;
  const wanted = { athlete: athlete ?? '', athleteFieldId: fields.athlete };
  const found = yield* findAthlete(wanted);
  if ('halt' in found) return found;
  if (!found.contact) {
    return halt(`No contact has athlete ${athlete}. Use “Link Athlete to Contact” first.`);
  }
  lines.add('Contact', 'found', `By ${found.by}.`);
  return yield* asItIs(found, wanted);
}

/**
 * The chosen contact as it is after all that had to be asked, unless it may not be the athlete's: it has another
 * athlete, or none while another contact has this one.
 */
function* ofNobodyElse(contact: Contact, athlete: string, input: WhoInput) {
  const fieldIds = input.athleteFieldId
    ? [input.athleteFieldId]
    : fieldsOfAthlete(yield* fieldList(), input).map(({ id }) => id);
  const carried = fieldIds.map((id) => storedIn(contact, id)).filter((value) => value !== null);
  if (carried.some((value) => sameAthlete(value, athlete))) return { contact };
  if (carried.length > 0) {
    return halt(
      `${named(contact)} has athlete ${carried[0]} and not ${athlete}. Nothing was written. Map the athlete’s own contact, or use “Link Athlete to Contact”.`,
    );
  }
  for (const athleteFieldId of fieldIds) {
    const wanted = { athlete, athleteFieldId };
    const found = yield* contactsOfAthlete(wanted);
    const [other] = yield* carrying(
      found.map(({ id }) => id),
      wanted,
    );
    if (other) {
      return halt(
        `Athlete ${athlete} is on ${named(other)} and not on ${named(contact)}. Nothing was written. Map the athlete’s own contact.`,
      );
    }
  }
  const [now] = yield* ask(getContact.search, { contactId: contact.id });
  return now ? { contact: now } : halt(GONE);
}

/** The contact in a result. */
export const whoIn = ({ id, name, url }: Contact) => ({
  contactId: id,
  contactName: name,
  contactUrl: url,
});
