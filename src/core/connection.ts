import type { Authentication, Bundle } from 'zapier-platform-core';
import type { Service, Step } from './service.ts';
import { optionalSetting } from './settings.ts';

/** What a connection keeps: flat, all strings, since Zapier stores nothing else. */
export type AuthData = Record<string, string>;

/** What a user gives when connecting, beside the account itself. */
export type ConnectInput = Record<string, string | undefined>;

/** How people connect one kind of account: they sign in with the vendor, or enter what the vendor gave them. */
export type Connection = Account & (SignIn | Entry);

/** What is true of a kind of account, however people connect it. */
type Account = {
  /** Value of `authData.environment`. */
  environment: string;
  /** The choice in the connection form. */
  label: string;
  service: Service;
  /** The service whose bearer tokens the connection is traded for, where that is another one. */
  lends?: Service;
  /** Whether people may connect such an account; they may by default. */
  isOffered?(): boolean;
  /** Fields of the connection form beside the choice of the account. */
  fields?: Authentication['fields'];
  /** What a refusal of the application itself (403) means, where that is known. */
  refused?: string;
  /** Scopes that the connection itself needs, beside those of the operations. */
  scopes: readonly string[];
  /** The environment variable in which the owner may name what else to ask for, in place of the scopes of all operations. */
  scopesSetting?: string;
  /** What the person allows by these scopes, as the connection form says it. */
  asksFor?(scopes: readonly string[]): string;
  /** Kinds of account whose operations such a connection cannot run, so that their scopes are not asked for. */
  excludes?: readonly string[];
  /** The account's name (`accountName`) and what else steps need to know about it, read with the connection's token. */
  describe(step: Step): Promise<AuthData>;
};

/** An account that people connect on the vendor's consent page. */
export type SignIn = {
  /** Where the user signs in and allows the scopes. */
  authorizeUrl(request: {
    redirectUri: string;
    state: string;
    scopes: string[];
    input: ConnectInput;
  }): string;
  /** Form fields that trade the code for tokens. */
  exchange(request: { code: string; redirectUri: string; input: ConnectInput }): TokenRequest;
  /** Form fields that trade the refresh token for new tokens; absent where tokens do not expire. */
  refresh?(authData: Bundle['authData']): TokenRequest;
  /** What to keep of the token endpoint's answer. */
  keep(answer: Record<string, unknown>): AuthData;
};

/** An account that people connect without a consent page, by a key that the vendor gave them. */
type Entry = {
  /**
   * What to keep of the connection form; an empty form comes from Zapier's command line.
   * @throws StepError naming the field to correct
   */
  enter(input: ConnectInput): AuthData;
};

/** A request to a vendor’s token endpoint; the form goes in the body, so that no address holds a secret. */
export type TokenRequest = {
  url: string;
  form: Record<string, string>;
  headers?: Record<string, string>;
};

/** Keeps those of the named values that a token answer holds, as strings. An empty one would replace what is kept. */
export function pickStrings(answer: Record<string, unknown>, keys: readonly string[]): AuthData {
  const known = keys.filter(
    (key) => (typeof answer[key] === 'string' && answer[key]) || typeof answer[key] === 'number',
  );
  return Object.fromEntries(known.map((key) => [key, String(answer[key])]));
}

/** What the owner chose to ask for, with the scopes that the connection itself needs; undefined without a choice. */
export function chosenScopes({ scopes, scopesSetting }: Connection): string[] | undefined {
  const chosen = scopesSetting && optionalSetting(scopesSetting);
  return chosen
    ? [...new Set([...scopes, ...chosen.split(/[\s,]+/).filter(Boolean)])].sort()
    : undefined;
}

/** What a connection must know about an operation that it may run. */
type Scoped = { service: Service; account?: string | undefined; scopes: readonly string[] };

/** What a connection asks for: its own scopes and those of every operation that it can run, sorted. */
export function connectionScopes(
  { service, scopes, excludes = [] }: Connection,
  operations: readonly Scoped[],
): string[] {
  const needed = operations
    .filter(
      (operation) => operation.service === service && !excludes.includes(operation.account ?? ''),
    )
    .flatMap((operation) => operation.scopes);
  return [...new Set([...scopes, ...needed])].sort();
}
