import type { Labels } from '../service.ts';
import type { Names } from './names.ts';

/** Media types of an answer and of a body, by name where the service spells them out: `Thing`. */
export type MediaType = { answer?: string; body?: string };

/** A vendor’s answer, as far as operations read it. */
export type ApiResponse = {
  status: number;
  /** The parsed answer, its text where it is no JSON; undefined for a binary one. */
  body: unknown;
  /** The answer of a call that asked for a file. */
  bytes?: Buffer;
  contentType?: string;
  header(name: string): string | null;
};

/** A call in the words of its vendor's documentation. */
export type ApiCall = {
  method: string;
  path: string;
  query?: Record<string, unknown>;
  /** Sent as JSON, as form fields, or as a multipart form whose {@link FileToSend} values are fetched first. */
  body?: { type: 'json' | 'form' | 'multipart'; value: unknown };
  version?: string | undefined;
  /** Declared names of what comes back under other ones. */
  answers?: Names | undefined;
  mediaType?: MediaType | undefined;
  /** The answer is a file. */
  binary?: boolean;
  /** A second time changes nothing more than the first, so a lost answer may be asked for again. */
  repeatable: boolean;
  /** Whether a success holds what the call asks for. One that does not is no answer. Pure. */
  holds(answer: ApiResponse): boolean;
  /** The last word of the route, which says of what kind the record is: `notes`. */
  about?: string | undefined;
  scopes: readonly string[];
  forbidden?: string | undefined;
  /** Which of the connection's accounts the call is made for, where a service knows several. */
  account?: string | undefined;
} & Partial<Labels>;
