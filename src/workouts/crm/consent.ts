import { type Contact, hasTag, named, storedIn } from './contact.ts';

export type ConsentRule = {
  consentTag?: string | undefined;
  consentFieldId?: string | undefined;
};

const REFUSED = /^(no|false|0|declined|refused|withdrawn|revoked|none)$/i;

/** Why nothing may be written about the person; null when the required consent is there or none is required. */
export function missingConsent(
  contact: Contact | null,
  { consentTag, consentFieldId }: ConsentRule,
): string | null {
  if (!consentTag && !consentFieldId) return null;
  if (!contact) {
    return 'No contact has this athlete, and a new contact cannot have given the consent that this step requires. Nothing was written.';
  }
  if (consentTag && !hasTag(contact, consentTag)) {
    return `${named(contact)} does not have the consent tag “${consentTag}”. Nothing was written.`;
  }
  const given = consentFieldId ? storedIn(contact, consentFieldId) : true;
  return given === null || [given].flat().every((value) => REFUSED.test(String(value).trim()))
    ? `${named(contact)} has not given consent in the required custom field. Nothing was written.`
    : null;
}
