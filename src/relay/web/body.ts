import type { IncomingMessage } from 'node:http';

/** The body is larger than any event. */
export class TooLarge extends Error {}

/** So many bodies come in at once that memory would run out. */
class TooMany extends Error {
  override name = 'TooMany';
}

/** Bytes of one body. The largest event holds a message with its HTML, a few megabytes. */
const LARGEST = 8 * 1024 * 1024;

/** Bytes of all bodies that are held at a time. */
const ALL = 64 * 1024 * 1024;

/** A body as JSON; undefined if it is none. */
export async function jsonIn(body: Buffer): Promise<unknown> {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Reads bodies as they were sent, byte for byte, and bounds what all of them hold. How long a sender may
 * take is the server's business.
 */
export function bodyReader() {
  let held = 0;
  /**
   * Reads a body and gives back its memory when the work with it is done.
   * @throws TooLarge, TooMany
   */
  return async <T>(request: IncomingMessage, use: (body: Buffer) => Promise<T>): Promise<T> => {
    const chunks: Buffer[] = [];
    let size = 0;
    try {
      for await (const chunk of request as AsyncIterable<Buffer>) {
        size += chunk.length;
        held += chunk.length;
        if (size > LARGEST) throw new TooLarge();
        if (held > ALL) throw new TooMany();
        chunks.push(chunk);
      }
      return await use(Buffer.concat(chunks));
    } finally {
      held -= size;
    }
  };
}
