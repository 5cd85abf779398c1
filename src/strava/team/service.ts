import { tenantOf } from '../../bells/bell.ts';
import { hasRelay, relayUrl } from '../../core/operations/relay.ts';
import { vocabularyOf } from '../../core/operations/vocabulary.ts';
import type { Service } from '../../core/service.ts';
import { acknowledges, explain } from './failures.ts';

/** The relay as it keeps a team: athletes who joined by a link, whom one connection serves. */
export const stravaTeam: Service = {
  name: 'Strava team',
  exampleId: '227615',
  environments: ['strava_team'],
  baseUrl: relayUrl,
  context: () => ({}),
  tenant: ({ authData: { strava_team_id: id } }) =>
    id ? { tenant: tenantOf('team', id) } : undefined,
  headers: () => ({}),
  token: async ({ bundle: { authData } }) =>
    Buffer.from(`${authData.strava_team_id}:${authData.strava_team_secret}`).toString('base64'),
  authorization: (token) => `Basic ${token}`,
  probePath: () => '/team',
  keptToken: () => ({
    refused:
      'The team no longer accepts this connection: its secret has changed, or it is closed. Ask the owner of this integration, then reconnect the account.',
  }),
  withoutScopes: true,
  acknowledges,
  explain,
};

/** The words for a team's operations, which are offered where there is a relay. */
export const { notice, search, action, dropdown } = vocabularyOf(stravaTeam, {
  hidden: !hasRelay(),
});
