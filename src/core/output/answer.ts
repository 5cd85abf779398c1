import { isRecord, type Raw } from '../raw.ts';
import { isListPath, pickResult, type ResultPath } from '../reading/resultPath.ts';

const ID = /^_?ids?$|I[Dd]s?$|_ids?$/;

/** A vendor's whole answer as people get it: ids are texts, and `secret` values are hidden. */
export function shown(value: unknown, secrets: readonly string[], key = ''): unknown {
  if (Array.isArray(value)) {
    return value.map((one) => shown(one, secrets, key));
  }
  if (isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        secrets.includes(name) ? '(secret)' : shown(inner, secrets, name),
      ]),
    );
  }
  return typeof value === 'number' && ID.test(key) ? String(value) : value;
}

/**
 * The list in an answer, as line items: at its known place, else the answer itself or the only list in it.
 * Texts and numbers become `{ value }`.
 */
export function listIn(answer: unknown, known: ResultPath = ''): Raw[] {
  const atPlace = isListPath(known) ? (pickResult(answer, known) as unknown[]) : [];
  const list = atPlace.length > 0 ? atPlace : Array.isArray(answer) ? answer : onlyList(answer);
  return list.map((one) => (isRecord(one) ? one : { value: one }));
}

function onlyList(answer: unknown): unknown[] {
  const lists = isRecord(answer) ? Object.values(answer).filter(Array.isArray) : [];
  return lists.length === 1 ? lists[0]! : [];
}
