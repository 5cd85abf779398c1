import { StepError } from '../errors.ts';
import { labelOf } from '../input/editorFields.ts';
import { YES_OR_NO } from '../input/fields/choices.ts';
import { fieldFacts } from '../input/fields/field.ts';
import { isEmpty, isMapping } from '../input/validate.ts';
import type { Step } from '../service.ts';
import type { Shape } from '../shape.ts';

/**
 * A filter that an earlier step should have filled and did not would let the search hand on somebody
 * else's record: https://docs.zapier.com/platform/reference/cli-docs#bundle-inputdataraw
 */
export function refuseLostFilter({ bundle }: Step, noun: string, shape: Shape): void {
  const raw = (bundle.inputDataRaw ?? {}) as Record<string, unknown>;
  const lost = Object.keys(shape).find(
    (key) => narrows(shape[key]!) && isLost(raw[key], bundle.inputData[key]),
  );
  if (lost) {
    throw new StepError(
      'halted',
      `${labelOf(shape, lost)} is mapped from an earlier step, which gave no value. Without it the search could find any ${noun.toLowerCase()}, so nothing was searched. Map a field that has a value.`,
    );
  }
}

const narrows = (schema: Shape[string]): boolean => {
  const { choices, display } = fieldFacts(schema);
  return choices !== YES_OR_NO && !display;
};

/** Whether a value that was mapped came empty, also as one of several. */
function isLost(mapped: unknown, value: unknown): boolean {
  if (Array.isArray(mapped)) {
    const values = [value].flat();
    return values.length < mapped.length
      ? mapped.some(isMapping)
      : mapped.some((one, index) => isLost(one, values[index]));
  }
  return isMapping(mapped) && isEmpty(value);
}
