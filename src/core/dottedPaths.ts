type Target = Record<string, unknown>;

/** Sets `value` at a dotted path (`dndSettings.Email.status`), making the objects on the way. */
export function setPath(target: Target, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop()!;
  let at = target;
  for (const key of keys) {
    const inside = ownValue(at, key) ?? {};
    setOwn(at, key, inside);
    at = inside as Target;
  }
  setOwn(at, last, value);
}

/** The value at a dotted path; undefined where a part of the path is missing. */
export function getPath(source: unknown, path: string): unknown {
  let at = source;
  for (const key of path.split('.')) {
    if (at === null || typeof at !== 'object') {
      return undefined;
    }
    at = ownValue(at as Target, key);
  }
  return at;
}

/** Keys may come from a vendor: `__proto__` and `constructor` are names like any other and lead nowhere. */
const ownValue = (at: Target, key: string): unknown =>
  Object.hasOwn(at, key) ? at[key] : undefined;

const setOwn = (at: Target, key: string, value: unknown) =>
  Object.defineProperty(at, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
