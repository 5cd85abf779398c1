import type { PlainInputField } from 'zapier-platform-core';

/** What an operation of the catalog says of its records. */
type Listed = {
  kind: string;
  hidden: boolean;
  key: string;
  noun: string;
  service: object;
  routes: readonly string[];
  words: object;
};

/**
 * Which search finds the records of a dropdown: one that knows several ways to a record of that noun, else the
 * one that reads the same list.
 * @returns keys of searches by those of dropdowns
 */
export function searchStepsOf(operations: readonly Listed[]): Record<string, string> {
  const offered = operations.filter(({ kind, hidden }) => kind === 'search' && !hidden);
  return Object.fromEntries(
    operations.filter(isDropdown).flatMap(({ key, noun, service, routes }) => {
      const ofNoun = offered.filter((one) => one.service === service && one.noun === noun);
      const found =
        ofNoun.find(({ words }) => 'lookups' in words) ??
        ofNoun.find((one) => one.routes[0] === routes[0]);
      return found ? [[key, found.key]] : [];
    }),
  );
}

const isDropdown = ({ kind, hidden }: Listed) => kind === 'trigger' && hidden;

let searches: Readonly<Record<string, string>> = {};

/**
 * Offers a search beside each dropdown whose record it finds. A field that gets an ID from the search is then
 * filled when the Zap runs, where a choice is the same for every run.
 * @returns what was offered before.
 */
export function offerSearchSteps(
  searchSteps: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const before = searches;
  searches = searchSteps;
  return before;
}

/**
 * The field with "Add a search step", where a search other than the step itself can fill it:
 * https://docs.zapier.com/platform/reference/cli-docs#plaininputfieldschema
 */
export function withSearchStep(field: PlainInputField, ownKey: string): PlainInputField {
  const search = searches[String(field.dynamic).split('.')[0]!];
  return search && search !== ownKey ? { ...field, search: `${search}.id` } : field;
}
