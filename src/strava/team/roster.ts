import type { Consent, TeamAthlete, TeamAthletes } from '../../bells/team.ts';
import { StepError } from '../../core/errors.ts';
import { send } from '../../core/http/client.ts';
import { isEmpty, isUnresolved } from '../../core/input/validate.ts';
import { isRecord } from '../../core/raw.ts';
import type { Member, Members, Step } from '../../core/service.ts';
import { stravaTeam } from './service.ts';

/** The athletes of the team, or the one of an ID, as the relay has them at this moment. */
async function athletesOf(step: Step, athleteId?: string): Promise<TeamAthlete[]> {
  const { body } = await send(
    { ...step, service: stravaTeam, context: {}, reader: {} },
    {
      method: 'GET',
      path: '/team/athletes',
      query: { athleteId },
      repeatable: true,
      holds: ({ body: found }) => isRecord(found) && Array.isArray(found.athletes),
      scopes: [],
    },
  );
  return (body as TeamAthletes).athletes.filter(({ state }) => state === 'active');
}

/** The consent that a scope of Strava belongs to. What an athlete did not tick is not shared, whatever Strava would allow. */
const consentFor = (scope: string): keyof Consent =>
  scope === 'activity:read_all'
    ? 'hidden'
    : scope.startsWith('activity:')
      ? 'activities'
      : 'profile';

/** What a connection of the athlete's own would keep, as far as the athlete shares it. */
const memberOf = (athlete: TeamAthlete): Member => {
  const { athleteId, name, contactId, contactName, consent, scopes } = athlete;
  return {
    id: athleteId,
    authData: {
      athleteId,
      accountName: name,
      scope: scopes.filter((scope) => consent[consentFor(scope)]).join(' '),
      hidden: consent.hidden ? 'shared' : '',
      contactId: contactId ?? '',
      contactName: contactName ?? '',
    },
    // A step for everybody takes the hidden activities of those who share them.
    ...(!consent.hidden && { inputForAll: { private: 'exclude' } }),
  };
};

/** The athletes of a team, of whom each step works for one. */
export const members: Members = {
  share: ({ environment }) => environment === 'strava_team',
  field: 'athleteId',
  chosen: ({ inputData: { athleteId } }) =>
    isEmpty(athleteId) || isUnresolved(athleteId) ? undefined : String(athleteId).trim(),
  // What is for everybody is made of activities.
  all: async (step) =>
    (await athletesOf(step)).filter(({ consent }) => consent.activities).map(memberOf),
  find: async (step, id) =>
    (await athletesOf(step, id)).filter(({ athleteId }) => athleteId === id).map(memberOf)[0],
  missing: () =>
    new StepError(
      'halted',
      'Athlete: nobody in the team has this ID, or the athlete has left. Choose another athlete, or send a new join link.',
      { status: 404 },
    ),
};
