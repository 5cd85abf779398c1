import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withTwins } from '../../core/operations/operation.ts';
import { brokenPromises, type Contract } from './contract.ts';
import { services } from './services.ts';

/** Where the contract with live Zaps is written down: a file for each category of each service. */
export const CONTRACT_FOLDER = 'test/catalog/contract';

/** A contract as it is filed: by path within the folder, such as `highlevel/contacts.json`. */
export type ContractFiles = Record<string, Contract>;

const homes = new Map<string, string>(
  services.flatMap(({ name, categories }) =>
    Object.entries(categories).flatMap(([category, operations]) =>
      withTwins(operations).map(
        ({ kind, key }) =>
          [`${kind} ${key}`, `${name.toLowerCase()}/${fileName(category)}.json`] as const,
      ),
    ),
  ),
);

/** Files a contract by service and category; what belongs to no category is in `app.json`. */
export function filesOf(contract: Contract): ContractFiles {
  const files: ContractFiles = {};
  for (const [name, promise] of Object.entries(contract)) {
    const file = homes.get(name) ?? 'app.json';
    files[file] = { ...files[file], [name]: promise };
  }
  return files;
}

/** Reads every file of the contract. */
export async function readContract(folder: string): Promise<ContractFiles> {
  const paths = await readdir(folder, { recursive: true });
  const files = paths.filter((path) => path.endsWith('.json')).sort();
  return Object.fromEntries(
    await Promise.all(
      files.map(async (path) => [path, JSON.parse(await readFile(join(folder, path), 'utf8'))]),
    ),
  );
}

/** The files of a contract as one. */
export const wholeOf = (files: ContractFiles): Contract =>
  Object.assign({}, ...Object.values(files));

/**
 * Adds what is new to the files in a folder. Returns what would break live Zaps; if there is anything,
 * it writes nothing.
 */
export async function saveContract(folder: string, now: Contract): Promise<string[]> {
  const released = await readContract(folder);
  const broken = brokenPromises(wholeOf(released), now);
  if (broken.length > 0) {
    return broken;
  }
  const files = filesOf(now);
  for (const [path, contract] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), `${JSON.stringify(contract, null, 1)}\n`);
  }
  const moved = Object.keys(released).filter((path) => !(path in files));
  await Promise.all(moved.map((path) => rm(join(folder, path))));
  return [];
}

/** `Calendars & Appointments` is `calendarsAndAppointments`. */
function fileName(category: string): string {
  const [first = '', ...rest] = category.replace('&', 'and').split(' ');
  return first.toLowerCase() + rest.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
}
