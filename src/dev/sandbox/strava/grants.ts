import { randomBytes } from 'node:crypto';

/** What the athlete allowed the application to do. */
export type Grant = { athleteId: number; scopes: string[]; revoked: boolean };

export type Grants = {
  codes: { code: string; grant: Grant; expiresAt: number; used: boolean }[];
  accessTokens: { token: string; grant: Grant; expiresAt: number }[];
  refreshTokens: { token: string; grant: Grant; replaced: boolean }[];
};

const hour = 60 * 60 * 1000;

/**
 * Access tokens last six hours; in the last one a refresh brings a new one.
 * @see https://developers.strava.com/docs/authentication/
 */
const lifetimes = { code: hour / 6, access: 6 * hour, renewedWithin: hour };

const secret = (): string => randomBytes(20).toString('hex');

export const issueCode = (grants: Grants, grant: Grant, now: Date): string => {
  const code = secret();
  grants.codes.push({ code, grant, expiresAt: now.getTime() + lifetimes.code, used: false });
  return code;
};

const newAccessToken = (grants: Grants, grant: Grant, now: Date) => {
  const entry = { token: secret(), grant, expiresAt: now.getTime() + lifetimes.access };
  grants.accessTokens.push(entry);
  return entry;
};

const newRefreshToken = (grants: Grants, grant: Grant): string => {
  for (const entry of grants.refreshTokens) if (entry.grant === grant) entry.replaced = true;
  const token = secret();
  grants.refreshTokens.push({ token, grant, replaced: false });
  return token;
};

const reply = (access: { token: string; expiresAt: number }, refreshToken: string, now: Date) => ({
  token_type: 'Bearer',
  access_token: access.token,
  expires_at: Math.floor(access.expiresAt / 1000),
  expires_in: Math.floor((access.expiresAt - now.getTime()) / 1000),
  refresh_token: refreshToken,
});

export const firstTokens = (grants: Grants, grant: Grant, now: Date) =>
  reply(newAccessToken(grants, grant, now), newRefreshToken(grants, grant), now);

/** The same tokens while the access token is good for another hour, else new ones. */
export const refreshedTokens = (grants: Grants, refreshToken: string, now: Date) => {
  const entry = grants.refreshTokens.find(({ token }) => token === refreshToken);
  if (!entry || entry.replaced || entry.grant.revoked) return undefined;
  const { grant } = entry;
  const current = grants.accessTokens.findLast((access) => access.grant === grant);
  const isFresh = current && current.expiresAt - now.getTime() > lifetimes.renewedWithin;
  return isFresh ? reply(current, refreshToken, now) : firstTokens(grants, grant, now);
};

/** The grant behind an access token that still works. */
export const grantOf = (grants: Grants, token: string, now: Date): Grant | undefined =>
  grants.accessTokens.find(
    (entry) => entry.token === token && entry.expiresAt > now.getTime() && !entry.grant.revoked,
  )?.grant;

/** Revoking either token of a connection revokes both. */
export const revoke = (grants: Grants, token: string) => {
  const tokens = [...grants.accessTokens, ...grants.refreshTokens];
  const entry = tokens.find((known) => known.token === token);
  if (entry) entry.grant.revoked = true;
};

/** The athletes that count against the capacity of the application. */
export const connectedAthletes = (grants: Grants): Set<number> =>
  new Set(
    grants.refreshTokens.filter(({ grant }) => !grant.revoked).map(({ grant }) => grant.athleteId),
  );
