import { readFile, stat } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { productionZip } from '../packaging/productionZip.ts';

/** Kilobytes of the zip that a further operation may cost. */
const MOST = 0.7;

/** The zip that Zapier runs of an app, in kilobytes. */
export type Zip = {
  /** The folder of its contents. */
  unpacked: string;
  size: number;
  /** What of it are the forms and samples that Zapier's CLI writes down. */
  definition: number;
  operations: number;
};

/** Builds the zip of a bundled app. */
export async function zipOf(name: string, bundled: string): Promise<Zip> {
  const { zip, unpacked } = await productionZip(name, bundled);
  const definition = await readFile(`${unpacked}/definition.json`, 'utf8');
  const { triggers, searches, creates } = JSON.parse(definition);
  return {
    unpacked,
    size: (await stat(zip)).size / 1024,
    definition: deflateRawSync(definition).length / 1024,
    operations: [triggers, searches, creates].flatMap(Object.keys).length,
  };
}

/** What an operation adds to the zip, measured between an app of few operations on the same core and the whole one. */
export function furtherOperation(few: Zip, whole: Zip) {
  const added = whole.operations - few.operations;
  const each = (whole.size - few.size) / added;
  const defined = (whole.definition - few.definition) / added;
  const isMet = each <= MOST;
  return {
    isMet,
    text: `${whole.definition.toFixed(0)} KB of the zip are \`definition.json\`, the forms and samples that Zapier’s CLI writes down. A further operation costs ${each.toFixed(2)} KB, ${defined.toFixed(2)} KB of it there (limit: ${MOST} KB, ${isMet ? 'met' : 'missed'}).`,
  };
}
