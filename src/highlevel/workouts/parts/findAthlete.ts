import { ask, halt } from '../../../core/operations/flow.ts';
import { getDuplicateContact } from '../../contacts/getDuplicateContact.ts';
import { searchContacts } from '../../contacts/searchContacts.ts';
import { createCustomField } from '../../locations/createCustomField.ts';
import { hasEmail, hasPhone, named, storedIn } from './contact.ts';
import { contactFieldList } from './fieldList.ts';

/** The operations that find an athlete's contact and the custom field that stores the athlete. */
export const finding = [
  contactFieldList,
  createCustomField,
  searchContacts.search,
  getDuplicateContact.search,
];

/** Who is looked for. */
export type Wanted = {
  athlete: string;
  athleteFieldId: string;
  email?: string | undefined;
  phone?: string | undefined;
};

/** Contacts that carry the athlete in the custom field. */
export function* contactsOfAthlete({
  athlete,
  athleteFieldId,
}: Pick<Wanted, 'athlete' | 'athleteFieldId'>) {
  const found = yield* ask(searchContacts.search, {
    customFieldId: athleteFieldId,
    customFieldOperator: 'eq',
    customFieldValue: athlete,
  });
  // A text search may match more than the exact value.
  return found.filter((contact) => {
    const value = storedIn(contact, athleteFieldId);
    return value === null || sameAthlete(value, athlete);
  });
}

/**
 * The one contact of an athlete, and what found it: the custom field, else the email, else the phone. Any
 * doubt about whose workout it is halts the step: once seen, a note on the wrong contact cannot be undone.
 */
export function* findAthlete(wanted: Wanted) {
  const { athlete, athleteFieldId, email, phone } = wanted;
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
  if (contact) return { contact, by: 'athlete' };
  if (!match) return { contact: null, by: null };
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
  if (ofEmail && (!phone || hasPhone(ofEmail, phone))) return { contact: ofEmail, by: 'e-mail' };
  const [ofPhone] = phone ? yield* ask(getDuplicateContact.search, { phone }) : [];
  if (ofEmail && ofPhone && ofEmail.id !== ofPhone.id) {
    return halt(
      `The email belongs to ${named(ofEmail)} and the phone number to ${named(ofPhone)}. Nothing was written. Map only the athlete’s own email and phone.`,
    );
  }
  if (ofEmail) return { contact: ofEmail, by: 'e-mail' };
  return ofPhone ? { contact: ofPhone, by: 'phone' } : null;
}

/** Ids are kept as text or, in a number field, as a number. */
export const sameAthlete = (one: unknown, other: string): boolean =>
  String(one).trim().toLowerCase() === other.trim().toLowerCase();
