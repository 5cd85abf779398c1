import type { Consent } from '../../bells/team.ts';

/** Strava needs one scope at least; `read` says no more than the name. */
const ALWAYS = ['read'];

/** The purposes, with the scopes that each needs. @see https://developers.strava.com/docs/authentication/ */
const SCOPES: Record<keyof Consent, string[]> = {
  activities: ['activity:read'],
  hidden: ['activity:read', 'activity:read_all'],
  profile: ['profile:read_all'],
};

const PURPOSES = Object.keys(SCOPES) as (keyof Consent)[];

/** The consent of somebody who shares nothing. */
export const NOTHING: Consent = { activities: false, hidden: false, profile: false };

/** What somebody ticked. Hidden activities are activities: the box alone is no consent to the others. */
export const consentOf = (ticked: (purpose: keyof Consent) => boolean): Consent => {
  const activities = ticked('activities');
  return { activities, hidden: activities && ticked('hidden'), profile: ticked('profile') };
};

/** The scopes to ask for, and no others. */
export const scopesOf = (consent: Consent): string[] => [
  ...new Set([
    ...ALWAYS,
    ...PURPOSES.filter((purpose) => consent[purpose]).flatMap((purpose) => SCOPES[purpose]),
  ]),
];

/** What is left of a consent: on Strava's page athletes can take away more. */
export const grantedOf = (consent: Consent, scopes: string[]): Consent =>
  consentOf((purpose) => consent[purpose] && SCOPES[purpose].every((one) => scopes.includes(one)));

/** Whether nothing is shared. */
export const isNothing = (consent: Consent): boolean =>
  PURPOSES.every((purpose) => !consent[purpose]);

/** Whether something that was shared is shared no more. */
export const isNarrower = (next: Consent, than: Consent): boolean =>
  PURPOSES.some((purpose) => than[purpose] && !next[purpose]);

/** Scopes as one text: what tells permissions of one athlete apart. */
export const scopeKey = (scopes: string[]): string => [...new Set(scopes)].sort().join(' ');
