import type { Labels } from '../service.ts';
import type { PropertyNames } from './propertyNames.ts';

/** Media types of the answer and the body; short names (`Thing`) where the service expands them. */
export type MediaType = { answer?: string; body?: string };

/** The parts of a vendor’s answer that operations read. */
export type ApiResponse = {
  status: number;
  /** The parsed answer, its text where it is no JSON; undefined for a binary one. */
  body: unknown;
  /** The answer of a call that asked for a file. */
  bytes?: Buffer;
  contentType?: string;
  header(name: string): string | null;
  /** When it was read, in epoch milliseconds, where polls share it. */
  readAt?: number;
  /** The vendor refuses every further request for now. */
  isClosed?: boolean;
};

/** A call in the words of its vendor's documentation. */
export type ApiCall = {
  method: string;
  path: string;
  query?: Record<string, unknown>;
  /** Sent as JSON, as form fields, or as a multipart form whose {@link FileToSend} values are fetched first. */
  body?: { type: 'json' | 'form' | 'multipart'; value: unknown };
  version?: string | undefined;
  /** Declared names of the values that come back under other names. */
  answers?: PropertyNames | undefined;
  mediaType?: MediaType | undefined;
  /** The answer is a file. */
  binary?: boolean;
  /** Sending it twice changes nothing more than sending it once, so it may be repeated when the answer is lost. */
  repeatable: boolean;
  /** Whether a success holds what the call asks for; if not, it does not count as an answer. Pure. */
  holds(answer: ApiResponse): boolean;
  /** The last word of the route, which says of what kind the record is: `notes`. */
  about?: string | undefined;
  scopes: readonly string[];
  forbidden?: string | undefined;
  /** Which of the connection's accounts the call is made for, where a service knows several. */
  account?: string | undefined;
} & Partial<Labels>;
