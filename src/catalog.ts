import type { Connection } from './core/connection.ts';
import type { Operation } from './core/operations/operation.ts';
import { offerSearchSteps } from './core/operations/searchSteps.ts';
import {
  highlevelAgencyConnection,
  highlevelConnection,
  highlevelTokenConnection,
} from './highlevel/connection.ts';
import { highlevelOperations } from './highlevel/index.ts';
import { runkeeperConnection } from './runkeeper/connection.ts';
import { runkeeperOperations } from './runkeeper/index.ts';
import { stravaConnection } from './strava/connection.ts';
import { stravaOperations } from './strava/index.ts';
import { stravaTeamConnection } from './strava/team/connection.ts';

/** The accounts that people can connect, in the order of the connection form. */
export const connections: readonly Connection[] = [
  highlevelConnection,
  highlevelAgencyConnection,
  highlevelTokenConnection,
  stravaConnection,
  stravaTeamConnection,
  runkeeperConnection,
];

/** Every operation of the app. */
export const operations: readonly Operation[] = [
  ...highlevelOperations,
  ...stravaOperations,
  ...runkeeperOperations,
];

offerSearchSteps(operations);
