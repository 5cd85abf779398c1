import type { Bundle } from 'zapier-platform-core';
import { tenantOf } from '../bells/bell.ts';
import { vocabularyOf } from '../core/operations/vocabulary.ts';
import type { Service } from '../core/service.ts';
import { optionalSetting, vendorAddress } from '../core/settings.ts';
import type { Shape } from '../core/shape.ts';
import { acknowledges, explain } from './failures.ts';
import { spent, throttle } from './limits.ts';
import { pacing } from './pacing.ts';
import { permissionOf } from './permissions.ts';
import { athleteField } from './team/athleteField.ts';
import { athleteToken, notShared, tokenLost } from './team/athleteToken.ts';
import { members } from './team/roster.ts';
import { stravaTeam } from './team/service.ts';
import { sharedPart } from './team/sharedPart.ts';

/** An athlete who connected through an application of their own: https://developers.strava.com/docs/webhooks/ */
const isOfOtherApplication = (authData: Bundle['authData']): boolean => {
  const own = members.share(authData) ? undefined : authData.strava_client_id;
  return Boolean(own) && own !== optionalSetting('STRAVA_CLIENT_ID');
};

/** Strava, connected to one athlete (`strava`) or to all who joined a team (`strava_team`), of whom each step works for one. */
export const strava: Service<'athleteId' | 'teamId'> = {
  name: 'Strava',
  exampleId: '16195505000',
  environments: ['strava', 'strava_team'],
  // Moves to https://api-v3.strava.com in 2027: https://developers.strava.com/docs/changelog/
  baseUrl: vendorAddress('STRAVA_API_URL', 'https://www.strava.com/api/v3', ['strava.com']),
  // Two teams share no memory of an athlete who is in both.
  context: ({ authData }) => ({
    ...(authData.athleteId && { athleteId: authData.athleteId }),
    ...(members.share(authData) && { teamId: authData.strava_team_id ?? '' }),
  }),
  tenant: (bundle, account) => {
    const { athleteId } = bundle.authData;
    if (members.share(bundle.authData)) {
      return stravaTeam.tenant!(bundle, account);
    }
    return athleteId && !isOfOtherApplication(bundle.authData)
      ? { tenant: tenantOf('strava', athleteId) }
      : undefined;
  },
  silent: (authData) =>
    isOfOtherApplication(authData)
      ? 'Strava reports events only to this integration’s own application, so this Zap cannot start instantly. Open the step’s “Account” and connect the athlete without a Strava Client ID.'
      : undefined,
  preferences: ({ units, contactId, contactName }) => ({
    ...(units && { units }),
    ...(contactId && { contactId }),
    ...(contactName && { contactName }),
  }),
  connectionFields: ({ authData }, account): Shape =>
    members.share(authData) ? { athleteId: athleteField(account) } : {},
  members,
  token: athleteToken,
  tokenLost,
  notShared,
  shared: sharedPart,
  headers: () => ({}),
  granted: ({ scope }) => scope?.split(/[\s,]+/),
  permissionOf,
  probePath: () => '/athlete',
  spent,
  throttle,
  pacing,
  // Strava's terms forbid to use its data with AI, which these requests are made for: https://www.strava.com/legal/api
  outsideZaps: false,
  acknowledges,
  explain,
};

export const { read, trigger, notice, search, action, dropdown, choices } = vocabularyOf(strava);
