import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { withGenerated } from '../../docs/markers.ts';
import { tableOf } from '../figures.ts';

/** What was measured; without a target it is only told. */
export type Row = { name: string; figure: string; target?: string; isMet?: boolean };

/** The value that a share (0 to 1) of the values stays below. */
export const percentile = (values: number[], share: number): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;

/** Milliseconds in the unit in which they are read: `26 ms`, `3.8 s`. */
export const timeOf = (ms: number): string =>
  Math.round(ms) < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(1)} s`;

/**
 * Measures on the embedded database and, where DATABASE_URL is set, on an empty database of that
 * PostgreSQL server. Prints the table, and writes it into a page. Gives whether every target is met.
 * @param sharedBy what shares the cores
 */
export async function reportOf(
  measure: (storage: Record<string, string>) => Promise<Row[]>,
  { write, page, part, sharedBy }: { write: boolean; page: string; part: string; sharedBy: string },
): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), `${part}-bench-`));
  const { DATABASE_URL } = process.env;
  const embedded = await measure({ RELAY_DATA: folder });
  await rm(folder, { recursive: true });
  const postgres = DATABASE_URL ? await measure({ DATABASE_URL }) : undefined;
  const table = tableOf([
    ['', 'Target', 'Embedded', 'PostgreSQL'],
    ...embedded.map(({ name, figure, target }, index) => [
      name,
      target ?? '',
      figure,
      postgres?.[index]?.figure ?? 'not measured',
    ]),
  ]);
  console.log(table);
  if (write) {
    const text = `On ${cpus().length} cores that ${sharedBy} share:\n\n${table}`;
    await writeFile(page, withGenerated(await readFile(page, 'utf8'), part, text));
  }
  return [...embedded, ...(postgres ?? [])].every(({ isMet = true }) => isMet);
}
