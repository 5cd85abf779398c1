/** Media types of an answer and of a body, by name where the service spells them out: `Thing`. */
export type MediaType = { answer?: string; body?: string };

/** A call in the words of its vendor's documentation. */
export type ApiCall = {
  method: string;
  path: string;
  query?: Record<string, unknown>;
  /** Sent as JSON, as form fields, or as a multipart form whose {@link FileToSend} values are fetched first. */
  body?: { type: 'json' | 'form' | 'multipart'; value: unknown };
  version?: string | undefined;
  mediaType?: MediaType | undefined;
  /** The answer is a file. */
  binary?: boolean;
  /** A second time changes nothing more than the first, so a lost answer may be asked for again. */
  repeatable: boolean;
  scopes: readonly string[];
  forbidden?: string | undefined;
  labelOf?(property: string): string;
  /** Which of the connection's accounts the call is made for, where a service knows several. */
  account?: string | undefined;
};
