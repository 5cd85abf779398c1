import { authenticationOf } from '../../src/authentication.ts';
import type { Connection } from '../../src/core/connection.ts';
import { getPath } from '../../src/core/dottedPaths.ts';
import { StepError } from '../../src/core/errors.ts';
import { pinToken } from '../../src/core/http/tokenGuard.ts';
import { contentsOf } from '../../src/core/operations/contents.ts';
import { definitionsOf } from '../../src/core/operations/definitions.ts';
import type { Operation } from '../../src/core/operations/operation.ts';
import { vocabularyOf } from '../../src/core/operations/vocabulary.ts';
import type { Service } from '../../src/core/service.ts';
import { type App, zapierOf } from '../../src/dev/zapier/host.ts';

export const HOST = 'https://api.acme.example';

/** A vendor that does not exist, to try core without any real one. */
export const acme: Service<'accountId'> = {
  name: 'Acme',
  exampleId: 'thing-1',
  environments: ['acme'],
  baseUrl: () => `${HOST}/v1`,
  context: ({ authData: { accountId } }) => ({ ...(accountId && { accountId }) }),
  tenant: ({ authData: { accountId } }) =>
    accountId ? { tenant: `highlevel:${accountId}` } : undefined,
  preferences: ({ tone }) => ({ ...(tone && { tone }) }),
  headers: (version = '1') => ({ version }),
  probePath: () => '/me',
  acknowledges: (body) => {
    const done = body === '' ? true : getPath(body, 'done');
    return typeof done === 'boolean' ? done : undefined;
  },
  explain: ({ status, labelOf }) =>
    new StepError(
      status === 429 ? 'throttled' : 'error',
      `Acme said ${status} (${labelOf('a.b')})`,
      {
        status,
        seconds: 30,
      },
    ),
};

export const {
  read,
  trigger,
  notice,
  event,
  search,
  lookup,
  action,
  openAction,
  openSearch,
  dropdown,
} = vocabularyOf(acme);

const connection: Connection = {
  environment: 'acme',
  label: 'Acme',
  service: acme,
  scopes: ['me.read'],
  authorizeUrl: () => `${HOST}/authorize`,
  exchange: ({ code }) => ({ url: `${HOST}/token`, form: { code } }),
  refresh: ({ refresh_token }) => ({
    url: `${HOST}/token`,
    form: { refresh_token: refresh_token! },
  }),
  keep: ({ access_token }) => ({ access_token: String(access_token) }),
  describe: async () => ({ accountName: 'Test' }),
};

export const account = () => ({
  label: 'Acme: Test',
  authData: { environment: 'acme', access_token: 'token-of-acme', accountId: 'a1' } as Record<
    string,
    string
  >,
});

/** Zapier with an app of these operations alone. */
export function acmeZapier(operations: readonly Operation[], more: object = {}) {
  const contents = contentsOf([connection], operations);
  const app = {
    version: '1.0.0',
    platformVersion: '19.1.0',
    flags: { cleanInputData: false, throwForThrottlingEarly: false, skipHttpPatch: true },
    authentication: authenticationOf([connection], contents.scopes),
    beforeRequest: [pinToken([connection])],
    triggers: definitionsOf(contents, 'trigger'),
    searches: definitionsOf(contents, 'search'),
    creates: definitionsOf(contents, 'create'),
    ...more,
  };
  const host = zapierOf(app as App);
  const runKind =
    (kind: string) =>
    <T = Record<string, unknown>[]>(key: string, input: object = {}, meta: object = {}) =>
      host.run<T>(`${kind}.${key}.operation.perform`, account(), { ...input }, { ...meta });
  return {
    ...host,
    poll: runKind('triggers'),
    find: runKind('searches'),
    create: runKind('creates') as <T = Record<string, unknown>>(
      key: string,
      input?: object,
      meta?: object,
    ) => Promise<T>,
  };
}

/** The person's side of a failure: the class that Zapier acts on, and the message. */
export async function failureOf(run: Promise<unknown>): Promise<{ name: string; message: string }> {
  const error = await run.then(
    (value) => {
      throw new Error(`It did not fail but gave ${JSON.stringify(value)}`);
    },
    (thrown: Error) => thrown,
  );
  const text = error.message;
  const { message } = text.startsWith('{') ? (JSON.parse(text) as { message: string }) : error;
  return { name: error.name, message };
}
