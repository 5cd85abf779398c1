import { glob } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import type { ContentsTable, OperationsFolder } from '../../core/operations/contentsTable.ts';
import { type Kind, withTwins } from '../../core/operations/operation.ts';

const ALL = '{highlevel,strava,runkeeper}/*';

/**
 * Puts a table in the place of `src/contents.ts`: what the app must know before a step runs, as data, and for
 * each operation the folder to load when its definition is asked for. esbuild runs a module that is only
 * required when that happens.
 * @param pattern which folders of operations the app has
 */
export const tableOfContents = (pattern = ALL): Plugin => ({
  name: 'table of contents',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]contents\.ts$/ }, async () => {
      const folders = await operationsFolders(pattern);
      const reader = JSON.stringify('./core/operations/contentsTable.ts');
      const loaders = [...folders.keys()].map(
        (module) => `() => require(${JSON.stringify(module)})`,
      );
      const table = JSON.stringify(await tableOf([...folders.values()], pattern === ALL));
      return {
        contents: `import { contentsFrom } from ${reader};\nexport const contents = contentsFrom(${table}, [${loaders}]);`,
        loader: 'js',
      };
    });
  },
});

/** The modules of folders by their paths from `src`. */
async function operationsFolders(pattern: string): Promise<Map<string, OperationsFolder>> {
  const folders = new Map<string, OperationsFolder>();
  for await (const file of glob(`${pattern}/index.ts`, { cwd: 'src' })) {
    folders.set(`./${file}`, await import(`../../${file}`));
  }
  return folders;
}

/** @throws Error where `isWhole`, for an operation of the catalog that no folder exports. */
async function tableOf(folders: OperationsFolder[], isWhole: boolean): Promise<ContentsTable> {
  const { contents } = await import('../../contents.ts');
  const { keys, scopes, searchSteps } = contents;
  const placeOf = new Map(
    folders.flatMap(({ operations }, place) =>
      withTwins(operations).map(({ kind, key }) => [`${kind} ${key}`, place]),
    ),
  );
  const placesOf = (kind: Kind) =>
    Object.fromEntries(
      keys[kind].flatMap((key) => {
        const place = placeOf.get(`${kind} ${key}`);
        if (place === undefined && isWhole) {
          throw new Error(`No folder exports the ${kind} ${key} among its operations.`);
        }
        return place === undefined ? [] : [[key, place]];
      }),
    );
  const places = {
    trigger: placesOf('trigger'),
    search: placesOf('search'),
    create: placesOf('create'),
  };
  return { scopes, searchSteps, places };
}
