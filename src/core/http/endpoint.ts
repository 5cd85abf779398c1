import type { MediaType } from './apiCall.ts';
import type { Route } from './route.ts';

/** How the values of a step travel: in the query, as JSON, as the one item of a JSON array, as a form. */
export type Encoding = 'query' | 'json' | 'json-array' | 'form' | 'multipart';

/** What is true of an endpoint, in data. */
export type Endpoint = {
  /** The vendor's page about the endpoint. */
  docs: string;
  /** OAuth scopes that it needs. */
  scopes: readonly string[];
  /** Scopes that show more but without which it works. */
  optionalScopes?: readonly string[];
  /** Scopes without which the vendor shows less instead of refusing, always or with some values: a connection that lacks one is told so. Pure. */
  insists?: readonly string[] | ((values: Record<string, unknown>) => readonly string[]);
  route: Route;
  /** Values of the connection that the request carries beside those in the path: `['locationId']`, or by the request's name for them `{ location_id: 'locationId' }`. */
  connection?: readonly string[] | Readonly<Record<string, string>>;
  /** Values of the connection that fill an empty field of their name, where the connection has them. */
  connectionDefaults?: readonly string[];
  /** How the values travel. By default in the query of GET and DELETE, as JSON otherwise. */
  sendAs?: Encoding;
  /** Keys that go into the query although the rest goes into the body. */
  inQuery?: readonly string[];
  /** Values that are always sent. */
  fixed?: Record<string, unknown>;
  /** Makes the values that are sent, for the rare request that is no copy of its input; `zone` is the user's. Pure. */
  arrange?(values: Record<string, unknown>, zone: string): Record<string, unknown>;
  /** Which of the connection's accounts it is for, where a service knows several. */
  account?: string;
  /** Version of the vendor's API when it differs from the service's own. */
  version?: string;
  /** Media types of the answer and of the body, for a vendor whose media type chooses the representation; JSON where absent. */
  mediaType?: MediaType;
  /** What it means when the vendor refuses this endpoint to a connection (402, 403), where that is known. */
  forbidden?: string;
  /** Says that a POST may be sent twice without doubling a record; other methods may anyway. */
  repeatable?: boolean | ((values: Record<string, unknown>) => boolean);
};
