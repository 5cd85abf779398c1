import { readFile, writeFile } from 'node:fs/promises';
import { mock } from 'node:test';
import { app } from '../../app.ts';
import { type App, zapierOf } from '../zapier/host.ts';
import { endpointsTables } from './endpointsPage.ts';
import { FIRST_ZAP_AT, firstZapOutput } from './firstZap.ts';
import { highlevelRequests } from './highlevelRequests.ts';
import { withGenerated } from './markers.ts';
import { operationsTables } from './operationsPage.ts';
import { servicesTable } from './servicesTable.ts';
import { vocabularyPage } from './vocabularyPage.ts';

async function write(file: string, name: string, generated: string) {
  await writeFile(file, withGenerated(await readFile(file, 'utf8'), name, generated));
}

/** Writes what is generated into the docs: the catalog, the words of a declaration, the requests of events, the first Zap. */
await write('docs/operations.md', 'operations', operationsTables());
await write('docs/highlevel-endpoints.md', 'endpoints', endpointsTables());
await write('docs/vocabulary.md', 'vocabulary', vocabularyPage());
await write('README.md', 'services', servicesTable());
const open = async () => zapierOf(app as App);
await write('docs/highlevel-requests.md', 'requests', await highlevelRequests(open));
mock.timers.enable({ apis: ['Date'], now: new Date(FIRST_ZAP_AT) });
await write('README.md', 'first zap', await firstZapOutput(open));
