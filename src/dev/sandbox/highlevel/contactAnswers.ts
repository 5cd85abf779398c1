import type { Contact } from './world.ts';

const lower = (text: string | undefined): string | undefined => text?.toLowerCase();

export const fullName = ({ firstName, lastName }: Contact): string =>
  [firstName, lastName].filter(Boolean).join(' ');

/**
 * A contact as the single-record endpoints return it; what is not set is left out.
 * @see https://marketplace.gohighlevel.com/docs/ghl/contacts/get-contact
 */
export const contactRecord = (contact: Contact) => {
  const { gender: _gender, ...visible } = contact;
  return {
    ...visible,
    name: fullName(contact) || undefined,
    emailLowerCase: lower(contact.email),
    firstNameLowerCase: lower(contact.firstName),
    lastNameLowerCase: lower(contact.lastName),
    fullNameLowerCase: fullName(contact).toLowerCase(),
    dateOfBirth: contact.dateOfBirth && `${contact.dateOfBirth}T00:00:00.000Z`,
  };
};

/**
 * A contact as the search returns it: `address` for `address1`, no names of the other answers,
 * null for what is not set.
 * @see https://marketplace.gohighlevel.com/docs/ghl/contacts/search-contacts-advanced
 */
export const searchedContact = (contact: Contact) => ({
  id: contact.id,
  locationId: contact.locationId,
  phoneLabel: null,
  country: contact.country ?? null,
  address: contact.address1 ?? null,
  source: contact.source ?? null,
  type: contact.type,
  dnd: contact.dnd,
  state: contact.state ?? null,
  businessName: contact.companyName ?? null,
  customFields: contact.customFields,
  tags: contact.tags,
  dateAdded: contact.dateAdded,
  additionalEmails: contact.additionalEmails,
  phone: contact.phone ?? null,
  companyName: contact.companyName ?? null,
  additionalPhones: contact.additionalPhones,
  dateUpdated: contact.dateUpdated,
  city: contact.city ?? null,
  dateOfBirth: contact.dateOfBirth ?? null,
  firstName: contact.firstName ?? null,
  lastName: contact.lastName ?? null,
  firstNameLowerCase: lower(contact.firstName) ?? null,
  lastNameLowerCase: lower(contact.lastName) ?? null,
  email: contact.email ?? null,
  assignedTo: contact.assignedTo ?? null,
  followers: contact.followers,
  validEmail: null,
  dndSettings: contact.dndSettings,
  opportunities: [],
  postalCode: contact.postalCode ?? null,
  businessId: contact.businessId ?? null,
});

/**
 * A contact as the two older lists return it.
 * @see https://marketplace.gohighlevel.com/docs/ghl/contacts/get-contacts
 */
export const listedContact = (contact: Contact) => ({
  id: contact.id,
  locationId: contact.locationId,
  contactName: fullName(contact),
  firstName: contact.firstName ?? null,
  lastName: contact.lastName ?? null,
  email: contact.email ?? null,
  phone: contact.phone ?? null,
  companyName: contact.companyName ?? null,
  timezone: contact.timezone ?? null,
  country: contact.country ?? null,
  source: contact.source ?? null,
  dateAdded: contact.dateAdded,
  dateUpdated: contact.dateUpdated,
  customFields: contact.customFields,
  tags: contact.tags,
  businessId: contact.businessId ?? null,
  attributions: [],
  followers: contact.followers,
});
