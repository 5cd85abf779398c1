import type { ZapStep } from '../api.ts';
import { server } from './server.ts';
import { type PageStep, pageStep, recordOf, resultsBefore } from './zap.ts';

type Change = (index: number, change: Partial<PageStep>) => void;

/** The step with something that later steps can map: its sample, where it was not tried. */
async function prepared(step: PageStep): Promise<PageStep> {
  return recordOf(step) ? step : { ...step, form: await server.form(step) };
}

/** Tries one step with what the steps before gave, or with their samples. */
export async function tryStep(
  steps: readonly PageStep[],
  index: number,
  isConfirmed: boolean,
): Promise<PageStep> {
  const before = await Promise.all(steps.slice(0, index).map(prepared));
  const step = steps[index]!;
  const results = resultsBefore([...before, step], index);
  const trial = await server.test({ ...step, results, isConfirmed });
  return { ...step, trial, record: trial.records[0] ?? null, isSame: null };
}

/**
 * Runs the steps one after the other until one fails, finds nothing or is kept back by a filter. A
 * trigger gives the record that was chosen, else the first that it finds.
 * @returns the place of the step where the run ended before its time; null when it went through
 */
export async function runZap(
  given: readonly PageStep[],
  isReplay: boolean,
  isConfirmed: boolean,
  told: { begins: (index: number) => void; change: Change },
): Promise<number | null> {
  const steps = [...given];
  for (const [index, step] of steps.entries()) {
    told.begins(index);
    if (step.kind === 'trigger' && step.record) {
      told.change(index, { isSame: null });
      continue;
    }
    const tried = await tryStep(steps, index, isConfirmed);
    const isSame = isReplay ? sameResult(step, tried) : null;
    steps[index] = { ...tried, isSame };
    told.change(index, { trial: tried.trial, record: tried.record, isSame });
    if (!tried.record) return index;
  }
  return null;
}

const sameResult = (one: PageStep, other: PageStep) =>
  JSON.stringify(one.record?.value) === JSON.stringify(other.record?.value);

/** Steps as they were opened, with nothing tried yet. */
export const freshSteps = (steps: readonly ZapStep[]): PageStep[] => steps.map(pageStep);
