import { isRecord } from '../raw.ts';
import { lookUpNames, type Names } from '../reading/names.ts';
import type { Step } from '../service.ts';
import { type Gap, gapsOf, type OutputSchema, schemaOf } from './output.ts';

/** Adds the values that are made from others, such as links. */
export function fillMade(
  { reader }: Pick<Step, 'reader'>,
  output: () => OutputSchema,
  results: readonly Record<string, unknown>[],
): void {
  for (const { beside, key, make } of gapsIn(output, results)) {
    if (make) {
      beside[key] = make(beside, reader);
    }
  }
}

/**
 * Adds the names of the ids that the vendor sent alone: each list of names is asked for once at most. A
 * plan goes by ids, so its parts do without.
 */
export async function fillNames(
  step: Step,
  output: () => OutputSchema,
  results: readonly Record<string, unknown>[],
): Promise<void> {
  const bySource = new Map<Names, (Gap & { ids: string[] | string })[]>();
  for (const gap of step.plan ? [] : gapsIn(output, results)) {
    const ids = gap.names && idsIn(gap.beside[gap.names.of]);
    if (gap.names && ids && ids.length > 0) {
      bySource.set(gap.names.in, [...(bySource.get(gap.names.in) ?? []), { ...gap, ids }]);
    }
  }
  await Promise.all(
    [...bySource].map(async ([source, gaps]) => {
      const names = await lookUpNames(
        step,
        source,
        gaps.flatMap(({ ids }) => ids),
      );
      for (const { beside, key, ids } of gaps) {
        beside[key] = Array.isArray(ids)
          ? ids.flatMap((id) => names.get(id) ?? [])
          : (names.get(ids) ?? null);
      }
    }),
  );
}

const gapsIn = (output: () => OutputSchema, results: readonly Record<string, unknown>[]) =>
  results.flatMap((result) => gapsOf(schemaOf(output), result));

/** Some vendors send whole records instead of ids. */
const idsIn = (value: unknown) =>
  Array.isArray(value)
    ? value.map((one: unknown) => String(isRecord(one) ? one.id : one))
    : typeof value === 'string'
      ? value
      : undefined;
