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

/** Keys of the searches by those of the dropdowns whose records they find. */
const searches = new Map<string, string>();

/**
 * Offers a search beside each dropdown whose record it finds: one that knows several ways to a record of that
 * noun, else the one that reads the same list. A field that gets an ID from the search is then filled when the
 * Zap runs, where a choice is the same for every run.
 */
export function offerSearchSteps(operations: readonly Listed[]): void {
  const offered = operations.filter(({ kind, hidden }) => kind === 'search' && !hidden);
  for (const { key, noun, service, routes } of operations.filter(isDropdown)) {
    const ofNoun = offered.filter((one) => one.service === service && one.noun === noun);
    const found =
      ofNoun.find(({ words }) => 'lookups' in words) ??
      ofNoun.find((one) => one.routes[0] === routes[0]);
    if (found) {
      searches.set(key, found.key);
    }
  }
}

const isDropdown = ({ kind, hidden }: Listed) => kind === 'trigger' && hidden;

/**
 * The field with "Add a search step", where a search other than the step itself can fill it:
 * https://docs.zapier.com/platform/reference/cli-docs#plaininputfieldschema
 */
export function withSearchStep(field: PlainInputField, ownKey: string): PlainInputField {
  const search = searches.get(String(field.dynamic).split('.')[0]!);
  return search && search !== ownKey ? { ...field, search: `${search}.id` } : field;
}
