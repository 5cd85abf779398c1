import { renumbered } from '../../demo/recipes/mapping.ts';
import type { Firing, Form, LiveZap, ShownRecord, StepInfo, Trial, ZapStep } from '../api.ts';

type Fields = Record<string, unknown>;

/** A step of the Zap on the page, with what came of trying it. */
export type PageStep = ZapStep & {
  id: number;
  form: Form | null;
  trial: Trial | null;
  /** Which of the records that a trigger found starts the Zap. */
  record: ShownRecord | null;
  live: LiveZap | null;
  firings: Firing[];
  /** Whether a replay gave the same; null before one. */
  isSame: boolean | null;
};

export type Zap = { title: string; gym?: string | undefined; steps: PageStep[]; selected: number };

/** A step that ran, or did not, before the one that is shown. */
export type Earlier = { number: number; label: string; record: ShownRecord };

export const EMPTY: Zap = { title: 'My Zap', steps: [], selected: 0 };

let lastId = 0;

export const pageStep = (step: ZapStep): PageStep => {
  lastId += 1;
  return {
    ...step,
    id: lastId,
    form: null,
    trial: null,
    record: null,
    live: null,
    firings: [],
    isSame: null,
  };
};

export const stepOf = ({ kind, key, label, accounts }: StepInfo): PageStep =>
  pageStep({ kind, key, label, account: accounts[0]!, input: {} });

/** The steps with one more among them; what later steps map stays what it was. */
export function withStep(steps: readonly PageStep[], index: number, added: PageStep): PageStep[] {
  const moved = steps.map((step, position) =>
    position < index ? step : mappedAnew(step, (number) => (number > index ? number + 1 : number)),
  );
  return moved.toSpliced(index, 0, added);
}

/** The steps without one of them; what mapped its values is empty. */
export function withoutStep(steps: readonly PageStep[], index: number): PageStep[] {
  const gone = index + 1;
  return steps
    .toSpliced(index, 1)
    .map((step) =>
      mappedAnew(step, (number) => (number === gone ? null : number > gone ? number - 1 : number)),
    );
}

const mappedAnew = (step: PageStep, numberOf: (number: number) => number | null): PageStep => ({
  ...step,
  input: renumbered(step.input, numberOf),
  ...(step.onlyIf && { onlyIf: renumbered(step.onlyIf, numberOf) }),
});

/** What later steps map: the chosen record, else the first of the last try, else the sample. */
export const recordOf = ({ record, trial, form }: PageStep): ShownRecord | null =>
  record ?? trial?.records[0] ?? form?.sample ?? null;

/** Where the steps before a step stand, as far as there is something to map. */
export const earlierThan = (steps: readonly PageStep[], index: number): Earlier[] =>
  steps.slice(0, index).flatMap((step, position) => {
    const record = recordOf(step);
    return record ? [{ number: position + 1, label: step.label, record }] : [];
  });

/** The results of the steps before a step, in their order. */
export const resultsBefore = (steps: readonly PageStep[], index: number): unknown[] =>
  steps.slice(0, index).map((step) => recordOf(step)?.value ?? {});

/** The input with a value; without one, nothing of the field is left. */
export function withValue(input: Fields, key: string, value: unknown): Fields {
  const { [key]: _, ...rest } = input;
  return isEmpty(value) ? rest : { ...rest, [key]: value };
}

export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && value !== null && Object.values(value).every(isEmpty));

/** What Zapier keeps of a Zap: no results. */
export const plainZap = ({ title, gym, steps }: Zap) => ({
  title,
  ...(gym && { gym }),
  steps: steps.map(
    ({ kind, key, label, account, input, onlyIf }): ZapStep => ({
      kind,
      key,
      label,
      account,
      input,
      ...(onlyIf && { onlyIf }),
    }),
  ),
});
