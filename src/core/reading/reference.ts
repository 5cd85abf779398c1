import { createHash } from 'node:crypto';
import { send } from '../http/client.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { callOf } from '../http/request.ts';
import type { Raw } from '../raw.ts';
import type { Step } from '../service.ts';
import { holdsResult, pickResult, type ResultPath } from './resultPath.ts';

/** A short list of an account, or one record, that steps look things up in, such as the custom fields of a location. */
export type Reference<T> = Pick<
  Endpoint,
  | 'docs'
  | 'scopes'
  | 'route'
  | 'connection'
  | 'connectionDefaults'
  | 'fixed'
  | 'version'
  | 'account'
> & {
  result: ResultPath;
  read(record: Record<string, unknown>): T;
};

const LIFETIME_MS = 5 * 60_000;
const MOST_ENTRIES = 100;

/** Keyed by token, so that no connection sees what another one read. Zapier reuses the process for several steps. */
const cache = new Map<string, { until: number; records: Promise<Raw[]> }>();

/**
 * The list behind a reference; from memory when the same connection read it within five minutes.
 * @param fresh asks the vendor again, as the editor does when a user refreshes the fields.
 * @param values of the step, for the placeholders of the route.
 */
export async function lookUp<T>(
  step: Step,
  reference: Reference<T>,
  { fresh = false, values = {} as Raw } = {},
): Promise<T[]> {
  const key = createHash('sha256')
    .update(
      JSON.stringify([
        reference.route,
        reference.fixed,
        values,
        step.bundle.authData.access_token,
        step.context,
      ]),
    )
    .digest('base64');
  const known = cache.get(key);
  if (known && !fresh && known.until > Date.now()) {
    return (await known.records).map(reference.read);
  }
  const records = fetchList(step, reference, values);
  cache.delete(key);
  cache.set(key, { until: Date.now() + LIFETIME_MS, records });
  records.catch(() => cache.delete(key));
  if (cache.size > MOST_ENTRIES) {
    cache.delete(cache.keys().next().value!);
  }
  return (await records).map(reference.read);
}

async function fetchList(
  step: Step,
  reference: Omit<Reference<unknown>, 'read'>,
  values: Raw,
): Promise<Raw[]> {
  const { body } = await send(
    step,
    callOf(step, reference, values, {
      holds: (answer) => holdsResult(answer.body, reference.result),
    }),
  );
  return [pickResult(body, reference.result)].flat() as Raw[];
}

/** Forgets everything that was looked up. */
export function forgetReferences(): void {
  cache.clear();
}
