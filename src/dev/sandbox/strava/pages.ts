import { faults } from './fault.ts';
import type { Call } from './gate.ts';

/** A parameter of the query that is a whole number of zero or more. */
export const integer = ({ query }: Call, name: string, resource: string): number | undefined => {
  const text = query[name];
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw faults.parameter(resource, name);
  return Number(text);
};

/**
 * The page that the query asks for: 30 of them unless it says otherwise, at most 200. A page may hold less
 * than was asked for although more follow. @see https://developers.strava.com/docs/
 */
export const pageOf = <T>(call: Call, items: T[], resource: string): T[] => {
  const page = integer(call, 'page', resource) ?? 1;
  const perPage = integer(call, 'per_page', resource) ?? 30;
  if (perPage > 200 || perPage < 1) throw faults.parameter(resource, 'per_page');
  if (page < 1) throw faults.parameter(resource, 'page');
  const held = Math.max(1, perPage - call.state.missingPerPage);
  return items.slice((page - 1) * held, page * held);
};
