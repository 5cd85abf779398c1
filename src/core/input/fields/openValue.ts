import * as z from 'zod/mini';
import { type Moment, type NoMoment, type Place, parseMoment } from '../parseMoment.ts';
import { type ParsedNumber, parseNumber } from '../parseNumber.ts';
import { type FieldOptions, field } from './field.ts';

/** A text to be read as whatever kind of value another field decides. */
export class OpenValue {
  readonly text: string;
  private readonly place: Place;
  constructor(text: string, place: Place) {
    this.text = text;
    this.place = place;
  }
  /** As a number that people write. */
  number(): ParsedNumber {
    return parseNumber(this.text);
  }
  /** As a moment that people write, in the zone of the Zap. */
  moment(): Moment | NoMoment {
    return parseMoment(this.text, this.place);
  }
}

/** A value whose kind another field decides, such as the one that a filter compares. */
export const openValue = ({ max = 1000, ...options }: FieldOptions & { max?: number } = {}) => {
  const read = (value: unknown, place: Place = { zone: 'UTC', now: new Date() }) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? new OpenValue(String(value).trim(), place)
      : value;
  const error = ({ input }: { input?: unknown }) =>
    input instanceof OpenValue
      ? `is too long: ${input.text.length} characters, at most ${max} fit`
      : 'must be text';
  return field(
    z.pipe(
      z.transform((value: string | OpenValue) => read(value)),
      z.custom<OpenValue>((value) => value instanceof OpenValue && value.text.length <= max, {
        error,
      }),
    ),
    { type: 'string', read, ...options },
  );
};
