import { randomBytes } from 'node:crypto';

const DAY = 86_400_000;

/** Whether a bell was made a day ago or earlier: its id begins with the time. For a day it may wait without losing a retry. */
export const isDayOld = (id: string): boolean =>
  Date.now() - Number.parseInt(id.replace('-', '').slice(0, 12), 16) >= DAY;

/**
 * Makes ids of bells: UUIDs of version 7, each greater than the one before. The engine delivers bells of
 * one record that were stored together in the order of their ids.
 * @see https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-7
 */
export function bellIds(now: () => number = Date.now): () => string {
  let last = 0;
  let count = 0;
  return () => {
    count++;
    if (now() > last || count > 0xfff) {
      last = Math.max(now(), last + 1);
      count = 0;
    }
    const time = last.toString(16).padStart(12, '0');
    const random = randomBytes(8);
    random[0] = (random[0]! & 0x3f) | 0x80;
    const tail = random.toString('hex');
    return [
      time.slice(0, 8),
      time.slice(8),
      `7${count.toString(16).padStart(3, '0')}`,
      tail.slice(0, 4),
      tail.slice(4),
    ].join('-');
  };
}
