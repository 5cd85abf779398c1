/** Writes one line of JSON for each thing worth knowing: names, counts and reasons, nothing of a person. */
export type Log = (
  level: 'info' | 'warn' | 'error',
  what: string,
  details?: Record<string, string | number | boolean | undefined>,
) => void;

/** A log that writes to a stream, a line for each entry. */
export const logTo =
  (write: (line: string) => void): Log =>
  (level, what, details = {}) =>
    write(`${JSON.stringify({ time: new Date().toISOString(), level, what, ...details })}\n`);

/** What may be said of an error: its kind and code. A message can hold the values of a statement. */
export const reasonOf = (error: unknown): { error: string; code?: string } => {
  const { name, code } = error as { name?: string; code?: unknown };
  return { error: name ?? 'Error', ...(code ? { code: String(code) } : {}) };
};
