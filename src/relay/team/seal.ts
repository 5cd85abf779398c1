import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** What was sealed cannot be opened: its key is gone, or somebody has changed it. */
class Unreadable extends Error {
  override name = 'Unreadable';
}

const NONCE = 12;
const TAG = 16;

const nameOf = (key: Buffer) => createHash('sha256').update(key).digest('hex').slice(0, 8);

/**
 * Seals texts with AES-256-GCM. The first key seals, all of them open: to change keys, put the new one
 * first, and take the old one away when nothing is sealed with it any more.
 *
 * Every text has a context, such as whose it is. What is moved to another context does not open.
 */
export function createSeal(keys: [Buffer, ...Buffer[]]) {
  const byName = new Map(keys.map((key) => [nameOf(key), key]));
  const current = nameOf(keys[0]);
  return {
    /** Every sealed text of the current key begins with this. */
    prefix: `${current}.`,
    seal: (text: string, context: string): string => {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', keys[0], nonce).setAAD(Buffer.from(context));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      const all = Buffer.concat([nonce, cipher.getAuthTag(), body]);
      return `${current}.${all.toString('base64url')}`;
    },
    /** @throws Unreadable */
    open: (sealed: string, context: string): string => {
      const [name = '', body = ''] = sealed.split('.');
      const key = byName.get(name);
      if (!key) throw new Unreadable('No key of RELAY_TOKEN_KEY opens this token.');
      const all = Buffer.from(body, 'base64url');
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, all.subarray(0, NONCE), {
          authTagLength: TAG,
        })
          .setAAD(Buffer.from(context))
          .setAuthTag(all.subarray(NONCE, NONCE + TAG));
        const text = decipher.update(all.subarray(NONCE + TAG), undefined, 'utf8');
        return text + decipher.final('utf8');
      } catch {
        throw new Unreadable('A stored token was changed.');
      }
    },
  };
}

/** Encrypts and decrypts what is stored of tokens. */
export type Seal = ReturnType<typeof createSeal>;
