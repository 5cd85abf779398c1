import * as z from 'zod/mini';
import { parseJson } from '../../json.ts';
import { isRecord } from '../../raw.ts';
import { type FieldOptions, field, shaped } from './field.ts';

/** A text that is not JSON, and the first place where it stops being JSON. */
class Broken {
  readonly line: number;
  readonly column: number;
  constructor(text: string, at: number) {
    const before = text.slice(0, at).split('\n');
    this.line = before.length;
    this.column = before.at(-1)!.length + 1;
  }
}

const read = (value: unknown): unknown => {
  if (typeof value !== 'string') {
    return value;
  }
  try {
    return parseJson(value);
  } catch {
    return new Broken(value, breakOf(value));
  }
};

/** Where a text stops being the beginning of JSON. */
function breakOf(text: string): number {
  let [fine, broken] = [0, text.length];
  while (fine < broken) {
    const middle = Math.ceil((fine + broken) / 2);
    if (isBeginning(text.slice(0, middle))) {
      fine = middle;
    } else {
      broken = middle - 1;
    }
  }
  return fine;
}

/** Whether a text is valid JSON so far and only ends too early. */
function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as SyntaxError;
    const [, at] = /at position (\d+)/.exec(message) ?? [];
    return at === undefined
      ? /^Unexpected end|^Unterminated/.test(message)
      : Number(at) === text.length;
  }
}

const saysWhere =
  (what: string) =>
  ({ input }: { input?: unknown }) =>
    input instanceof Broken
      ? `is not valid JSON: look at line ${input.line}, character ${input.column}. Names and texts need straight double quotes, values a comma between them`
      : `must be ${what}`;

/** Any value, written in JSON. */
export const json = (options: FieldOptions = {}) =>
  field(
    shaped(
      read,
      z
        .unknown()
        .check(z.refine((value) => !(value instanceof Broken), { error: saysWhere('JSON') })),
    ),
    { type: 'text', isStructure: true, ...options },
  );

/** An object, written in JSON. */
export const jsonObject = (options: FieldOptions = {}) =>
  field(
    shaped(
      read,
      z.custom<Record<string, unknown>>(isRecordOnly, {
        error: saysWhere('a JSON object: names and values in braces'),
      }),
    ),
    { type: 'text', isStructure: true, ...options },
  );

/** A list, written in JSON. One object alone counts as a list of one. */
export const jsonList = (options: FieldOptions = {}) =>
  field(
    shaped(
      (value) => {
        const given = read(value);
        return isRecordOnly(given) ? [given] : given;
      },
      z.custom<unknown[]>(Array.isArray, {
        error: saysWhere('a JSON list: objects in square brackets, with commas between them'),
      }),
    ),
    { type: 'text', isStructure: true, ...options },
  );

const isRecordOnly = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && !(value instanceof Broken);
