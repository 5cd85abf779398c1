import { isTrue, type Raw } from '../../core/raw.ts';

const SIGNED = ['completed', 'accepted'];

/** A document's state comes alone or as the one item of a list; null where it does not. */
const stateOf = (state: unknown): string | null =>
  [state]
    .flat()
    .filter((one) => one !== undefined && one !== null)
    .join(', ') || null;

/** Whether everybody has signed a document. */
export const signatureOf = ({ status }: Raw): 'signed' | null =>
  SIGNED.includes(stateOf(status) ?? '') ? 'signed' : null;

type Recipient = Raw & { role?: unknown; isPrimary?: unknown };

/** Adds the contact who signs first of all, and writes states as texts. */
export function withSigner(record: Raw): Raw {
  const recipients = (record.recipients ?? []) as Recipient[];
  const signers = recipients.filter(({ role }) => role === 'signer');
  const signer = signers.find(({ isPrimary }) => isTrue(isPrimary)) ?? signers[0];
  return {
    ...record,
    status: stateOf(record.status),
    paymentStatus: stateOf(record.paymentStatus),
    contactId: signer?.id,
    contactName: signer?.contactName,
    contactEmail: signer?.email,
  };
}
