/**
 * An answer that ends a request early, in Strava's Fault form.
 * @see https://developers.strava.com/docs/reference/#api-models-Fault
 */
export class StravaFault extends Error {
  readonly status: number;
  readonly body: { message: string; errors: { resource: string; field: string; code: string }[] };

  constructor(status: number, message: string, resource: string, field: string, code: string) {
    super(message);
    this.status = status;
    this.body = { message, errors: [{ resource, field, code }] };
  }
}

const unauthorized = (resource: string, field: string, code: string): StravaFault =>
  new StravaFault(401, 'Authorization Error', resource, field, code);

const badRequest = (resource: string, field: string, code = 'invalid'): StravaFault =>
  new StravaFault(400, 'Bad Request', resource, field, code);

/** The answers that are known, by what went wrong. */
export const faults = {
  accessToken: () => unauthorized('Athlete', 'access_token', 'invalid'),
  application: () => unauthorized('Application', '', 'invalid'),
  scope: (scope: string) => unauthorized('AccessToken', `${scope}_permission`, 'missing'),
  inactive: () => new StravaFault(403, 'Forbidden', 'Application', 'Status', 'Inactive'),
  otherAthlete: () => new StravaFault(403, 'Forbidden', 'Athlete', 'id', 'invalid'),
  subscription: () => new StravaFault(403, 'Forbidden', 'Athlete', 'subscription', 'missing'),
  extendedAccess: () => new StravaFault(403, 'Forbidden', 'Application', 'access', 'restricted'),
  notFound: (resource: string) =>
    new StravaFault(404, 'Record Not Found', resource, 'id', 'invalid'),
  path: () => new StravaFault(404, 'Record Not Found', 'resource', 'path', 'invalid'),
  rateLimit: () =>
    new StravaFault(429, 'Rate Limit Exceeded', 'Application', 'rate limit', 'exceeded'),
  code: () => badRequest('AuthorizationCode', 'code'),
  refreshToken: () => badRequest('RefreshToken', 'refresh_token'),
  grantType: () => badRequest('Application', 'grant_type'),
  parameter: badRequest,
};
