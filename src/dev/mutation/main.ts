import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Mutant, mutantsOf } from './mutants.ts';
import { sample } from './sample.ts';
import { openWorkshop } from './workshop.ts';

/**
 * Declares operations wrong, one word at a time, and tells which mistakes no test notices:
 * `npm run mutation -- --sample 200 --seed 7 --only src/strava`, with `--only` as often as there are folders to
 * choose from. The tests must pass before.
 */
const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true, default: ['src'] },
  },
});

type Candidate = Mutant & { file: string; original: string };

/** Tests whose names hold the operation that they are about: one run judges mistakes in many operations. */
const BY_NAME = ['test/examples', 'test/catalog/(?!imports|docs|faults|values)'];

/** Rules over the whole catalog, whose failures do not say which operation they are about. */
const RULES = 'test/catalog/(contract|rules|versions)';

/** Steps made of others fail with their parts, whose own names stand in no test: each is judged alone. */
const isComposed = ({ file, original }: Candidate) =>
  /^src\/highlevel\/workouts|ActivityReport/.test(file) || /\bask\(/.test(original);

/** Most mistakes that one run judges. */
const BATCH = 60;

const workshop = await openWorkshop();
const sources = globSync('src/{highlevel,strava,runkeeper,workoutEvents}/**/*.ts').sort();
const texts = await Promise.all(sources.map((file) => readFile(file, 'utf8')));
const all = texts.flatMap((text, index) =>
  mutantsOf(text).map(
    (mutant): Candidate => ({
      ...mutant,
      file: sources[index]!,
      original: text,
    }),
  ),
);
const tests = await Promise.all(
  globSync('test/{highlevel,strava,runkeeper,zaps,workoutEvents}/**/*.test.ts').map(
    async (file) => ({ file, text: await readFile(file, 'utf8') }),
  ),
);

const chosen = sample(
  all.filter(({ file }) => values.only.some((folder) => file.startsWith(folder))),
  Number(values.sample),
  Number(values.seed),
);
console.log(`${chosen.length} of ${all.length} mistakes, seed ${values.seed}`);
const unnoticed: Candidate[] = [];
for (const batch of batchesOf(chosen)) {
  const left = await missedByName(batch);
  for (const candidate of left) {
    if (!(await isCaughtAlone(candidate))) {
      unnoticed.push(candidate);
      console.log(`${candidate.file}:${candidate.line} ${candidate.what}`);
    }
  }
}
await workshop.close();
const caught = chosen.length - unnoticed.length;
console.log(
  `${caught} of ${chosen.length} caught (${Math.round((100 * caught) / chosen.length)} %)`,
);

/** Mistakes in different modules, which can be judged together. */
function batchesOf(candidates: readonly Candidate[]): Candidate[][] {
  const batches: Candidate[][] = [];
  for (const candidate of candidates) {
    const fitting = batches.find(
      (batch) =>
        batch.length < BATCH &&
        !isComposed(batch[0]!) &&
        !isComposed(candidate) &&
        batch.every(({ file }) => file !== candidate.file),
    );
    if (fitting) {
      fitting.push(candidate);
    } else {
      batches.push([candidate]);
    }
  }
  return batches;
}

/** Those whose operation no failed test names; of a single one, no test at all. A mistake that lets nothing start is found by halving. */
async function missedByName(batch: readonly Candidate[]): Promise<Candidate[]> {
  const isAlone = batch.length === 1;
  const { passed, crashed, failures } = await withMistakes(batch, () =>
    workshop.test(BY_NAME, { bail: isAlone }),
  );
  if (isAlone) {
    return passed ? [...batch] : [];
  }
  if (crashed) {
    const middle = batch.length >> 1;
    return [
      ...(await missedByName(batch.slice(0, middle))),
      ...(await missedByName(batch.slice(middle))),
    ];
  }
  return batch.filter(({ names }) => !failures.some((failure) => isNamedIn(failure, names)));
}

/** Whether a rule fails, or a test of its service that names its operation anywhere. */
async function isCaughtAlone(candidate: Candidate): Promise<boolean> {
  const naming = tests.filter(({ text }) => isNamedIn(text, candidate.names));
  const { passed } = await withMistakes([candidate], () =>
    workshop.test([RULES, ...naming.map(({ file }) => file)], { bail: true }),
  );
  return !passed;
}

async function withMistakes<T>(
  candidates: readonly Candidate[],
  run: () => Promise<T>,
): Promise<T> {
  for (const { file, source } of candidates) {
    await workshop.write(file, source);
  }
  const result = await run();
  for (const { file, original } of candidates) {
    await workshop.write(file, original);
  }
  return result;
}

function isNamedIn(text: string, names: readonly string[]): boolean {
  const words = ` ${text.replaceAll(/[^\w ]+/g, ' ')} `;
  return names.some((name) => words.includes(` ${name.replaceAll(/[^\w ]+/g, ' ')} `));
}
