import type { Connection } from './core/connection.ts';
import {
  highlevelAgencyConnection,
  highlevelConnection,
  highlevelTokenConnection,
} from './highlevel/connection.ts';
import { runkeeperConnection } from './runkeeper/connection.ts';
import { stravaConnection } from './strava/connection.ts';
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
