import { tenantOf } from '../bells/bell.ts';
import { vocabularyOf } from '../core/operations/vocabulary.ts';
import type { Service } from '../core/service.ts';
import { vendorAddress } from '../core/settings.ts';
import { acknowledges, explain } from './failures.ts';
import { spent, throttle } from './limits.ts';
import { pacing } from './pacing.ts';
import { permissionOf } from './permissions.ts';

export const strava: Service<'athleteId'> = {
  name: 'Strava',
  exampleId: '16195505000',
  environments: ['strava'],
  // Moves to https://api-v3.strava.com in 2027: https://developers.strava.com/docs/changelog/
  baseUrl: vendorAddress('STRAVA_API_URL', 'https://www.strava.com/api/v3', ['strava.com']),
  context: ({ authData: { athleteId } }) => ({ ...(athleteId && { athleteId }) }),
  tenant: ({ authData: { athleteId } }) =>
    athleteId ? { tenant: tenantOf('strava', athleteId) } : undefined,
  preferences: ({ units }) => ({ ...(units && { units }) }),
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
