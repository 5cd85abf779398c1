import { addFields, picksOf } from '../demo/recipes/building.ts';
import { choices, withChoices } from '../demo/recipes/choices.ts';
import { zapOf } from '../demo/recipes/openedRecipe.ts';
import type { Choice, Recipe } from '../demo/recipes/recipe.ts';
import type { FileStep, ZapFile } from '../demo/recipes/zapFile.ts';
import type { Account } from '../zapier/host.ts';
import type { OpenedZap } from './api.ts';
import { namedFields } from './forms.ts';
import { operationOf } from './steps.ts';
import type { World } from './world.ts';

/** Makes the sandbox the gym of a recipe. */
export async function enterGym(recipe: Recipe, world: World): Promise<void> {
  const { sandbox, accounts, zapier } = world;
  if (!sandbox) {
    throw new Error('A recipe changes records on purpose and opens on the sandbox alone.');
  }
  recipe.prepare?.(sandbox);
  const { athlete = 'Ada' } = recipe.events[0] ?? {};
  await world.become(athlete);
  await addFields(recipe, zapier, await accounts.get('highlevel'));
}

/** The Zap of a recipe, in its gym. */
export async function openRecipe(recipe: Recipe, world: World): Promise<OpenedZap> {
  await enterGym(recipe, world);
  const crm = await world.accounts.get('highlevel');
  return zapOf(recipe, await picksOf(world.zapier, crm));
}

/** The Zap of a file, with the IDs that the accounts of the lab have for its choices. */
export async function openFile(file: ZapFile, world: World): Promise<OpenedZap> {
  const steps = [];
  for (const { chosen, ...step } of file.steps) {
    const { accounts, zapier } = world;
    const input = chosen
      ? await withChoices(step.input, chosen, zapier, await accounts.get(step.account))
      : step.input;
    steps.push({ ...step, input });
  }
  return { ...file, steps };
}

/** The Zap as a file that runs elsewhere, too: choices have their names beside them. */
export async function fileOf(zap: ZapFile, world: World): Promise<ZapFile> {
  const steps: FileStep[] = [];
  for (const step of zap.steps) {
    const chosen = await chosenIn(step, world);
    steps.push({ ...step, ...(Object.keys(chosen).length > 0 && { chosen }) });
  }
  return { ...zap, steps };
}

async function chosenIn(step: FileStep, world: World): Promise<Record<string, Choice>> {
  const operation = operationOf(step.kind, step.key);
  const account = await world.accounts.get(step.account);
  const chosen: Record<string, Choice> = {};
  const look = async (input: Record<string, unknown>, fields: Listing[], before: string) => {
    for (const { key, dynamic, children = [] } of fields) {
      const value = input[key];
      if (Array.isArray(value) && children.length > 0) {
        for (const [index, row] of value.entries()) {
          await look(row, children, `${before}${key}.${index}.`);
        }
      } else if (dynamic && typeof value === 'string' && !value.includes('{{')) {
        const list = dynamic.split('.')[0]!;
        const label = await labelOf(value, list, step.input, world, account);
        if (label) chosen[before + key] = { list, label };
      }
    }
  };
  await look(step.input, operation ? (namedFields(operation) as Listing[]) : [], '');
  return chosen;
}

type Listing = { key: string; dynamic?: string; children?: Listing[] };

/** The name that a list shows for a choice; undefined where its first page has no such choice. */
async function labelOf(
  id: string,
  list: string,
  input: Record<string, unknown>,
  { zapier }: World,
  account: Account,
): Promise<string | undefined> {
  const listed = await choices(zapier, account, list, input).catch(() => []);
  return listed.find((one) => one.id === id)?.label;
}
