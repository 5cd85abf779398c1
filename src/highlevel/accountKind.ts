import type { Bundle } from 'zapier-platform-core';

type AuthData = Bundle['authData'];

/** A connection by a Private Integration Token: https://marketplace.gohighlevel.com/docs/Authorization/PrivateIntegrationsToken */
export const isPrivate = ({ environment }: AuthData): boolean => environment === 'highlevel_token';

/** An agency that signed in, whose token is traded for those of its sub-accounts. */
export const isSignedInAgency = ({ environment }: AuthData): boolean =>
  environment === 'highlevel_agency';

/** An agency whose Private Integration Token reaches the agency alone: HighLevel trades only tokens of a sign-in. */
export const isPrivateAgency = (authData: AuthData): boolean =>
  isPrivate(authData) && !authData.locationId && Boolean(authData.companyId);
