import type { TeamSummary } from '../../bells/team.ts';
import type { Connection } from '../../core/connection.ts';
import { StepError } from '../../core/errors.ts';
import { send } from '../../core/http/client.ts';
import { visible } from '../../core/input/plainText.ts';
import { hasRelay } from '../../core/operations/relay.ts';
import { isRecord } from '../../core/raw.ts';
import { strava } from '../service.ts';
import { stravaTeam } from './service.ts';

const athletes = (count: number) => (count === 1 ? '1 athlete' : `${count} athletes`);

/**
 * All athletes who joined a team of the relay: its ID and secret are entered, and nobody signs in. The
 * connection holds no token of Strava; each step trades team and athlete for one.
 */
export const stravaTeamConnection: Connection = {
  environment: 'strava_team',
  label: 'Strava team',
  service: stravaTeam,
  lends: strava,
  isOffered: hasRelay,
  fields: [
    {
      key: 'strava_team_id',
      label: 'Strava Team ID',
      type: 'string',
      required: false,
      helpText: 'Only needed for a Strava team. The owner of this integration gives it to you.',
    },
    {
      key: 'strava_team_secret',
      label: 'Strava Team Secret',
      type: 'password',
      required: false,
      helpText: 'Only needed for a Strava team. The owner of this integration gives it to you.',
    },
  ],
  scopes: [],
  asksFor: () => 'what each athlete chose to share',
  enter: ({ strava_team_id = '', strava_team_secret = '' }) => {
    const [id, secret] = [visible(strava_team_id), visible(strava_team_secret)];
    if (id === '' || secret === '') {
      throw new StepError(
        'error',
        'Strava Team ID, Strava Team Secret: fill in both to connect a Strava team.',
      );
    }
    return {
      strava_team_id: id,
      strava_team_secret: secret,
      // Zapier wants one; it opens nothing.
      access_token: `strava-team-${id}`,
    };
  },
  describe: async (step) => {
    const { body } = await send(step, {
      method: 'GET',
      path: '/team',
      repeatable: true,
      holds: ({ body: found }) => isRecord(found) && typeof found.name === 'string',
      scopes: [],
    });
    const { name, athletes: count } = body as TeamSummary;
    return { serviceName: stravaTeam.name, accountName: `${name}, ${athletes(count)}` };
  },
};
