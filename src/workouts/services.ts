import { distance } from 'fastest-levenshtein';

/** The services whose athletes the app connects. */
export const SERVICES = ['Strava', 'Runkeeper'] as const;

/** A service whose workouts are known. */
export type KnownService = (typeof SERVICES)[number];

/** Letters that may be wrong, missing or too many in a name that is meant as one of these. */
const MOST_TYPOS = 2;

/**
 * The service that a text names or was meant to name: "runkeeper", "strava.com" and a slip of the pen are
 * known. Null for the name of another service.
 */
export function meantService(given: string): KnownService | null {
  const word = squeezed(given);
  return (
    SERVICES.find((name) => word.includes(squeezed(name))) ??
    SERVICES.find((name) => distance(word, squeezed(name)) <= MOST_TYPOS) ??
    null
  );
}

/** The service of exactly this name, however it is written. */
export const serviceNamed = (given: string): KnownService | null =>
  SERVICES.find((name) => squeezed(name) === squeezed(given)) ?? null;

const squeezed = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
