import type { StepInfo } from '../api.ts';
import { KIND } from './Picker.tsx';
import type { PageStep, Zap } from './zap.ts';

/** How a step did in the last run, in a word or two. */
function outcomeOf({ trial, isSame, live }: PageStep): { text: string; tone: string } | null {
  if (live && !trial) return { text: 'On', tone: 'good' };
  if (!trial) return null;
  if (trial.failure) return { text: trial.failure.kind, tone: 'bad' };
  if (trial.isFiltered) return { text: 'Filtered', tone: 'quiet' };
  if (trial.records.length === 0) return { text: 'Nothing found', tone: 'quiet' };
  if (isSame !== null)
    return { text: isSame ? 'Same result' : 'Other result', tone: isSame ? 'good' : 'warn' };
  return { text: 'Worked', tone: 'good' };
}

/** The steps of the Zap, one below the other. */
export function Rail({
  zap,
  infoOf,
  isAdding,
  busy,
  onSelect,
  onAdd,
  onRemove,
  onRun,
}: {
  zap: Zap;
  infoOf: (step: PageStep) => StepInfo | undefined;
  isAdding: boolean;
  /** Number of the step that runs, from 0; null when none does. */
  busy: number | null;
  onSelect: (index: number) => void;
  onAdd: () => void;
  onRemove: (index: number) => void;
  onRun: (isReplay: boolean) => void;
}) {
  const { steps, selected } = zap;
  const hasRun = steps.length > 1 && steps.every(({ trial, record }) => trial || record);
  return (
    <nav class="rail" aria-label="Steps of the Zap">
      <ol>
        {steps.map((step, index) => {
          const outcome = busy === index ? { text: 'Running…', tone: 'quiet' } : outcomeOf(step);
          const info = infoOf(step);
          return (
            <li key={step.id} class={selected === index && !isAdding ? 'selected' : ''}>
              <button
                type="button"
                class="rail-step"
                aria-current={selected === index && !isAdding ? 'step' : undefined}
                onClick={() => onSelect(index)}
              >
                <span class={`number ${step.kind}`}>{index + 1}</span>
                <span class="rail-name">
                  <span>{step.label}</span>
                  <small>
                    {info?.service ?? 'Unknown'} {KIND[step.kind].toLowerCase()}
                  </small>
                </span>
                {outcome && <span class={`tone ${outcome.tone}`}>{outcome.text}</span>}
              </button>
              <button
                type="button"
                class="icon remove"
                aria-label={`Remove step ${index + 1}, ${step.label}`}
                onClick={() => onRemove(index)}
              >
                ✕
              </button>
            </li>
          );
        })}
      </ol>
      <button type="button" class="add-step" aria-pressed={isAdding} onClick={onAdd}>
        + Add a step
      </button>
      {steps.length > 1 && (
        <div class="run">
          <button
            type="button"
            class="primary"
            disabled={busy !== null}
            onClick={() => onRun(false)}
          >
            Run the Zap
          </button>
          <button
            type="button"
            disabled={busy !== null || !hasRun}
            onClick={() => onRun(true)}
            title="Runs every step once more on the same record, as Zapier does when somebody replays a run"
          >
            Replay
          </button>
        </div>
      )}
    </nav>
  );
}
