import { randomBytes, randomUUID } from 'node:crypto';

export type UserType = 'Location' | 'Company';

/** What a person allowed the app to do, and in which account. */
export type Grant = {
  id: string;
  userType: UserType;
  companyId: string;
  locationId?: string;
  userId: string;
  scopes: string[];
  revoked: boolean;
  /** Of a Private Integration Token, which OAuth's own endpoints do not take */
  isPrivate?: boolean;
};

export type AuthorizationCode = {
  code: string;
  grant: Grant;
  redirectUri: string;
  expiresAt: number;
  used: boolean;
};

export type AccessToken = { token: string; grant: Grant; expiresAt: number };
export type RefreshToken = { token: string; grant: Grant; expiresAt: number; used: boolean };

/** All codes and tokens that were ever given out. */
export type Grants = {
  codes: AuthorizationCode[];
  accessTokens: AccessToken[];
  refreshTokens: RefreshToken[];
};

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * Lifetimes: access tokens one day, refresh tokens one year unless they are used.
 * @see https://marketplace.gohighlevel.com/docs/Authorization/OAuth2.0/
 */
export const lifetimes = { code: 10 * minute, access: day, refresh: 365 * day };

const secret = (prefix: string): string => `${prefix}-${randomBytes(24).toString('hex')}`;

export const issueCode = (grants: Grants, grant: Grant, redirectUri: string, now: Date): string => {
  const code = secret('code');
  const expiresAt = now.getTime() + lifetimes.code;
  grants.codes.push({ code, grant, redirectUri, expiresAt, used: false });
  return code;
};

export const issueAccessToken = (grants: Grants, grant: Grant, now: Date): string => {
  const token = secret('access');
  grants.accessTokens.push({ token, grant, expiresAt: now.getTime() + lifetimes.access });
  return token;
};

export const issueRefreshToken = (grants: Grants, grant: Grant, now: Date): string => {
  const token = secret('refresh');
  const expiresAt = now.getTime() + lifetimes.refresh;
  grants.refreshTokens.push({ token, grant, expiresAt, used: false });
  return token;
};

/**
 * A Private Integration Token, which lives until somebody rotates or deletes it.
 * @see https://marketplace.gohighlevel.com/docs/Authorization/PrivateIntegrationsToken
 */
export const issuePrivateToken = (grants: Grants, grant: Grant): string => {
  const token = `pit-${randomUUID()}`;
  grants.accessTokens.push({ token, grant: { ...grant, isPrivate: true }, expiresAt: Infinity });
  return token;
};

/** The grant behind an access token that still works. */
export const grantOf = (grants: Grants, token: string, now: Date): Grant | undefined =>
  grants.accessTokens.find(
    (entry) => entry.token === token && entry.expiresAt > now.getTime() && !entry.grant.revoked,
  )?.grant;
