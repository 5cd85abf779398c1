import type { Bundle, ZObject } from 'zapier-platform-core';
import type { Connection } from '../connection.ts';
import { StepError, toZapierError } from '../errors.ts';

type Request = { url: string; headers?: Record<string, string> };

/**
 * The last check before a request leaves: a token goes only to the host of the service that its
 * connection belongs to, and a bearer token that the connection is traded for to the service of that token.
 */
export const pinToken =
  (connections: readonly Connection[]) => (request: Request, z: ZObject, bundle: Bundle) => {
    const header = Object.entries(request.headers ?? {}).find(
      ([name]) => name.toLowerCase() === 'authorization',
    );
    if (header) {
      const own = connections.find(
        ({ environment }) => environment === bundle.authData?.environment,
      );
      const service = /^bearer /i.test(header[1]) ? (own?.lends ?? own?.service) : own?.service;
      if (!service || new URL(request.url).origin !== new URL(service.baseUrl()).origin) {
        throw toZapierError(
          z,
          new StepError(
            'error',
            'The step was about to send this account’s token to another service and was stopped. Report this step to support.',
          ),
        );
      }
    }
    return request;
  };
