import { readFile, writeFile } from 'node:fs/promises';
import { withGenerated } from './markers.ts';
import { operationsTable } from './operationsTable.ts';
import { vocabularyPage } from './vocabularyPage.ts';

/** Writes what is generated into the docs: the operations table and the words of a declaration. */
const update = async (file: string, name: string, generated: string) =>
  writeFile(file, withGenerated(await readFile(file, 'utf8'), name, generated));

await update('README.md', 'operations', operationsTable());
await update('docs/vocabulary.md', 'vocabulary', vocabularyPage());
