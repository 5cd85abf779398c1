import { isRecord } from '../../../core/raw.ts';

type Fields = Record<string, unknown>;

const MAPPING = /{{(\d+)\.([^{}]+)}}/g;
const WHOLE = /^{{(\d+)\.([^{}]+)}}$/;

/**
 * The fields of a step with the values of earlier steps in the place of their mappings. `{{1.name}}` is of
 * the first result, `{{2.contact__city}}` is inside a record, `{{2.items[]id}}` are those of all its rows.
 * What a result does not have is empty, as in Zapier.
 */
export function resolved(value: unknown, results: readonly unknown[]): unknown {
  if (typeof value === 'string') {
    const [, step, path] = WHOLE.exec(value) ?? [];
    return step && path
      ? (valueAt(results, step, path) ?? '')
      : value.replace(MAPPING, (_, one, inside) => written(valueAt(results, one, inside)));
  }
  if (Array.isArray(value)) {
    // A list in a field of several values gives each of them.
    return value.flatMap((one) => resolved(one, results));
  }
  return isRecord(value) ? resolvedFields(value, results) : value;
}

export const resolvedFields = (fields: Fields, results: readonly unknown[]): Fields =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, resolved(value, results)]));

/** The fields as Zapier tells them to a form, where no step has run: mappings in its own spelling, `{{1__id}}`. */
export const unresolved = (fields: Fields): Fields =>
  JSON.parse(JSON.stringify(fields).replace(MAPPING, '{{$1__$2}}'));

/** The fields with other numbers in their mappings, since a step was added or removed; a mapping without a number is gone. */
export const renumbered = <T>(fields: T, numberOf: (step: number) => number | null): T =>
  JSON.parse(
    JSON.stringify(fields).replace(MAPPING, (_, step, path) => {
      const number = numberOf(Number(step));
      return number === null ? '' : `{{${number}.${path}}}`;
    }),
  );

const valueAt = (results: readonly unknown[], step: string, path: string) =>
  inside(results[Number(step) - 1], path);

function inside(value: unknown, path: string): unknown {
  if (Array.isArray(value)) {
    return value.map((one) => inside(one, path));
  }
  if (!isRecord(value) || Object.hasOwn(value, path)) {
    return isRecord(value) ? value[path] : undefined;
  }
  const [, key, rest] = /^(.+?)(?:\[\]|__|\.)(.+)$/s.exec(path) ?? [];
  return key && rest ? inside(value[key], rest) : undefined;
}

const written = (value: unknown): string =>
  isRecord(value) ? JSON.stringify(value) : String(value ?? '');

/**
 * A result that is not there yet: whatever is read of it is its mapping. A recipe that takes such results
 * instead of real ones says what its Zap maps.
 */
export function mappingsOf(step: number, path = ''): Fields {
  const mapping = () => `{{${step}.${path}}}`;
  const next = (key: string) => (path && !path.endsWith('[]') ? `${path}__${key}` : path + key);
  return new Proxy<Fields>(
    {},
    {
      get: (_, key) => {
        if (typeof key === 'symbol' || key === 'toJSON' || key === 'toString') return mapping;
        if (key === 'map')
          return (pick: (row: Fields) => unknown) => pick(mappingsOf(step, `${path}[]`));
        return mappingsOf(step, next(key));
      },
    },
  );
}
