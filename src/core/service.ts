import type { Bundle, ZObject } from 'zapier-platform-core';
import type { StepError } from './errors.ts';
import type { Shape } from './shape.ts';

/** What a step's form calls the properties of its request. */
export type Labels = {
  /** The label of the field behind a property: “Due Date” for `dueDate`. */
  labelOf(property: string): string;
  /** A vendor's sentence with labels in the place of properties: “End Time must be after Start Time.” */
  inLabels(text: string): string;
  /** The labels of the filled fields that choose a record: those of one kind (`contact`), or all when absent. */
  chosen(kind?: string): string[];
};

/** An answer of a vendor that is no success. */
export type Failure = {
  status: number;
  /** The parsed body, or its text where it is no JSON. */
  body: unknown;
  header(name: string): string | null;
  /** OAuth scopes that the operation needs. */
  scopes: readonly string[];
  /** What a refusal of this endpoint means, where that is known. */
  forbidden?: string | undefined;
  /** The last word of the route, which says of what kind the step's own record is: `notes`. */
  about?: string | undefined;
} & Labels;

/** What to tell a person about a token that nothing renews. */
export type KeptToken = {
  /** The vendor no longer accepts it. */
  refused: string;
  /** How to give it a permission that it lacks, up to the permission; signing in again when absent. */
  allow?: string;
};

/** At most `limit` runs in each window of that many seconds, counted under one key. */
export type Throttle = { window: number; limit: number; key: string; scope: readonly string[] };

/** How the polls of a service share answers and make its budget of requests last. */
export type Pacing = {
  /** Names the application whose budget the requests of a connection count towards. */
  application(authData: Bundle['authData']): string;
  /** Headers of an answer that tell of the budget. */
  headers: readonly string[];
  /**
   * Milliseconds for which an answer has to serve before the vendor may be asked again, so that the budget
   * lasts; 0 while there is plenty, Infinity while nothing may be asked. Pure.
   * @param header headers of the latest answer that the application got, at the moment `at`
   */
  wait(header: (name: string) => string | null, at: number, now: number): number;
  /** Keys of answers that are taken out before they are read and kept, unless the step's `field` is yes. */
  sensitive: { field: string; keys: readonly string[] };
};

/** One of the people that a connection is for. */
export type Member = {
  id: string;
  /** What a connection of the member's own would keep: ids, scopes, how to read results. */
  authData: Record<string, string>;
  /** Values that the member's part of a step for everybody has, whatever the form says. */
  inputForAll?: Record<string, unknown>;
};

/** How steps work for one of many people who share a connection, such as the athletes of a team. */
export type Members = {
  /** Whether the connection is one of many people. */
  share(authData: Bundle['authData']): boolean;
  /** The input field that chooses a member. */
  field: string;
  /** The member that a step's form chooses; undefined where it chooses none yet. */
  chosen(bundle: Bundle): string | undefined;
  /** All members whose records may be read now. */
  all(step: Step): Promise<readonly Member[]>;
  /** One of them; undefined where there is no such member, or none whose records may be read. */
  find(step: Step, id: string): Promise<Member | undefined>;
  /** The failure of a step whose member is not to be found. */
  missing(): Error;
};

/** A vendor: its address, its connections and how it reports failures. */
export type Service<Context extends string = string> = {
  /** The name that people know it by: "HighLevel". */
  name: string;
  /** An ID as the service gives its records, for samples. */
  exampleId: string;
  /** Values of `bundle.authData.environment` whose connections this service accepts. */
  environments: readonly string[];
  baseUrl(): string;
  /** Values of the connection that routes and requests may name, such as `locationId`. */
  context(bundle: Bundle): Partial<Record<Context, string>>;
  /** How the person of a connection wants to read results, such as in which units; `derive` and `events` get it with the ids. */
  preferences?(authData: Bundle['authData']): Partial<Record<string, string>>;
  /** Scopes that the connection was granted, where it says so. */
  granted?(authData: Bundle['authData']): readonly string[] | undefined;
  /** Whose bells start a Zap: the account that its trigger is for, and the agency above it. Nothing where the connection does not say. */
  tenant?(
    bundle: Pick<Bundle, 'authData' | 'inputData'>,
    account: string | undefined,
  ): { tenant: string; agency?: string } | undefined;
  /** Why no bell ever starts the Zaps of a connection, and which account to choose instead; undefined for one that bells reach. */
  silent?(authData: Bundle['authData']): string | undefined;
  /** Input fields that every step of some connections has, such as the sub-account for an agency's. @throws StepError for a step that the connection cannot run. */
  connectionFields?(bundle: Bundle, account: string | undefined): Shape;
  /** The people who share a connection, where a service has such connections. */
  members?: Members;
  /** IANA name of the zone of the account that a step is for, where the connection does not know it. */
  zoneOf?(step: Step): Promise<string>;
  /** Two-letter code of the country of the account that a step is for, where the connection does not know it. Asked only for a date whose order depends on it. */
  countryOf?(step: Step): Promise<string | undefined>;
  /** The version of the API that all steps use, where the owner chose another one than operations are declared for. */
  apiVersion?(): string | undefined;
  /** Headers of every request beside `Authorization`. `version` is the operation's own. */
  headers(version: string | undefined): Record<string, string>;
  /** The token for a request; `bundle.authData.access_token` unless the service exchanges it. */
  token?(
    step: Step,
    call: { account?: string | undefined; scopes: readonly string[] },
  ): Promise<string>;
  /** The `Authorization` header for a token; a bearer's by default. */
  authorization?(token: string): string;
  /** The failure of a step whose member does not share what some scopes allow; undefined for a connection of one person. */
  notShared?(step: Step, scopes: readonly string[]): StepError | undefined;
  /** Why the vendor no longer accepts a token that is not the connection's own; undefined for the connection's. */
  tokenLost?(step: Step): StepError | undefined;
  /** The part of an answer that the people of the connection share; undefined where they share nothing of it. */
  shared?(step: Step, call: { method: string; path: string }, body: unknown): Promise<unknown>;
  /** The whole media type for the name that endpoints give: `application/vnd.….Thing+json` for `Thing`. */
  mediaType?(name: string): string;
  /** Path of the cheapest call that any live token may make; it tells a dead token from a missing scope. */
  probePath(context: Partial<Record<string, string>>): string;
  /** Media type of that call's answer; JSON when absent. */
  probeMediaType?: string;
  /** Of a connection whose token lives until somebody revokes it, so that nothing renews it: what to tell the person. Undefined where tokens are renewed. */
  keptToken?(authData: Bundle['authData']): KeptToken | undefined;
  /** What the vendor's consent page calls a scope: “View Contacts”. */
  permissionOf?(scope: string): string;
  /** Whether its connections may sign requests that people write outside of Zaps. */
  outsideZaps?: boolean;
  /** A sign-in has no scopes that a user could allow: {@link Service.explain} words a missing permission. */
  withoutScopes?: boolean;
  /** Share (0 to 1) of the vendor's budget of requests that is used up, as the headers of an answer tell. */
  spent?(header: (name: string) => string | null): number;
  /** How often Zapier may run this service's steps (its triggers only where they have no {@link Service.pacing}), all users together: https://docs.zapier.com/platform/reference/cli-docs#adding-throttle-configuration */
  throttle?(): Throttle;
  /** How polls share answers and the budget of requests. */
  pacing?: Pacing;
  /** What an answer without a record says of what was asked: that it was done, that it was not, or nothing (undefined). Pure. */
  acknowledges?(body: unknown): boolean | undefined;
  /** Puts a failure into words for the person in the Zap editor; status 404 alone means that the step's own record does not exist. */
  explain(failure: Failure): StepError;
};

/** What polls share of an answer. */
type Answered = {
  status: number;
  body: unknown;
  header(name: string): string | null;
  readAt?: number;
  isClosed?: boolean;
};

/** One run of a step: the connection it uses and the time it has. */
export type Step = {
  z: ZObject;
  bundle: Bundle;
  service: Service;
  /** Ids of the connection that requests carry, such as `locationId`. */
  context: Record<string, string>;
  /** The same, and how the connection's person wants to read results. */
  reader: Record<string, string>;
  /** IANA name of the zone in which the user means dates without an offset. */
  zone: string;
  /** IANA name of the zone in which the account writes times without an offset. */
  accountZone: string;
  /** Two-letter code of the account's country, where it is known. */
  country: string | undefined;
  /** Milliseconds until the step must answer. */
  remaining(): number;
  /** Answers a request of a poll with what another poll has read, or else with what `ask` brings. */
  answer?(
    request: { path: string; query?: Record<string, unknown> },
    ask: () => Promise<Answered>,
  ): Promise<Answered>;
  /** Takes the moment (epoch milliseconds) from which on the records of the step's member may tell of something new. */
  due?(at: number): void;
  /** The plan that the step is a part of, with the requests that its parts have sent, and whether a second run makes a second record. */
  plan?: { requests: number; doubles: boolean };
};
