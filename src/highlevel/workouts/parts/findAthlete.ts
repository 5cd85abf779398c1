import { ask, halt, later } from '../../../core/operations/flow.ts';
import { recently } from '../../../core/operations/recent.ts';
import { createContact } from '../../contacts/createContact.ts';
import { getContact } from '../../contacts/getContact.ts';
import { getDuplicateContact } from '../../contacts/getDuplicateContact.ts';
import { searchContacts } from '../../contacts/searchContacts.ts';
import { createCustomField } from '../../locations/createCustomField.ts';
import { type Contact, hasEmail, hasPhone, named, storedIn } from './contact.ts';
import { contactFieldList } from './fieldList.ts';

/** The contact that got an athlete moments ago: HighLevel's search lags some seconds behind. */
export const contactOfAthlete = recently('contact_of_athlete', createContact);

/** The operations that find an athlete's contact and the custom field that stores the athlete. */
export const finding = [
  contactFieldList,
  createCustomField,
  searchContacts.search,
  contactOfAthlete.recall,
  getContact.search,
  getDuplicateContact.search,
];

/** Who is looked for. */
export type Wanted = {
  athlete: string;
  athleteFieldId: string;
  email?: string | undefined;
  phone?: string | undefined;
};

type AthleteIn = Pick<Wanted, 'athlete' | 'athleteFieldId'>;

/** By what the contact of an athlete is remembered. */
export const nameOf = ({ athlete, athleteFieldId }: AthleteIn): string =>
  `${athleteFieldId} ${athlete.trim().toLowerCase()}`;

/**
 * Contacts that carry the athlete in the custom field. One alone is as the search knows it, which is soon
 * enough to read what is logged on it: whoever writes looks at it again with {@link carrying}.
 */
export function* contactsOfAthlete(wanted: AthleteIn) {
  const { athlete, athleteFieldId } = wanted;
  const found = yield* ask(searchContacts.search, {
    customFieldId: athleteFieldId,
    customFieldOperator: 'eq',
    customFieldValue: athlete,
  });
  // A text search may match more than the exact value.
  const matching = found.filter((contact) => {
    const value = storedIn(contact, athleteFieldId);
    return value === null || sameAthlete(value, athlete);
  });
  const [first] = matching;
  if (matching.length === 1 && first && storedIn(first, athleteFieldId) !== null) return matching;
  const now = yield* carrying(
    matching.map(({ id }) => id),
    wanted,
  );
  if (now.length > 0) return now;
  const id = yield* ask(contactOfAthlete.recall, { of: nameOf(wanted) });
  return id ? yield* carrying([id], wanted) : [];
}

/** Of these contacts, each as it is now, those that carry the athlete. */
export function* carrying(contactIds: readonly string[], { athlete, athleteFieldId }: AthleteIn) {
  const carriers: Contact[] = [];
  for (const contactId of contactIds) {
    const [contact] = yield* ask(getContact.search, { contactId });
    const value = contact && storedIn(contact, athleteFieldId);
    if (contact && sameAthlete(value, athlete)) carriers.push(contact);
  }
  return carriers;
}

/** The contact that was found, as it is now. One that the search found and that has lost the athlete since is nobody's to write on. */
export function* asItIs({ contact, by }: { contact: Contact; by: string }, wanted: AthleteIn) {
  if (by !== ATHLETE) return { contact };
  const [now] = yield* carrying([contact.id], wanted);
  return now
    ? { contact: now }
    : later(
        `HighLevel’s search still finds ${named(contact)}, but that contact no longer has athlete ${wanted.athlete}. Nothing was written. Zapier tries again in a minute.`,
      );
}

const ATHLETE = 'athlete';

/**
 * The one contact of an athlete, and what found it: the custom field, else the email, else the phone. Any
 * doubt about whose workout it is halts the step: once seen, a note on the wrong contact cannot be undone.
 */
export function* findAthlete(wanted: Wanted) {
  const { athlete, email, phone } = wanted;
  const [contact, other] = yield* contactsOfAthlete(wanted);
  if (contact && other) {
    return halt(
      `Athlete ${athlete} is on two contacts: ${named(contact)} and ${named(other)}. Nothing was written. Clear the athlete’s custom field on one of them.`,
    );
  }
  // An address that the contact has needs no lookup.
  const match = yield* byAddress({
    email: email && contact && hasEmail(contact, email) ? undefined : email,
    phone: phone && contact && hasPhone(contact, phone) ? undefined : phone,
  });
  if (match && 'halt' in match) return match;
  if (contact && match && match.contact.id !== contact.id) {
    return halt(
      `Athlete ${athlete} is on ${named(contact)}, but the ${match.by} belongs to ${named(match.contact)}. Nothing was written. Correct one of the two contacts.`,
    );
  }
  if (contact) return { contact, by: ATHLETE };
  return match ? ofNobodyElse(match, wanted) : { contact: null, by: null };
}

/** The contact of an address, unless it has another athlete. */
export function ofNobodyElse(
  match: { contact: Contact; by: string },
  { athlete, athleteFieldId }: AthleteIn,
) {
  const carried = storedIn(match.contact, athleteFieldId);
  return carried !== null && !sameAthlete(carried, athlete)
    ? halt(
        `The ${match.by} belongs to ${named(match.contact)}, whose athlete is ${carried} and not ${athlete}. Nothing was written. Use “Link Athlete to Contact” if the contact has a new account.`,
      )
    : match;
}

/**
 * The contact with the email, else with the phone number, by the lookup that does not lag behind;
 * halts if the two belong to different contacts.
 */
export function* byAddress({ email, phone }: Pick<Wanted, 'email' | 'phone'>) {
  const [ofEmail] = email ? yield* ask(getDuplicateContact.search, { email }) : [];
  if (ofEmail && (!phone || hasPhone(ofEmail, phone))) return { contact: ofEmail, by: 'email' };
  const [ofPhone] = phone ? yield* ask(getDuplicateContact.search, { phone }) : [];
  if (ofEmail && ofPhone && ofEmail.id !== ofPhone.id) {
    return halt(
      `The email belongs to ${named(ofEmail)} and the phone number to ${named(ofPhone)}. Nothing was written. Map only the athlete’s own email and phone.`,
    );
  }
  if (ofEmail) return { contact: ofEmail, by: 'email' };
  return ofPhone ? { contact: ofPhone, by: 'phone' } : null;
}

/** Ids are kept as text or, in a number field, as a number. */
export const sameAthlete = (one: unknown, other: string): boolean =>
  String(one).trim().toLowerCase() === other.trim().toLowerCase();
