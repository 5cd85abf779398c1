import { createHash } from 'node:crypto';

/** A text of 16 characters that differs where two values differ as JSON. Live Zaps remember fingerprints: never change how they are made. */
export const fingerprint = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16);
