import type { RawHttpResponse } from 'zapier-platform-core';
import { StepError } from '../errors.ts';
import type { Step } from '../service.ts';
import { RESERVE_MS } from '../step.ts';
import { LostAnswer, lost, persist, TRANSIENT } from './attempts.ts';
import { PRIVATE_ADDRESS, publicAgent } from './publicNetwork.ts';
import { isRedirect, MOST_BYTES, type Pieces, rawRequest } from './transport.ts';

/** A file that a request sends: Zapier gives its address, the step fetches it. */
export class FileToSend {
  readonly url: string;
  readonly label: string;
  constructor(url: string, label: string) {
    this.url = url;
    this.label = label;
  }
}

/** A fetched file of an earlier step; `head` is its beginning, up to 1000 bytes. */
export type FetchedFile = { pieces: Pieces; head: Buffer; filename: string; type: string };

const HEAD = 1000;

const fetched = new WeakMap<FileToSend, Promise<FetchedFile>>();

/** Fetches a file of an earlier step, once. @throws StepError naming its field when that fails. */
export function fetchFile(step: Step, file: FileToSend): Promise<FetchedFile> {
  const content = fetched.get(file) ?? download(step, file);
  fetched.set(file, content);
  return content;
}

/** Zapier's own address of a file redirects to its storage; no address needs more hops than these. */
const MOST_REDIRECTS = 5;

async function download(step: Step, { url, label }: FileToSend): Promise<FetchedFile> {
  const stop = new AbortController();
  const time = AbortSignal.timeout(Math.max(1000, step.remaining() - RESERVE_MS.answer));
  const attempt = async () => {
    const response = await follow(step, url, AbortSignal.any([stop.signal, time]));
    if (TRANSIENT.has(response.status)) {
      throw new LostAnswer('broken off');
    }
    return { response, ...(await readPieces(response)) };
  };
  try {
    const { response, pieces, size } = await persist(
      // A PRIVATE_ADDRESS comes as a failure of the line, too, but stays what it is.
      () => attempt().catch((error) => Promise.reject(isFinal(error, time) ? error : lost(error))),
      { repeatable: true, remaining: step.remaining },
    );
    const type = response.headers.get('content-type') ?? 'application/octet-stream';
    const disposition = response.headers.get('content-disposition') ?? '';
    if (size === 0) {
      throw new NoFileError('the file is empty');
    }
    if (/^text\/html/i.test(type) && !disposition) {
      throw new NoFileError('its address leads to a web page, not to a file');
    }
    return {
      pieces,
      head: Buffer.concat(pieces, Math.min(size, HEAD)),
      filename: nameIn(disposition) || decoded(new URL(url).pathname.split('/').pop()!) || 'file',
      type,
    };
  } catch (error) {
    throw new StepError('error', `${label}: ${reasonOf(error)}`);
  } finally {
    stop.abort();
  }
}

/** Asks for a file; each address on the way is checked before the connection is opened. */
async function follow(step: Step, start: string, signal: AbortSignal): Promise<RawHttpResponse> {
  let url = start;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const agent = await publicAgent(url);
    const redirect = 'manual';
    const response = await rawRequest(step.z, { url, method: 'GET', agent, redirect, signal });
    // Its rest is given up once the step knows enough, and that is no failure.
    response.body.on('error', () => undefined);
    if (!isRedirect(response)) {
      return response;
    }
    url = new URL(response.headers.get('location') ?? '', url).href;
  }
  throw new Error('Too many redirects');
}

class TooLargeError extends Error {}

/** The answer is not a file that anybody meant to send. */
class NoFileError extends Error {}

/** Whether another attempt would fail in the same way. */
const isFinal = (error: unknown, time: AbortSignal): boolean =>
  time.aborted || (error as NodeJS.ErrnoException).code === PRIVATE_ADDRESS;

async function readPieces({ status, body }: RawHttpResponse) {
  if (status >= 400) {
    throw new Error(`Status ${status}`);
  }
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body as AsyncIterable<Uint8Array>) {
    size += piece.length;
    if (size > MOST_BYTES.file) {
      throw new TooLargeError();
    }
    pieces.push(piece);
  }
  return { pieces, size };
}

function reasonOf(error: unknown): string {
  if (error instanceof TooLargeError) {
    return 'the file is larger than 50 MB. Map a smaller one.';
  }
  if (error instanceof NoFileError) {
    return `${error.message}. Map a file of an earlier step or the address of the file itself.`;
  }
  return (error as NodeJS.ErrnoException).code === PRIVATE_ADDRESS
    ? 'its address leads into a private network. Map a file of an earlier step or a public web address.'
    : 'the file could not be fetched. Map a file of an earlier step or a public web address.';
}

/** The file's name of a Content-Disposition header; only `filename*` is percent-encoded: https://www.rfc-editor.org/rfc/rfc6266 */
function nameIn(disposition: string): string | undefined {
  const [, encoded] = /filename\*=(?:UTF-8'[^']*')?"?([^";]+)/i.exec(disposition) ?? [];
  const [, plain] = /filename="?([^";]+)/i.exec(disposition) ?? [];
  return encoded ? decoded(encoded) : plain;
}

/** The text unchanged where its percent signs encode nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
