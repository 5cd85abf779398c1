import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { ADA, BEN } from './gym.ts';
import { resolved, resolvedFields } from './mapping.ts';
import type { App, Fields, Recipe, Zap, ZapStep } from './recipe.ts';

const KINDS = { search: 'searches', create: 'creates' } as const;

const choice = z.strictObject({ list: z.string(), label: z.string() });

const step = z.strictObject({
  kind: z.enum(['trigger', 'search', 'create']),
  key: z.string(),
  label: z.string(),
  /** Which account the step uses */
  account: z.enum([
    'highlevel',
    'highlevel_agency',
    'highlevel_token',
    'strava',
    'strava_team',
    'runkeeper',
  ]),
  /** Texts, lists and line items, with mappings such as `{{1.id}}` */
  input: z.record(z.string(), z.unknown()),
  chosen: z.record(z.string(), choice).optional(),
  onlyIf: z
    .strictObject({ value: z.unknown(), is: z.union([z.string(), z.number(), z.boolean()]) })
    .optional(),
});

const zapFile = z.strictObject({
  title: z.string().min(1),
  /** The recipe whose gym the Zap runs in, with what happens there. Without one, the newest record starts the Zap. */
  gym: z.string().optional(),
  steps: z.array(step).min(1),
});

/** A Zap as a file holds it: `npm run lab` writes it, `npm start -- <file>` runs it. */
export type ZapFile = z.infer<typeof zapFile>;
export type FileStep = z.infer<typeof step>;

/** @throws Error that says where the Zap is not as it should be */
export function zapIn(content: unknown): ZapFile {
  const { success, data, error } = zapFile.safeParse(content);
  if (!success) {
    throw new Error(`This is no Zap: ${z.prettifyError(error).split('\n').join(' ')}`);
  }
  return data;
}

export async function readZapFile(path: string): Promise<ZapFile> {
  const text = await readFile(path, 'utf8');
  try {
    return zapIn(JSON.parse(text));
  } catch (error) {
    throw new Error(`${path} cannot be run. ${(error as Error).message}`);
  }
}

/**
 * The Zap as a recipe that can be run.
 * @throws Error when the Zap has no trigger or knows a gym that there is none of
 */
export function recipeOf(file: ZapFile, recipes: readonly Recipe[]): Recipe {
  const [first, ...rest] = file.steps as [FileStep, ...FileStep[]];
  if (first.kind !== 'trigger') {
    throw new Error('Add a trigger as the first step: a Zap starts with one.');
  }
  const gym = recipes.find(({ name }) => name === file.gym);
  if (file.gym && !gym) {
    throw new Error(`There is no recipe “${file.gym}” whose gym the Zap could run in.`);
  }
  const { key, label, chosen } = first;
  const trigger = { app: appOf(first), key, label, chosen, input: () => first.input };
  const zap: Zap = { trigger, steps: rest.map(stepOf) };
  const empty: Omit<Recipe, 'zap' | 'title'> = {
    name: 'file',
    fields: [],
    contacts: [ADA, BEN],
    events: [{ story: 'The newest record is taken as if it were new.' }],
    startsWithLatest: true,
  };
  return { ...(gym ?? empty), title: file.title, zap, doublesOnReplay: true };
}

/** The account on which a step of a file runs. @throws Error for a team, which needs a relay and its athletes */
function appOf({ account, label }: FileStep): App {
  if (account === 'strava_team') {
    throw new Error(`${label} uses a Strava team. Choose “Strava athlete” to run it from a file.`);
  }
  // Whoever runs the file has no token of the account, and the same sub-account by signing in.
  return account === 'highlevel_token' ? 'highlevel' : account;
}

function stepOf(step: FileStep): ZapStep {
  const { kind, key, label, input, chosen, onlyIf } = step;
  if (kind === 'trigger') {
    throw new Error(`${label} is a trigger: only the first step of a Zap can be one.`);
  }
  return {
    app: appOf(step),
    kind: KINDS[kind],
    key,
    label,
    chosen,
    ...(onlyIf && {
      onlyIf: (record: Fields, results: Fields[]) => ({
        value: resolved(onlyIf.value, [record, ...results]),
        is: onlyIf.is,
      }),
    }),
    input: (record, results) => resolvedFields(input, [record, ...results]),
  };
}
