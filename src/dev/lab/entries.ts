import { operations } from '../../catalog.ts';
import { connectionScopes } from '../../core/connection.ts';
import { highlevelTokenConnection } from '../../highlevel/connection.ts';
import type { Sandbox } from '../sandbox/index.ts';
import type { LabRelay } from './relays.ts';

/** What people copy from pages of the sandbox to connect an account, by the keys of the form; undefined for other accounts. */
export async function entryIn(
  sandbox: Sandbox,
  relay: LabRelay,
  environment: string,
): Promise<Record<string, string> | undefined> {
  if (environment === 'highlevel_token') {
    const { id } = sandbox.highlevel.state.locations[0]!;
    const scopes = connectionScopes(highlevelTokenConnection, operations);
    return { private_token: sandbox.highlevel.makePrivateToken(id, scopes), location_id: id };
  }
  if (environment === 'strava_team') {
    const { id, secret } = await relay.openTeam();
    return { strava_team_id: id, strava_team_secret: secret };
  }
  return undefined;
}
