import { parseDateTime } from '../../../core/dates.ts';
import { parseYesNo } from '../../../core/input/fields.ts';
import { type Contact, hasTag, named, storedIn } from './contact.ts';

export type ConsentRule = {
  consentTag?: string | undefined;
  consentFieldId?: string | undefined;
  /** The only value that counts as consent, if the user entered one. */
  consentValue?: string | undefined;
};

const CONSENTED = /^(checked|agreed|granted|given|opted[ -]in|consent(ed)?|accepted)$/i;

/** Values that clearly mean consent: a word for yes, a checked box, the date of the consent. */
const isYes = (value: string): boolean =>
  parseYesNo(value) === true || CONSENTED.test(value) || parseDateTime(value) !== null;

/** Why nothing may be written about the person; null if consent is given or not required. */
export function missingConsent(
  contact: Contact | null,
  { consentTag, consentFieldId, consentValue }: ConsentRule,
): string | null {
  if (!consentTag && !consentFieldId) return null;
  if (!contact) {
    return 'No contact has this athlete, and a new contact cannot have given the consent that this step requires. Nothing was written.';
  }
  if (consentTag && !hasTag(contact, consentTag)) {
    return `${named(contact)} does not have the consent tag “${consentTag}”. Nothing was written.`;
  }
  if (!consentFieldId) return null;
  const stored = [storedIn(contact, consentFieldId) ?? []].flat().map((one) => String(one).trim());
  const isGiven = consentValue
    ? stored.some((one) => one.toLowerCase() === consentValue.trim().toLowerCase())
    : stored.length > 0 && stored.every(isYes);
  return isGiven
    ? null
    : `Nothing was written: ${named(contact)} has no clear yes in the “Required Consent Custom Field”. If its value means yes, enter that value in “Value That Means Consent”.`;
}
