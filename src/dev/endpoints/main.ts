import { readFile, writeFile } from 'node:fs/promises';
import { type EndpointFacts, moduleOf, tableOf } from './table.ts';

const TABLE = 'src/highlevel/api/endpointTable.ts';

/** Writes the table of HighLevel's endpoints from a file of facts about them, whose path is the one argument. */
const [facts] = process.argv.slice(2);
if (!facts) {
  throw new Error('Name the file of facts: npm run endpoints -- <file.json>');
}
await writeFile(
  TABLE,
  moduleOf(tableOf(JSON.parse(await readFile(facts, 'utf8')) as EndpointFacts)),
);
