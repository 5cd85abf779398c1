import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const SERVICES = ['highlevel', 'strava', 'runkeeper'];

/** Folders that a folder may import beside itself; a folder stands above all that it imports. */
const ALLOWED: Record<string, string[]> = {
  'src/core/input': ['src/core'],
  'src/core/http': ['src/core', 'src/core/input'],
  'src/core/reading': ['src/core', 'src/core/input', 'src/core/http'],
  'src/core/output': ['src/core', 'src/core/input', 'src/core/http', 'src/core/reading'],
  'src/core/operations': ['src/core', 'src/bells'],
  'src/core': ['src/bells'],
  'src/bells': [],
  'src/relay': ['src/bells'],
  'src/workouts': [],
  'src/workoutEvents': ['src/core', 'src/workouts'],
  ...Object.fromEntries(
    SERVICES.map((service) => [
      `src/${service}`,
      ['src/core', 'src/bells', 'src/workouts', 'src/workoutEvents'],
    ]),
  ),
  'src/dev/sandbox': [],
  'src/dev/zapier': [],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join('src', file));

/** The files behind the relative imports of a file, those of types included. */
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.ts)'/g)].map(([, path]) =>
    normalize(join(dirname(file), path!)),
  );

const isIn = (file: string, folder: string) => file.startsWith(`${folder}/`);

/** Files of core's own floor, which its rooms may use: `src/core/step.ts`. */
const isOfFloor = (file: string, folder: string) => dirname(file) === folder;

const hasRooms = (folder: string) => Object.keys(ALLOWED).some((room) => isIn(room, folder));

it.each(Object.entries(ALLOWED))('%s imports itself and %j only', (folder, allowed) => {
  const isAllowed = (from: string) =>
    isIn(from, folder) ||
    allowed.some((other) =>
      hasRooms(other) && isIn(folder, other) && folder !== 'src/core/operations'
        ? isOfFloor(from, other)
        : isIn(from, other),
    );
  const foreign = files
    .filter((file) => isIn(file, folder))
    .flatMap((file) =>
      importsOf(file)
        .filter((from) => !isAllowed(from))
        .map((from) => `${file} imports ${from}`),
    );
  expect(foreign).toEqual([]);
});

it('the floor of core uses none of its rooms', () => {
  const up = files
    .filter((file) => isOfFloor(file, 'src/core'))
    .flatMap((file) => importsOf(file).filter((from) => !isOfFloor(from, 'src/core')));
  expect(up).toEqual([]);
});

it('no two files import each other, by whatever detour', () => {
  const above = new Set<string>();
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string) => {
    if (above.has(file)) {
      circles.push([...above, file].slice([...above].indexOf(file)).join(' → '));
    }
    if (above.has(file) || done.has(file)) {
      return;
    }
    above.add(file);
    importsOf(file).forEach(visit);
    above.delete(file);
    done.add(file);
  };
  files.forEach(visit);
  expect(circles).toEqual([]);
});

it('nothing that is built imports what is not', () => {
  const built = ['index.ts', ...files.filter((file) => !isIn(file, 'src/dev'))];
  expect(built.flatMap(importsOf).filter((file) => isIn(file, 'src/dev'))).toEqual([]);
  const app = built.filter((file) => !isIn(file, 'src/relay'));
  expect(app.flatMap(importsOf).filter((file) => isIn(file, 'src/relay'))).toEqual([]);
});

it('requests leave through core alone', () => {
  const callers = files
    .filter((file) => ['src/core', 'src/dev', 'src/relay'].every((folder) => !isIn(file, folder)))
    .filter((file) => /\bz\.request\(|\bfetch\(/.test(readFileSync(file, 'utf8')));
  expect(callers).toEqual([]);
});
