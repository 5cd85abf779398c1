import type { Operation } from './core/operations/operation.ts';
import { highlevelOperations } from './highlevel/index.ts';
import { runkeeperOperations } from './runkeeper/index.ts';
import { stravaOperations } from './strava/index.ts';

/** Every operation of the app. */
export const operations: readonly Operation[] = [
  ...highlevelOperations,
  ...stravaOperations,
  ...runkeeperOperations,
];
