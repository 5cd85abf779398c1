import { createHash, randomBytes } from 'node:crypto';
import type { Consent } from '../../bells/team.ts';
import type { Query } from '../store/database.ts';

/** Why a browser goes to Strava. */
export type Purpose =
  | { to: 'join'; team: string; word: string; consent: Consent }
  | { to: 'change'; team: string; athlete: string; consent: Consent }
  | { to: 'sign in' };

/** Minutes that the way to Strava and back may take. */
const ATTEMPT = 15;

/** Days for which a browser remembers who its athlete is. */
export const REMEMBERED_DAYS = 90;

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** A secret of a browser, for its cookie. */
export const newBrowser = (): string => randomBytes(24).toString('base64url');

/**
 * Remembers that a browser goes to Strava.
 * @returns the `state` that Strava brings back.
 */
export async function begin(query: Query, browser: string, purpose: Purpose): Promise<string> {
  const state = randomBytes(24).toString('base64url');
  await query('insert into relay.attempt (state, browser, purpose) values ($1, $2, $3)', [
    digest(state),
    digest(browser),
    JSON.stringify(purpose),
  ]);
  return state;
}

/** Why this browser went to Strava: once for each state, and for no other browser. */
export async function comeBack(
  query: Query,
  browser: string | undefined,
  state: string | undefined,
): Promise<Purpose | undefined> {
  if (!browser || !state) return undefined;
  const [row] = await query(
    `delete from relay.attempt
      where state = $1 and browser = $2 and started_on > now() - interval '${ATTEMPT} minutes'
      returning purpose`,
    [digest(state), digest(browser)],
  );
  return row && JSON.parse(row.purpose);
}

/**
 * Remembers the athlete of a browser.
 * @returns another secret for its cookie: who knew the one from before the sign-in knows nothing.
 */
export async function signIn(query: Query, athlete: string): Promise<string> {
  const browser = newBrowser();
  await query(
    `insert into relay.browser (id, athlete, expires_on)
     values ($1, $2, now() + interval '${REMEMBERED_DAYS} days')`,
    [digest(browser), athlete],
  );
  return browser;
}

/** Who the athlete of a browser is. */
export async function athleteIn(
  query: Query,
  browser: string | undefined,
): Promise<string | undefined> {
  if (!browser) return undefined;
  const [row] = await query(
    'select athlete from relay.browser where id = $1 and expires_on > now()',
    [digest(browser)],
  );
  return row?.athlete;
}

/** Forgets who is signed in with a browser. */
export const signOut = (query: Query, browser: string): Promise<unknown> =>
  query('delete from relay.browser where id = $1', [digest(browser)]);
