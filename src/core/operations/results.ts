import { fileFields } from '../output/files.ts';
import { fillMade, fillNames } from '../output/gaps.ts';
import { type OutputSchema, schemaOf } from '../output/output.ts';
import type { Step } from '../service.ts';
import type { Shape, Values } from '../shape.ts';
import type { Result } from './askable.ts';
import { decodeCustomFields } from './customFields.ts';
import type { ResultWords } from './words.ts';

/** The account's time zone, in which `derive` reads times that come without one. */
export const zoneFor = async <S extends Shape>(
  step: Step,
  { zoned }: Pick<ResultWords<S>, 'zoned'>,
): Promise<string> => (zoned && step.service.zoneOf ? step.service.zoneOf(step) : step.accountZone);

/** Turns a vendor's records into results: custom values by name, what is derived, then the schema's keys and types. Names are looked up unless the caller does it later or shows nobody the results (`named`). Nothing fails a step that has `written` them. */
export async function toResults<S extends Shape, O extends OutputSchema>(
  step: Step,
  words: ResultWords<S> & { output(): O },
  records: Record<string, unknown>[],
  values: Values<S>,
  { written = false, named = true } = {},
): Promise<Result<O>[]> {
  const decoded = words.custom
    ? await decodeCustomFields(step, words.custom, records, { written })
    : records;
  const schema = schemaOf(words.output);
  const zone = records.length > 0 ? await zoneFor(step, words) : step.accountZone;
  const results = decoded.map((record) => ({
    ...(schema.parse(
      words.derive ? words.derive(record, values, zone, step.reader) : record,
    ) as Result<O>),
    ...fileFields(step, words.files, record, values),
  }));
  fillMade(step, words.output, results);
  if (named) {
    await fillNames(step, words.output, results);
  }
  return results;
}
