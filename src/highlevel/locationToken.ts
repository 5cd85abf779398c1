import { StepError } from '../core/errors.ts';
import type { ApiCall } from '../core/http/apiCall.ts';
import { requestToken } from '../core/http/tokens.ts';
import type { Step } from '../core/service.ts';

type Known = { until: number; token: Promise<string> };

/** Tokens of sub-accounts by the agency's token that they were made with, for as long as they live. */
const tokens = new Map<string, Known>();
const MOST_TOKENS = 200;
const RESERVE_SECONDS = 300;

/**
 * The token for a call. An agency's token is traded for one of the sub-account that the step is for:
 * https://marketplace.gohighlevel.com/docs/ghl/oauth/get-location-access-token
 * @throws StepError when the step is for agencies and the connection is not.
 */
export async function locationToken(
  step: Step,
  { account }: Pick<ApiCall, 'account'>,
): Promise<string> {
  const { environment, access_token = '' } = step.bundle.authData;
  const isAgency = environment === 'highlevel_agency';
  if (account === 'agency' && !isAgency) {
    throw new StepError(
      'error',
      'This step works with a HighLevel agency only. Open the step’s “Account” and choose or connect a “HighLevel agency”.',
    );
  }
  if (!isAgency || account) {
    return access_token;
  }
  const { companyId = '', locationId = '' } = step.context;
  const key = `${access_token} ${locationId}`;
  const known = tokens.get(key);
  if (known && known.until > Date.now()) {
    return known.token;
  }
  const asked = trade(step, { companyId, locationId });
  const token = asked.then((answer) => answer.token);
  tokens.set(key, { until: Number.POSITIVE_INFINITY, token });
  if (tokens.size > MOST_TOKENS) {
    tokens.delete(tokens.keys().next().value!);
  }
  try {
    const { lifetime } = await asked;
    tokens.set(key, { until: Date.now() + (lifetime - RESERVE_SECONDS) * 1000, token });
  } catch (error) {
    tokens.delete(key);
    throw error;
  }
  return token;
}

async function trade({ z, bundle, service }: Step, form: Record<string, string>) {
  const headers = {
    ...service.headers(undefined),
    authorization: `Bearer ${bundle.authData.access_token}`,
  };
  const { response, body } = await requestToken(z, {
    url: `${service.baseUrl()}/oauth/locationToken`,
    form,
    headers,
  });
  if (response.status >= 400) {
    const header = (name: string) => response.headers.get(name);
    const failure = service.explain({
      status: response.status,
      body,
      header,
      scopes: ['oauth.write'],
      labelOf: () => 'Sub-Account',
    });
    // Not the status of a missing record, which a search takes for “nothing found” and a delete for done.
    throw failure.status === 404
      ? new StepError(
          'error',
          'HighLevel does not let this agency into that sub-account: it is gone, or the integration is not installed there. Choose the Sub-Account again.',
          { status: 403 },
        )
      : failure;
  }
  return { token: String(body.access_token), lifetime: Number(body.expires_in) || 3600 };
}

/** Forgets every token. */
export function forgetLocationTokens(): void {
  tokens.clear();
}
