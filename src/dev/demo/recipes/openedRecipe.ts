import { mappingsOf } from './mapping.ts';
import type { Fields, Picks, Recipe } from './recipe.ts';
import type { FileStep, ZapFile } from './zapFile.ts';

/** A recipe as the Zap that a person sees in the editor: with mappings in the place of results. */
export function zapOf({ name, title, zap }: Recipe, pick: Picks): ZapFile {
  const { app, key, label, input } = zap.trigger;
  const record = mappingsOf(1);
  const results = zap.steps.map((_, index) => mappingsOf(index + 2));
  const steps = zap.steps.map(
    (step): FileStep => ({
      kind: step.kind === 'creates' ? 'create' : 'search',
      key: step.key,
      label: step.label,
      account: step.app,
      input: written(step.input(record, results, pick)),
      ...(step.onlyIf && { onlyIf: written(step.onlyIf(record, results)) }),
    }),
  );
  const trigger: FileStep = {
    kind: 'trigger',
    key,
    label,
    account: app,
    input: written(input?.(pick) ?? {}),
  };
  return { title, gym: name, steps: [trigger, ...steps] };
}

/** Mappings become the texts that they are. */
const written = <T extends Fields>(value: T): T => JSON.parse(JSON.stringify(value));
