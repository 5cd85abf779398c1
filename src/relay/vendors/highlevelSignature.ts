import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { Settings } from '../settings.ts';

/** A signature that says something: HighLevel sends `N/A` for none. */
const given = (header: string | undefined) =>
  header && header !== 'N/A' ? Buffer.from(header, 'base64') : undefined;

const isValid = (algorithm: string | null, body: Uint8Array, key: KeyObject, signature: Buffer) =>
  verify(algorithm, body, key, signature);

/**
 * Tells whether HighLevel has sent these bytes. The new signature decides where there is one; the old
 * one counts only where the new one is absent and the owner has given its key.
 * @see https://marketplace.gohighlevel.com/docs/webhook/WebhookIntegrationGuide
 */
export function highlevelVerifier(settings: Settings['highlevel']) {
  const key = createPublicKey({
    key: Buffer.from(settings.key, 'base64'),
    format: 'der',
    type: 'spki',
  });
  const oldKey = settings.oldKey ? createPublicKey(settings.oldKey) : undefined;
  return (body: Uint8Array, header: (name: string) => string | undefined): boolean => {
    const signature = given(header('x-ghl-signature'));
    if (signature) return isValid(null, body, key, signature);
    const old = given(header('x-wh-signature'));
    return Boolean(old && oldKey && isValid('sha256', body, oldKey, old));
  };
}
