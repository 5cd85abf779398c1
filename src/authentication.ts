import type { Authentication, Bundle, ZObject } from 'zapier-platform-core';
import { connectionForm, scopesToAsk } from './connectionForm.ts';
import type { AuthData, ConnectInput, Connection, SignIn } from './core/connection.ts';
import { permissions, StepError } from './core/errors.ts';
import { LostAnswer, noAnswer } from './core/http/attempts.ts';
import { requestToken } from './core/http/tokens.ts';
import type { Contents } from './core/operations/contents.ts';
import { optionalSetting } from './core/settings.ts';
import { guarded, startClock, startStep } from './core/step.ts';

/**
 * The app's one authentication: OAuth 2 whose field `environment` chooses the account to connect.
 * The key is on Zapier's list of values that are safe to log; under another one, a value such as
 * `strava` would be censored out of every logged URL.
 */
export function authenticationOf(connections: readonly Connection[], scopes: Contents['scopes']) {
  const connectionFor = (chosen: string | undefined): Connection => {
    const connection = connections.find(({ environment }) => environment === chosen);
    if (!connection) {
      throw new StepError('error', 'Account to Connect: choose one of the accounts in the list.');
    }
    return connection;
  };

  /** Zapier's command line sends no form: an environment variable chooses the account. */
  const connectionToMake = ({ environment }: ConnectInput): Connection =>
    connectionFor(
      environment || optionalSetting('LEADLAP_ENVIRONMENT') || connections[0]!.environment,
    );

  /** The connection that stored credentials belong to. They name it themselves, so that no token goes to another vendor. */
  const connectionOf = ({ environment }: ConnectInput): Connection => {
    if (!environment) {
      throw new StepError(
        'expired',
        'This connection does not say which account it is for. Reconnect the account.',
      );
    }
    return connectionFor(environment);
  };

  const authorizeUrl = (z: ZObject, bundle: Bundle) =>
    guarded(z, () => {
      const input = bundle.inputData as ConnectInput;
      const connection = connectionToMake(input);
      const { redirect_uri: redirectUri = '', state = '' } = input;
      if ('enter' in connection) {
        connection.enter(formOf(connection, input));
        return straightBack(redirectUri, state);
      }
      return connection.authorizeUrl({
        redirectUri,
        state,
        scopes: [...scopesToAsk(connection, scopes)],
        input,
      });
    });

  const getAccessToken = (z: ZObject, bundle: Bundle) =>
    guarded(z, async () => {
      const input = bundle.inputData as ConnectInput;
      const connection = connectionToMake(input);
      const remaining = startClock();
      const given =
        'enter' in connection
          ? connection.enter(formOf(connection, input))
          : await signIn(z, connection, input, remaining);
      const kept = { environment: connection.environment, ...given };
      // The token guard reads the connection from the bundle of this run.
      bundle.authData = kept;
      const step = startStep(z, bundle, connection.service, remaining);
      return {
        ...kept,
        ...(await connection.describe(step).catch((error) => {
          throw firstLookFailed(connection, error);
        })),
      };
    });

  /** Passes HTTP errors on unchanged: by their status, Zapier marks a connection as expired. */
  const refreshAccessToken = (z: ZObject, { authData }: Bundle) =>
    guarded(z, async () => {
      const connection = connectionOf(authData);
      const { name, keptToken } = connection.service;
      const expired = new StepError(
        'expired',
        keptToken?.(authData)?.refused ??
          `${name} no longer accepts this connection. Reconnect the account.`,
      );
      if ('enter' in connection || !connection.refresh) {
        throw expired;
      }
      const { response, body } = await requestToken(z, connection.refresh(authData), {
        remaining: startClock(),
      }).catch((error) => {
        if (error instanceof LostAnswer) {
          throw noAnswer(name, error);
        }
        // Zapier's client turns every 401 into this error, which would renew the token once more.
        throw error instanceof z.errors.RefreshAuthError ? expired : error;
      });
      response.throwForStatus();
      // HighLevel and Strava rotate the refresh token. An answer without one leaves the old one valid.
      return {
        refresh_token: authData.refresh_token,
        ...connection.keep(body),
        environment: connection.environment,
      };
    });

  const test = (z: ZObject, bundle: Bundle) =>
    guarded(z, async () => {
      const connection = connectionOf(bundle.authData);
      const step = startStep(z, bundle, connection.service);
      return { serviceName: connection.service.name, ...(await connection.describe(step)) };
    });

  return {
    type: 'oauth2',
    fields: connectionForm(connections, scopes),
    oauth2Config: { authorizeUrl, getAccessToken, refreshAccessToken, autoRefresh: true },
    test,
    connectionLabel: '{{serviceName}}: {{accountName}}',
  } satisfies Authentication;
}

/** Zapier's command line shows no form: it takes the fields from where it keeps connections, the `.env` file. */
function formOf({ fields = [] }: Connection, input: ConnectInput): ConnectInput {
  return input.environment
    ? input
    : Object.fromEntries(fields.map(({ key }) => [key, optionalSetting(`authData_${key}`)]));
}

/** Sends the browser back to Zapier at once, with a code that stands for nothing: the form holds what counts. */
function straightBack(redirectUri: string, state: string): string {
  const url = new URL(redirectUri);
  url.searchParams.set('code', 'entered');
  url.searchParams.set('state', state);
  return url.href;
}

/** Trades the code of a consent page for what the connection keeps. */
async function signIn(
  z: ZObject,
  connection: Connection & SignIn,
  input: ConnectInput,
  remaining: () => number,
): Promise<AuthData> {
  const { code = '', redirect_uri: redirectUri = '' } = input;
  const request = connection.exchange({ code, redirectUri, input });
  const { response, body } = await requestToken(z, request, { remaining }).catch((error) => {
    // Zapier's client turns every 401 into this error, but there is no token to renew yet.
    const isRefused = error instanceof z.errors.RefreshAuthError;
    // An answer that is none comes in words for steps, and here is no step to replay.
    const isNone = error instanceof LostAnswer || error instanceof StepError;
    throw isRefused || isNone ? signInFailed(connection, isRefused ? 401 : 503) : error;
  });
  if (response.status >= 400) {
    throw signInFailed(connection, response.status);
  }
  return connection.keep(body);
}

/**
 * Why the first request with a new token failed. Zapier neither repeats that request nor renews the token. A
 * new token that is refused lacks a permission.
 */
function firstLookFailed(connection: Connection, error: unknown): unknown {
  if (!(error instanceof StepError)) {
    return error;
  }
  const { outcome, status = 0 } = error;
  if (outcome === 'refresh' || outcome === 'expired') {
    if ('enter' in connection) {
      return new StepError('error', error.message, { status: 403 });
    }
    const { scopes, service } = connection;
    const next = service.withoutScopes
      ? 'Connect the account again. If this message comes again, ask the owner of this integration.'
      : `Connect the account again and allow: ${permissions(service, scopes)}.`;
    return new StepError(
      'error',
      `${service.name} signed you in but did not allow what this connection needs. ${next}`,
      { status: 403 },
    );
  }
  return status === 429 || status >= 500 ? signInFailed(connection, status) : error;
}

function signInFailed({ service: { name }, refused }: Connection, status: number): StepError {
  if (status === 429) {
    return new StepError(
      'error',
      `${name} accepts no more requests from this integration right now. Connect the account again in 15 minutes.`,
    );
  }
  if (status === 403) {
    return new StepError(
      'error',
      refused ??
        `${name} refused the connection: the app behind this integration may not sign people in. Ask the owner of this integration.`,
    );
  }
  return status >= 500
    ? new StepError('error', `${name} did not respond. Connect the account again in a few minutes.`)
    : new StepError(
        'error',
        `${name} did not accept the sign-in: the code has expired, or the Client ID and the Client Secret do not match. Connect the account again.`,
      );
}
