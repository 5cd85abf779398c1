import type { Bundle } from 'zapier-platform-core';
import type { Step } from '../service.ts';
import { RESERVE_MS } from '../step.ts';
import { lookUp, type Reference } from './reference.ts';

/** An id and the name that people know it by. */
type Named = readonly [id: unknown, name: unknown];

/** Where the names of records are whose vendor sends their ids alone. */
export type Names = {
  /** What the connection itself knows by name, such as its own account. Pure. */
  known?(authData: Bundle['authData']): readonly Named[];
  /** A list of the account that has the others; what it lists may hold several, as a pipeline does its stages. */
  list?: Reference<readonly Named[]>;
};

/** A list that has not come by then is done without. */
const PATIENCE_MS = 5000;

/**
 * The names of ids: those that the connection knows, or else the list's, which is remembered, so that a
 * step takes one request for it at most. Never throws: names are no part of what a step is for, and a
 * list that fails, or that the connection may not read, gives none.
 */
export async function lookUpNames(
  step: Step,
  { known, list }: Names,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const byId = mapOf(known?.(step.bundle.authData) ?? []);
  const granted = step.service.granted?.(step.bundle.authData);
  const mayRead = !granted || list?.scopes.every((scope) => granted.includes(scope));
  if (!list || !mayRead || ids.every((id) => byId.has(id)) || isShort(step)) {
    return byId;
  }
  const end = Date.now() + PATIENCE_MS;
  const patient = { ...step, remaining: () => Math.min(step.remaining(), end - Date.now()) };
  const listed = await lookUp(patient, list).catch(() => []);
  return new Map([...mapOf(listed.flat()), ...byId]);
}

const isShort = ({ remaining }: Step) => remaining() < RESERVE_MS.answer + PATIENCE_MS;

const mapOf = (named: readonly Named[]) =>
  new Map(
    named
      .filter(([id, name]) => id && name)
      .map(([id, name]) => [String(id), String(name)] as const),
  );
