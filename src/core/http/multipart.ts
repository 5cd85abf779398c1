import { StepError } from '../errors.ts';
import type { Step } from '../service.ts';
import { rawRequest } from './transport.ts';

/** A file that a request sends: Zapier gives its address, the step fetches it. */
export class FileToSend {
  readonly url: string;
  readonly label: string;
  constructor(url: string, label: string) {
    this.url = url;
    this.label = label;
  }
}

/** A part of a form that tells something of a file that the form also sends. */
export class FromFile {
  readonly file: FileToSend;
  /** The text of the part; undefined when the file does not tell it. Pure. */
  readonly read: (file: FetchedFile) => string | undefined;
  /** What to do when the file does not tell it. */
  readonly otherwise: string;
  constructor(
    file: FileToSend,
    read: (file: FetchedFile) => string | undefined,
    otherwise: string,
  ) {
    this.file = file;
    this.read = read;
    this.otherwise = otherwise;
  }
}

/**
 * Encodes a multipart form. Files are fetched without the connection's token.
 * @throws StepError naming the field whose file cannot be fetched or does not tell what the form needs.
 */
export async function encodeMultipart(
  step: Step,
  parts: Record<string, unknown>,
): Promise<{ body: Buffer; contentType: string }> {
  const form = new FormData();
  for (const [name, value] of Object.entries(parts)) {
    if (value instanceof FileToSend) {
      const { bytes, filename, type } = await fetchFile(step, value);
      form.append(name, new Blob([bytes], { type }), filename);
    } else if (value instanceof FromFile) {
      const text = value.read(await fetchFile(step, value.file));
      if (text === undefined) {
        throw new StepError('error', value.otherwise);
      }
      form.append(name, text);
    } else {
      form.append(name, String(value));
    }
  }
  // The platform's own encoder: a Response knows the boundary and the bytes of its form.
  const encoded = new Response(form);
  return {
    body: Buffer.from(await encoded.arrayBuffer()),
    contentType: encoded.headers.get('content-type')!,
  };
}

/** A file of an earlier step, as its address gave it. */
export type FetchedFile = { bytes: Uint8Array<ArrayBuffer>; filename: string; type: string };

const fetched = new WeakMap<FileToSend, Promise<FetchedFile>>();

/** Fetches a file of an earlier step, once. @throws StepError naming its field when that fails. */
export function fetchFile(step: Step, file: FileToSend): Promise<FetchedFile> {
  const content = fetched.get(file) ?? download(step, file);
  fetched.set(file, content);
  return content;
}

async function download(step: Step, { url, label }: FileToSend): Promise<FetchedFile> {
  const failed = new StepError(
    'error',
    `${label}: the file could not be fetched. Map a file of an earlier step or a public web address.`,
  );
  try {
    const response = await rawRequest(step.z, { url, method: 'GET' });
    if (response.status >= 400) {
      throw failed;
    }
    const disposition = response.headers.get('content-disposition') ?? '';
    const bytes = new Uint8Array(await response.buffer());
    return {
      bytes,
      filename: nameIn(disposition) || decoded(new URL(url).pathname.split('/').pop()!) || 'file',
      type: response.headers.get('content-type') ?? 'application/octet-stream',
    };
  } catch {
    throw failed;
  }
}

/** The file's name of a Content-Disposition header; only `filename*` is percent-encoded: https://www.rfc-editor.org/rfc/rfc6266 */
function nameIn(disposition: string): string | undefined {
  const [, encoded] = /filename\*=(?:UTF-8'[^']*')?"?([^";]+)/i.exec(disposition) ?? [];
  const [, plain] = /filename="?([^";]+)/i.exec(disposition) ?? [];
  return encoded ? decoded(encoded) : plain;
}

/** The text as it is where its percent signs encode nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
