import type { RawHttpResponse } from 'zapier-platform-core';
import { notAllowed, StepError } from '../core/errors.ts';
import type { ApiCall } from '../core/http/apiCall.ts';
import { LostAnswer, noAnswer } from '../core/http/attempts.ts';
import { isAlive } from '../core/http/client.ts';
import { requestToken } from '../core/http/tokens.ts';
import { type Traded, tradedTokens } from '../core/http/trades.ts';
import type { Raw } from '../core/raw.ts';
import type { Service, Step } from '../core/service.ts';
import { isPrivateAgency, isSignedInAgency } from './accountKind.ts';
import { apiVersion } from './apiVersion.ts';

/** What an agency has to allow for the trade. */
const SCOPES = ['oauth.write'];

/** Tokens of sub-accounts, by the agency's token and the sub-account's ID. */
const trades = tradedTokens();

/**
 * The token for a call. An agency's token is traded for one of the sub-account that the step is for:
 * https://marketplace.gohighlevel.com/docs/ghl/oauth/get-location-access-token
 * @throws StepError when the step is for agencies and the connection is not.
 */
export async function locationToken(
  step: Step,
  { account }: Pick<ApiCall, 'account'>,
): Promise<string> {
  const { authData } = step.bundle;
  const { access_token = '' } = authData;
  const isTraded = isSignedInAgency(authData);
  if (account === 'agency' && !isTraded && !isPrivateAgency(authData)) {
    throw new StepError(
      'error',
      'This step works with a HighLevel agency only. Open the step’s “Account” and choose or connect a “HighLevel agency”.',
    );
  }
  if (!isTraded || account) {
    return access_token;
  }
  const { companyId = '', locationId = '' } = step.context;
  const key = `${access_token} ${locationId}`;
  return trades.tokenOf(key, () => tradeFor(step, { companyId, locationId }));
}

async function tradeFor(step: Step, form: Record<string, string>): Promise<Traded> {
  const { z, bundle, service, remaining } = step;
  const { access_token: agencyToken = '' } = bundle.authData;
  const request = {
    url: `${service.baseUrl()}/oauth/${apiVersion() ? 'location-token' : 'locationToken'}`,
    form,
    headers: { ...service.headers(undefined), authorization: `Bearer ${agencyToken}` },
  };
  try {
    const { response, body } = await requestToken(z, request, { repeatable: true, remaining });
    if (response.status >= 400) {
      throw refused(service, response, body);
    }
    const { access_token, accessToken = access_token, expires_in, expiresIn = expires_in } = body;
    return { token: String(accessToken), lifetime: Number(expiresIn) || 3600 };
  } catch (error) {
    if (error instanceof LostAnswer) {
      throw noAnswer(service.name, error);
    }
    // Zapier's client turns every 401 into this error, even that of a missing permission, which a new token does not give.
    if (error instanceof z.errors.RefreshAuthError) {
      const { companyId = '' } = step.context;
      throw (await isAlive({ ...step, context: { companyId } }, agencyToken))
        ? notAllowed(service, SCOPES)
        : new StepError('refresh', `The ${service.name} connection has expired.`, { status: 401 });
    }
    throw error;
  }
}

function refused({ explain }: Service, { status, headers }: RawHttpResponse, body: Raw): StepError {
  const failure = explain({
    status,
    body,
    header: (name) => headers.get(name),
    scopes: SCOPES,
    about: 'locations',
    labelOf: () => 'Sub-Account',
    inLabels: (text) => text,
    chosen: () => ['Sub-Account'],
  });
  // With status 404, a search would find nothing and a delete would report success.
  return failure.status === 404
    ? new StepError(
        'error',
        'HighLevel refused this agency access to that sub-account: it was deleted, or the integration is not installed in it. Choose the Sub-Account again.',
        { status: 403 },
      )
    : failure;
}

/** Forgets every token. */
export const forgetLocationTokens = (): void => trades.forget();
