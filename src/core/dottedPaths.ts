/** Sets `value` at a dotted path (`dndSettings.Email.status`), making the objects on the way. */
export function setPath(target: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop()!;
  let at = target;
  for (const key of keys) {
    at[key] ??= {};
    at = at[key] as Record<string, unknown>;
  }
  at[last] = value;
}

/** The value at a dotted path, undefined where a step of it is missing. */
export function getPath(source: unknown, path: string): unknown {
  let at = source;
  for (const key of path.split('.')) {
    if (at === null || typeof at !== 'object') {
      return undefined;
    }
    at = (at as Record<string, unknown>)[key];
  }
  return at;
}
