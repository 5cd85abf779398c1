import { randomUUID } from 'node:crypto';
import { StepError } from '../errors.ts';
import { isRecord } from '../raw.ts';
import type { Step } from '../service.ts';
import { type FetchedFile, FileToSend, fetchFile } from './download.ts';
import type { Pieces } from './transport.ts';

/** A part of a form that describes a file that the form also sends. */
export class FromFile {
  readonly file: FileToSend;
  /** The text of the part; undefined if the file does not say it. Pure. */
  readonly read: (file: FetchedFile) => string | undefined;
  /** What to do if the file does not say it. */
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
 * Encodes a multipart form, a list as parts of the same name and files in the pieces that they were fetched in. Files are fetched without the
 * connection's token. https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data
 * @throws StepError naming the field whose file cannot be fetched or does not tell what the form needs.
 */
export async function encodeMultipart(
  step: Step,
  parts: Record<string, unknown>,
): Promise<{ body: Pieces; contentType: string }> {
  const boundary = `form-${randomUUID()}`;
  const body: Uint8Array[] = [];
  const add = (name: string, more: string, content: Pieces) => {
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="${quoted(name)}"${more}\r\n\r\n`;
    body.push(Buffer.from(head), ...content, Buffer.from('\r\n'));
  };
  const single = Object.entries(parts).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one] as const),
  );
  for (const [name, value] of single) {
    if (value instanceof FileToSend) {
      const { pieces, filename, type } = await fetchFile(step, value);
      add(name, `; filename="${quoted(filename)}"\r\ncontent-type: ${type}`, pieces);
    } else {
      add(name, '', [Buffer.from(await textOf(step, value))]);
    }
  }
  body.push(Buffer.from(`--${boundary}--\r\n`));
  return { body, contentType: `multipart/form-data; boundary=${boundary}` };
}

/** No name may end its quotes or its line, which would add a header or a part. */
const quoted = (name: string) =>
  name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');

async function textOf(step: Step, value: unknown): Promise<string> {
  if (!(value instanceof FromFile)) {
    return isRecord(value) ? JSON.stringify(value) : String(value);
  }
  const text = value.read(await fetchFile(step, value.file));
  if (text === undefined) {
    throw new StepError('error', value.otherwise);
  }
  return text;
}
