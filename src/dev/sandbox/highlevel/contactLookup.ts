import type { Call } from './gate.ts';
import { foreignLocation, notFound } from './refusal.ts';
import type { Contact, HighLevelState } from './world.ts';

/** The contact that the path names; one of another location is refused. */
export const contactOf = ({ state, grant }: Call, contactId: string): Contact => {
  const contact = state.contacts.find(({ id }) => id === contactId);
  if (!contact) throw notFound('Contact', contactId);
  if (contact.locationId !== grant.locationId) throw foreignLocation();
  return contact;
};

export const contactsOf = (state: HighLevelState, locationId: string | undefined): Contact[] =>
  state.contacts.filter((contact) => contact.locationId === locationId);

/** Newest first; of those added at the same instant the last one first. */
export const newestFirst = (contacts: Contact[]): Contact[] =>
  contacts.toReversed().sort((one, other) => other.dateAdded.localeCompare(one.dateAdded));

/** Does one of the texts by which people look for a contact contain the query? */
export const mentions = (contact: Contact, query: string): boolean =>
  [
    `${contact.firstName ?? ''} ${contact.lastName ?? ''}`,
    contact.email,
    contact.phone,
    contact.companyName,
  ].some((text) => text?.toLowerCase().includes(query.toLowerCase()));

/** E.164, as the vendor keeps phone numbers; a number of ten digits is taken for a US one. */
export const e164 = (phone: string): string => {
  const digits = phone.replaceAll(/\D/g, '');
  return digits.length === 10 && !phone.trim().startsWith('+') ? `+1${digits}` : `+${digits}`;
};

const sameText = (one: string | undefined, other: string): boolean =>
  one?.toLowerCase() === other.toLowerCase();

/** The contact that another one of the same e-mail address or phone number would double. */
export const duplicateOf = (
  contacts: Contact[],
  { email, phone }: { email?: string | null; phone?: string | null },
): { contact: Contact; matchingField: 'email' | 'phone' } | undefined => {
  const byEmail =
    email &&
    contacts.find((contact) =>
      [contact.email, ...contact.additionalEmails].some((known) => sameText(known, email)),
    );
  if (byEmail) return { contact: byEmail, matchingField: 'email' };
  const byPhone =
    phone &&
    contacts.find((contact) => [contact.phone, ...contact.additionalPhones].includes(e164(phone)));
  return byPhone ? { contact: byPhone, matchingField: 'phone' } : undefined;
};
