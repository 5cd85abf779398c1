import { Readable } from 'node:stream';
import type { Bundle, PlainOutputField, ZObject } from 'zapier-platform-core';
import { StepError } from '../errors.ts';
import type { ApiResponse } from '../http/apiCall.ts';
import { send } from '../http/client.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { callOf } from '../http/request.ts';
import { humanize } from '../input/humanize.ts';
import type { Service, Step } from '../service.ts';
import { runStep } from '../step.ts';

/** A method that Zapier calls to fetch a file, with the record's `id` and the step's values. */
export type FileMethod = (z: ZObject, bundle: Bundle) => Promise<string>;

/** What Zapier fetches later, by a pointer. */
type Pointed = {
  /** Values of the record that the file needs beside the step's; they are kept with the pointer. */
  from?(record: Record<string, unknown>): Record<string, unknown>;
};

type FileWords = Endpoint &
  Pointed & {
    filename(input: Record<string, unknown>): string;
    /** The media types that the vendor may give the file. */
    types: RegExp;
    /** The root element of a file of XML, which tells a whole file from one that was cut. */
    root?: string;
  };

/** A file that is made from the vendor's answer, piece by piece, so that a long one needs little memory. */
type BuiltFileWords = Endpoint &
  Pointed & {
    filename(input: Record<string, unknown>): string;
    contentType: string;
    /** A key of the answer that tells it from an error in its place. */
    holds(body: unknown): boolean;
    /** The pieces of the file, or why the answer makes none. Gets the step's zone. Pure. */
    build(
      body: unknown,
      input: Record<string, unknown>,
      zone: string,
    ): Iterable<string> | { none: string };
  };

const known = new WeakMap<FileMethod, Endpoint & Pointed>();

/**
 * Hands Zapier a file of the vendor when a later step asks for it. Unless `arrange` says more, the
 * request carries what its path names: https://docs.zapier.com/platform/build-cli/files
 */
export function fileMethod(service: Service, words: FileWords): FileMethod {
  const endpoint = { arrange: () => ({}), ...words };
  const method: FileMethod = (z, bundle) =>
    runStep(z, bundle, service, async (step) => {
      const holds = (answer: ApiResponse) => isFile(answer, words);
      const call = { ...callOf(step, endpoint, bundle.inputData, { holds }), binary: true };
      const { bytes, contentType } = await send(step, call);
      return z.stashFile(bytes!, bytes!.length, words.filename(bundle.inputData), contentType);
    });
  known.set(method, words);
  return method;
}

/** Builds a file when a later step asks for it. @throws StepError that halts the Zap where there is nothing to build it from. */
export function builtFileMethod(service: Service, words: BuiltFileWords): FileMethod {
  const method: FileMethod = (z, bundle) =>
    runStep(z, bundle, service, async (step) => {
      const holds = ({ body }: ApiResponse) => words.holds(body);
      const { body } = await send(step, callOf(step, words, bundle.inputData, { holds }));
      const built = words.build(body, bundle.inputData, step.zone);
      if ('none' in built) {
        throw new StepError('halted', built.none);
      }
      const pieces = Readable.from(inBatches(built));
      return z.stashFile(pieces, undefined, words.filename(bundle.inputData), words.contentType);
    });
  known.set(method, words);
  return method;
}

const BATCH_CHARACTERS = 64 * 1024;

/** Small pieces, a larger one at a time. */
function* inBatches(pieces: Iterable<string>): Generator<string> {
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length >= BATCH_CHARACTERS) {
      yield batch;
      batch = '';
    }
  }
  yield batch;
}

/** Tells a file from a page for people or an error in its place. */
const isFile = ({ bytes = Buffer.of(), contentType = '' }: ApiResponse, words: FileWords) =>
  bytes.length > 0 &&
  words.types.test(contentType) &&
  (!words.root || isWhole(bytes.toString('utf8'), words.root));

const isWhole = (xml: string, root: string): boolean =>
  xml.includes(`<${root}`) && xml.trimEnd().endsWith(`</${root}>`);

/** The endpoints that the files of a record come from. */
export const fileEndpoints = (files: Record<string, FileMethod> = {}): Endpoint[] =>
  Object.values(files).flatMap((method) => known.get(method) ?? []);

/** Pointers to the files of a record. */
export function fileFields(
  step: Step,
  files: Record<string, FileMethod> = {},
  record: Record<string, unknown>,
  values: Record<string, unknown>,
): Record<string, string> {
  const input = { ...step.bundle.inputData, ...values, id: record.id };
  return Object.fromEntries(
    Object.entries(files).map(([key, method]) => [
      key,
      step.z.dehydrateFile(method, { ...input, ...known.get(method)?.from?.(record) }),
    ]),
  );
}

/** Zapier’s output fields for the files of a record. */
export const fileOutputFields = (files: Record<string, FileMethod> = {}): PlainOutputField[] =>
  Object.keys(files).map((key) => ({ key, label: humanize(key), type: 'file' }));

/** What the static sample shows for the files of a record: a file of Zapier’s own. */
export const fileSamples = (files: Record<string, FileMethod> = {}) =>
  Object.fromEntries(
    Object.keys(files).map((key) => [
      key,
      'https://zapier-dev-files.s3.amazonaws.com/cli-platform/sample-file',
    ]),
  );
