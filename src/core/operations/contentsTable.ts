import type { Contents } from './contents.ts';
import { type Kind, type Operation, withTwins } from './operation.ts';

/** Contents as data: the operations of each kind with the number of the folder that declares them. */
export type ContentsTable = Pick<Contents, 'scopes' | 'searchSteps'> & {
  places: Record<Kind, Readonly<Record<string, number>>>;
};

/** What the module of a folder exports. */
export type OperationsFolder = { operations: readonly Operation[] };

/**
 * Contents that load a folder when the definition of one of its operations is asked for.
 * @param folders loads each folder, in the order of their numbers
 */
export const contentsFrom = (
  { places, scopes, searchSteps }: ContentsTable,
  folders: readonly (() => OperationsFolder)[],
): Contents => ({
  keys: {
    trigger: Object.keys(places.trigger),
    search: Object.keys(places.search),
    create: Object.keys(places.create),
  },
  scopes,
  searchSteps,
  definitionOf: (kind, key) =>
    withTwins(folders[places[kind][key]!]!().operations).find(
      (one) => one.kind === kind && one.key === key,
    )!.definition,
});
