import type { TeamToken } from '../../bells/team.ts';
import { permissions, StepError } from '../../core/errors.ts';
import { send } from '../../core/http/client.ts';
import { isToken } from '../../core/http/tokens.ts';
import { type Traded, tradedTokens } from '../../core/http/trades.ts';
import { isRecord } from '../../core/raw.ts';
import type { Step } from '../../core/service.ts';
import { members } from './roster.ts';
import { stravaTeam } from './service.ts';

/** Tokens of athletes by the team that they were traded for. */
const trades = tradedTokens();

const keyOf = ({ bundle: { authData } }: Step): string =>
  [authData.strava_team_id, authData.strava_team_secret, authData.athleteId].join(' ');

/**
 * The token for a call: on a connection of a team, that of the step's athlete, as long as the athlete
 * shares what the call needs.
 */
export async function athleteToken(
  step: Step,
  { scopes }: { scopes: readonly string[] },
): Promise<string> {
  const { authData } = step.bundle;
  if (!members.share(authData)) {
    return authData.access_token ?? '';
  }
  const granted = authData.scope?.split(' ') ?? [];
  const lacking = scopes.filter((scope) => !granted.includes(scope));
  if (lacking.length > 0) {
    throw notShared(step, lacking)!;
  }
  return trades.tokenOf(keyOf(step), () => tradeFor(step));
}

async function tradeFor(step: Step): Promise<Traded> {
  const { body } = await send(
    { ...step, service: stravaTeam },
    {
      method: 'POST',
      path: '/team/token',
      body: { type: 'json', value: { athleteId: step.bundle.authData.athleteId } },
      repeatable: true,
      holds: ({ body: found }) => isRecord(found) && isToken(found.accessToken),
      scopes: [],
    },
  );
  const { accessToken, expiresAt } = body as TeamToken;
  return { token: accessToken, lifetime: (Date.parse(expiresAt) - Date.now()) / 1000 || 0 };
}

const nameOf = ({ bundle: { authData } }: Step) => authData.accountName || 'The athlete';

/** Why a step of a team cannot go on without some scopes; undefined for an athlete's own connection. */
export const notShared = (step: Step, scopes: readonly string[]): StepError | undefined =>
  members.share(step.bundle.authData)
    ? new StepError(
        'halted',
        `${nameOf(step)} does not share with the team what this step needs: ${permissions(step.service, scopes)}.`,
        { status: 403, next: 'The athlete can allow it on the page of the team.' },
      )
    : undefined;

/** What it means that Strava no longer accepts an athlete's token. The next step trades for another one. */
export function tokenLost(step: Step): StepError | undefined {
  if (!members.share(step.bundle.authData)) {
    return undefined;
  }
  trades.drop(keyOf(step));
  return new StepError(
    'halted',
    `Strava no longer lets the team see the data of ${nameOf(step)}. Run the step again. If this happens again, send the athlete a new join link.`,
    { status: 403 },
  );
}

/** Forgets every token. */
export const forgetAthleteTokens = (): void => trades.forget();
