import type { Bundle, ZObject } from 'zapier-platform-core';
import type { Connection } from '../connection.ts';
import { StepError } from '../errors.ts';
import { optionalSetting } from '../settings.ts';

type Request = { url: string; headers?: Record<string, string> };

/** A request that a person wrote, outside any Zap, which Zapier asks the app to sign. */
type Outside = Bundle & { targetRequest?: { url?: string } | null };

/** What Zapier's core puts in the place of a token when it asks how requests are signed. */
const PLACEHOLDER = /^__placeholder_auth__/;

/**
 * Signs the requests that people write in Zapier's SDK and in code actions, where no step runs:
 * https://docs.zapier.com/integrations/build/auth-outside-zaps. Zapier asks in two ways: once for the app, with
 * placeholders in place of a connection, and for each request with the connection and the address it goes to.
 * The address has to be the service's own, and the service one that may be used so. A step's own requests pass
 * untouched.
 */
export const signOutsideZaps =
  (connections: readonly Connection[]) =>
  (request: Request, _z: ZObject, bundle: Outside): Request => {
    const { authData } = bundle;
    const token = authData?.access_token ?? '';
    if (PLACEHOLDER.test(token)) {
      const asked = optionalSetting('LEADLAP_ENVIRONMENT') ?? connections[0]!.environment;
      return serviceOf(connections, asked)?.outsideZaps ? signed(request, token) : request;
    }
    if (!('targetRequest' in bundle)) {
      return request;
    }
    const service = serviceOf(connections, authData?.environment);
    if (!service?.outsideZaps) {
      throw new StepError(
        'error',
        `${service?.name ?? 'This account'} is for Zaps only: requests outside of Zaps are not signed.`,
      );
    }
    const { origin } = new URL(service.baseUrl());
    if (URL.parse(bundle.targetRequest?.url ?? '')?.origin !== origin) {
      throw new StepError(
        'error',
        `A ${service.name} account signs requests to ${origin} only. Correct the address of the request.`,
      );
    }
    return signed(request, token);
  };

const serviceOf = (connections: readonly Connection[], chosen: string | undefined) =>
  connections.find(({ environment }) => environment === chosen)?.service;

function signed(request: Request, token: string): Request {
  const others = Object.entries(request.headers ?? {}).filter(
    ([name]) => name.toLowerCase() !== 'authorization',
  );
  return {
    ...request,
    headers: { ...Object.fromEntries(others), authorization: `Bearer ${token}` },
  };
}
