import type { Result } from '../../../core/operations/askable.ts';
import type { contact } from '../../contacts/schema.ts';

/** A contact as the operations of contacts give it. */
export type Contact = Result<ReturnType<typeof contact>>;

/** "Ada Byron (ocQHyuzHvysMo5N5VsXc)"; a contact's name may be its email address, which must not be shown. */
export function named({ id, name }: Contact): string {
  const shown = name && !name.includes('@') ? name : 'A contact without a name';
  return `${shown.length > 40 ? `${shown.slice(0, 39)}…` : shown} (${id})`;
}

/** The value of a custom field; null when it is empty. */
export function storedIn(contact: Contact, fieldId: string): unknown {
  const value = contact.customFields.find(({ id }) => id === fieldId)?.value;
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    ? null
    : value;
}

/** The tags of a contact; HighLevel keeps them in lower case. */
export const tagsOf = ({ tags }: Contact): string[] => tags.filter((tag) => tag !== null);

/** Whether the contact has the tag. */
export const hasTag = (contact: Contact, tag: string): boolean =>
  contact.tags.some((one) => sameText(one, tag));

/** The tags that the contact lacks, each once. */
export function missingTags(contact: Contact, wanted: readonly string[]): string[] {
  const names = wanted.map((tag) => tag.trim().toLowerCase()).filter(Boolean);
  return [...new Set(names)].filter((tag) => !hasTag(contact, tag));
}

/** "segment:" and "Hill Climbers" make "segment: hill climbers". */
export const tagOf = (prefix: string, name: string): string =>
  `${prefix} ${name}`.replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether one of the contact's addresses is this one. */
export const hasEmail = ({ email, additionalEmails }: Contact, wanted: string): boolean =>
  [email, ...additionalEmails.map(addressIn)].some((one) => sameText(one, wanted));

/** Whether one of the contact's phone numbers is this one, ignoring everything but digits. */
export const hasPhone = ({ phone, additionalPhones }: Contact, wanted: string): boolean =>
  [phone, ...additionalPhones.map(addressIn)].some(
    (one) => one !== null && digits(one).endsWith(digits(wanted)),
  );

/** Whether a stored value equals what a step would write: numbers as texts, dates by their day. */
export function sameValue(stored: unknown, wanted: unknown): boolean {
  if (stored === null || stored === undefined) return false;
  const [one, other] = [stored, wanted].map((value) =>
    [value]
      .flat()
      .map((item) => plain(String(item)))
      .sort()
      .join('\n'),
  );
  return one === other;
}

const plain = (value: string): string =>
  /^\d{4}-\d\d-\d\d(T|$)/.test(value) ? value.slice(0, 10) : value.trim();

const sameText = (one: string | null | undefined, other: string): boolean =>
  one?.trim().toLowerCase() === other.trim().toLowerCase();

const digits = (phone: string): string => phone.replace(/\D/g, '');

/** Additional addresses are texts, or objects that hold one. */
function addressIn(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const { email, phone } = (value ?? {}) as { email?: unknown; phone?: unknown };
  const found = email ?? phone;
  return typeof found === 'string' ? found : null;
}
