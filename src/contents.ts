import { operations } from './catalog.ts';
import { connections } from './connections.ts';
import { contentsOf } from './core/operations/contents.ts';

/**
 * The app's table of contents. The bundle has a table in its place that loads the modules of an operation when
 * its definition is asked for (`src/dev/packaging/tableOfContents.ts`): a step needs one of hundreds.
 */
export const contents = contentsOf(connections, operations);
