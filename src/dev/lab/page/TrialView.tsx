import { useId, useState } from 'preact/hooks';
import type { Call, Change, Failure, ShownRecord, Trial } from '../api.ts';
import { ResultTree } from './ResultTree.tsx';

const VIEWS = ['Result', 'JSON', 'Sample', 'Requests'] as const;
type View = (typeof VIEWS)[number];

/** A failure in its class, with what Zapier does about it. */
export const FailureView = ({ failure }: { failure: Failure }) => (
  <div class="failure" role="alert">
    <p class="failure-kind">{failure.kind}</p>
    <p class="failure-message">{failure.message}</p>
    <p class="quiet">{failure.reaction}</p>
  </div>
);

/** What came of trying a step. */
export function TrialView({
  trial,
  sample,
  chosen,
  onChoose,
}: {
  trial: Trial;
  sample: ShownRecord | null;
  chosen: ShownRecord | null;
  /** Takes another record; absent where there is only one. */
  onChoose?: (record: ShownRecord) => void;
}) {
  const [chosenView, setView] = useState<View | null>(null);
  const name = useId();
  const { records, failure, calls, milliseconds, changes, isFiltered } = trial;
  // What failed has no result to look at.
  const view = chosenView ?? (failure && calls.length > 0 ? 'Requests' : 'Result');
  const shown = (chosen && records.includes(chosen) ? chosen : records[0]) ?? null;
  const time = `${(milliseconds / 1000).toFixed(2)} s, ${calls.length === 1 ? '1 request' : `${calls.length} requests`}`;
  return (
    <div class="trial">
      {changes.length > 0 && <Changes changes={changes} />}
      {failure ? (
        <FailureView failure={failure} />
      ) : (
        <p class="outcome" role="status">
          <span class="tick" aria-hidden="true">
            ✓
          </span>{' '}
          {isFiltered
            ? 'The filter before this step ends the run here.'
            : records.length === 0
              ? 'Nothing found. A Zap stops here, or goes on if its builder chose so.'
              : records.length === 1
                ? 'Worked'
                : `Found ${records.length} records`}{' '}
          <span class="quiet">{time}</span>
        </p>
      )}
      {onChoose && records.length > 1 && (
        <fieldset class="segments records">
          <legend class="unseen">Record</legend>
          {records.map((record, index) => (
            <label key={index}>
              <input
                type="radio"
                name={`${name}record`}
                checked={record === shown}
                onChange={() => onChoose(record)}
              />
              <span>Record {index + 1}</span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset class="segments">
        <legend class="unseen">Show</legend>
        {VIEWS.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={view === one} onChange={() => setView(one)} />
            <span>{one === 'Requests' ? `Requests (${calls.length})` : one}</span>
          </label>
        ))}
      </fieldset>
      {view === 'Result' &&
        (shown ? (
          <ResultTree label="Result" nodes={shown.nodes} />
        ) : (
          <p class="quiet">There is no result.</p>
        ))}
      {view === 'JSON' && (
        <Code
          label="Result as JSON"
          text={JSON.stringify(
            records.map(({ value }) => value),
            null,
            2,
          )}
        />
      )}
      {view === 'Sample' && sample && <ResultTree label="Sample" nodes={sample.nodes} />}
      {view === 'Requests' && <Requests calls={calls} />}
    </div>
  );
}

/** Values that Zapier hands over in another form than they were filled in. */
const Changes = ({ changes }: { changes: readonly Change[] }) => (
  <div class="changes">
    {changes.map(({ key, label, from, to }) => (
      <p key={key}>
        <strong>{label}</strong>: Zapier makes <code>{JSON.stringify(from)}</code> into{' '}
        <code>{JSON.stringify(to)}</code> before the app sees it.
      </p>
    ))}
  </div>
);

const Code = ({ label, text }: { label: string; text: string }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
  <section class="json" aria-label={label} tabIndex={0}>
    {text}
  </section>
);

/** Requests with their answers, as a developer wants to see them. Tokens are hidden by the server. */
export const Requests = ({ calls }: { calls: readonly Call[] }) =>
  calls.length === 0 ? (
    <p class="quiet">The step asked nothing of the service.</p>
  ) : (
    <ol class="calls">
      {calls.map((call, index) => (
        <li key={index}>
          <details>
            <summary>
              <span class="method">{call.method}</span> <span class="path">{pathOf(call.url)}</span>
              <span class={call.status !== null && call.status < 400 ? 'status' : 'status bad'}>
                {call.status ?? 'no answer'}
              </span>
              <span class="quiet">{call.milliseconds} ms</span>
            </summary>
            <p class="quiet">{call.url}</p>
            <h3>Headers</h3>
            <Code
              label="Headers"
              text={Object.entries(call.headers)
                .map(([name, value]) => `${name}: ${value}`)
                .join('\n')}
            />
            {call.body && (
              <>
                <h3>Sent</h3>
                <Code label="Sent" text={pretty(call.body)} />
              </>
            )}
            <h3>Answer</h3>
            <Code label="Answer" text={pretty(call.answer ?? 'empty')} />
          </details>
        </li>
      ))}
    </ol>
  );

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return decodeURIComponent(pathname) + search;
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
