import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

const SERVICES = ['highlevel', 'strava', 'runkeeper'];

/** Folders of `src` that a folder may import beside itself. */
const ALLOWED: Record<string, string[]> = {
  core: [],
  workouts: [],
  athletes: ['core', 'workouts'],
  ...Object.fromEntries(SERVICES.map((service) => [service, ['core', 'workouts', 'athletes']])),
  sandbox: [],
};

const filesOf = (folder: string) =>
  readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('src', folder, file));

/** The folder of `src` behind each relative import of a file. */
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)].map(
    ([, path]) => normalize(join(dirname(file), path!)).split(sep)[1]!,
  );

it.each(Object.entries(ALLOWED))('%s imports itself and %j only', (folder, allowed) => {
  const foreign = filesOf(folder).flatMap((file) =>
    importsOf(file)
      .filter((from) => from !== folder && !allowed.includes(from))
      .map((from) => `${file} imports ${from}`),
  );
  expect(foreign).toEqual([]);
});

it('requests leave through core alone', () => {
  const callers = ['workouts', 'athletes', ...SERVICES]
    .flatMap(filesOf)
    .filter((file) => /\bz\.request\(|\bfetch\(/.test(readFileSync(file, 'utf8')));
  expect(callers).toEqual([]);
});
