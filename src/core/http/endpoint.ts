import type { MediaType } from './apiCall.ts';
import type { PropertyNames } from './propertyNames.ts';
import type { Route } from './route.ts';

/** How the values of a step travel: in the query, as JSON, as the one item of a JSON array, as a form. */
export type Encoding = 'query' | 'json' | 'json-array' | 'form' | 'multipart';

/** An endpoint, described in data. */
export type Endpoint = {
  /** The vendor's page about the endpoint. */
  docs: string;
  /** Method and path, as the vendor's documentation writes them. Placeholders are input fields or values of the connection. */
  route: Route;
  /** Version of the vendor's API, when it differs from the service's default. */
  version?: string;
  /** What differs in other versions of the API, by version. Null where a version lacks the endpoint, which is then called in its own `version`. */
  versions?: Readonly<Record<string, VersionChange | null>>;
  /** Media types of the answer and of the body, JSON by default. For a vendor whose media type chooses the representation. */
  mediaType?: MediaType;
  /** Says that a POST may be sent twice without doubling a record. Other methods may anyway. */
  repeatable?: boolean | ((values: Record<string, unknown>) => boolean);
} & Permissions &
  Sent;

/** What differs in one version of the API from the version that the endpoint is declared for. */
export type VersionChange = {
  /** Its method and path. */
  route?: Route;
  /** Makes its values to send. Pure. */
  arrange?: Sent['arrange'];
  /** Its names for what is sent, by the declared names. */
  sends?: PropertyNames;
  /** The declared names for what comes back, by its own names. */
  answers?: PropertyNames;
};

/** What a connection must be allowed to do. */
export type Permissions = {
  /** OAuth scopes that the endpoint needs. */
  scopes: readonly string[];
  /** Scopes that let the endpoint show more; it works without them. */
  optionalScopes?: readonly string[];
  /** Scopes whose absence makes the vendor silently show less, always or with some values. The step fails instead and names them. Pure. */
  insists?: readonly string[] | ((values: Record<string, unknown>) => readonly string[]);
  /** Which of the connection's accounts the endpoint is for, where a service knows several. */
  account?: string;
  /** What it means when the vendor refuses the endpoint to a connection (402, 403). */
  forbidden?: string;
};

/** What a request carries, and where: by default the values of the step's fields, each under its key. */
export type Sent = {
  /** How the values travel. By default, in the query of a GET or DELETE, as JSON otherwise. */
  sendAs?: Encoding;
  /** Values that go into the query although the rest goes into the body. */
  inQuery?: readonly string[];
  /** Values that are always sent. */
  fixed?: Record<string, unknown>;
  /** Values of the connection that the request carries beside those in the path. `['locationId']`, or by the request's name for them `{ location_id: 'locationId' }`. */
  connection?: readonly string[] | Readonly<Record<string, string>>;
  /** Values of the connection that stand in for empty fields of the same name. */
  connectionDefaults?: readonly string[];
  /** Makes the values to send, for the rare request that is no copy of its input. `zone` is the user's. Pure. */
  arrange?(values: Record<string, unknown>, zone: string): Record<string, unknown>;
};
