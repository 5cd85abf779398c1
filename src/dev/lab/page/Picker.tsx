import { useMemo, useState } from 'preact/hooks';
import type { StepInfo, StepKind } from '../api.ts';
import { useDeferredList } from './useDeferredList.ts';

const KINDS: Record<StepKind, string> = {
  trigger: 'Triggers',
  search: 'Searches',
  create: 'Actions',
};

/** The kind of a step in one word. */
export const KIND: Record<StepKind, string> = {
  trigger: 'Trigger',
  search: 'Search',
  create: 'Action',
};

/** What a step is beside its kind. */
export const Marks = ({ step }: { step: StepInfo }) => (
  <>
    {step.isInstant && <span class="mark">Instant</span>}
    {step.needsAgency && <span class="mark">Needs an agency account</span>}
    {step.retired && <span class="mark warn">Deprecated</span>}
  </>
);

/** All steps, found by words, under the headings of the docs. */
export function Picker({
  steps,
  kinds,
  onPick,
}: {
  steps: readonly StepInfo[];
  kinds: readonly StepKind[];
  onPick: (step: StepInfo) => void;
}) {
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<StepKind | ''>('');
  const found = useMemo(
    () => find(steps, words, kind ? [kind] : kinds),
    [steps, words, kind, kinds],
  );
  const shown = useDeferredList(found);
  const groups = Map.groupBy(shown, ({ service, category }) => `${service}: ${category}`);
  return (
    <section class="picker" aria-label="Pick a step">
      <div class="picker-bar">
        <input
          type="search"
          class="search"
          placeholder="Search steps, such as “note” or “new activity”"
          aria-label="Search steps"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        {kinds.length > 1 && (
          <fieldset class="segments">
            <legend class="unseen">Show</legend>
            {(['', ...kinds] as const).map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name="kind"
                  checked={kind === one}
                  onChange={() => setKind(one)}
                />
                <span>{one ? KINDS[one] : 'All'}</span>
              </label>
            ))}
          </fieldset>
        )}
      </div>
      <p class="count" role="status">
        {found.length === 0
          ? 'No step has these words. Try fewer or others.'
          : `${found.length} steps`}
      </p>
      {[...groups].map(([heading, group]) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul class="steps">
            {group.map((step) => (
              <li key={step.kind + step.key}>
                <button type="button" onClick={() => onPick(step)}>
                  <span class="step-marks">
                    <span class={`kind ${step.kind}`}>{KIND[step.kind]}</span>
                    <Marks step={step} />
                  </span>
                  <span class="step-name">{step.label}</span>
                  <span class="step-about">{step.description}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** Steps that hold every word; those that have all of them in their name come first. */
function find(
  steps: readonly StepInfo[],
  words: string,
  kinds: readonly StepKind[],
): readonly StepInfo[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const has = (text: string) => wanted.every((word) => text.toLowerCase().includes(word));
  const ofKind = steps.filter(({ kind }) => kinds.includes(kind));
  const inName = ofKind.filter(({ label }) => has(label));
  const elsewhere = ofKind.filter(
    ({ label, description, service, category, key }) =>
      !has(label) && has(`${label} ${description} ${service} ${category} ${key}`),
  );
  return wanted.length === 0 ? ofKind : [...inName, ...elsewhere];
}
