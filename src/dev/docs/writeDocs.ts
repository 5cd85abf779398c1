import { readFile, writeFile } from 'node:fs/promises';
import { withGenerated } from './markers.ts';
import { operationsTable } from './operationsTable.ts';

/** Writes the operations table into the README. */
await writeFile(
  'README.md',
  withGenerated(await readFile('README.md', 'utf8'), 'operations', operationsTable()),
);
