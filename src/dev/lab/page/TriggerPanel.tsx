import { useEffect, useState } from 'preact/hooks';
import type { Failure, Firing, Happening, ShownRecord } from '../api.ts';
import { server } from './server.ts';
import { FailureView, Requests } from './TrialView.tsx';
import type { PageStep } from './zap.ts';

const TIMES: readonly (readonly [minutes: number, label: string])[] = [
  [15, '15 minutes'],
  [60, '1 hour'],
  [24 * 60, '1 day'],
  [7 * 24 * 60, '1 week'],
  [30 * 24 * 60, '30 days'],
];

/** How often the page looks whether a bell has rung. */
const LOOK_EVERY = 1000;

/** A trigger that is turned on, polled and rung, while things happen and time passes. */
export function TriggerPanel({
  step,
  isInstant,
  isLive,
  happeningsOf,
  onChange,
  onPassed,
}: {
  step: PageStep;
  isInstant: boolean;
  isLive: boolean;
  /** Changes when other things can happen. */
  happeningsOf: string;
  onChange: (change: (before: PageStep) => Partial<PageStep>) => void;
  onPassed: () => void;
}) {
  const { live, firings } = step;
  const [failure, setFailure] = useState<Failure | null>(null);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState('');
  const [happenings, setHappenings] = useState<Happening[]>([]);
  const [story, setStory] = useState('0');
  const [minutes, setMinutes] = useState(TIMES[0]![0]);
  const [told, setTold] = useState('');

  useEffect(() => {
    server.happenings().then(setHappenings, () => undefined);
  }, [happeningsOf]);

  useEffect(() => {
    if (!live?.isInstant) return;
    let known = 0;
    const timer = setInterval(async () => {
      const rung = await server.rung(live.id, known).catch(() => []);
      known += rung.length;
      if (rung.length > 0) {
        onChange(({ firings: before }) => ({ firings: [...rung.toReversed(), ...before] }));
      }
    }, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [live, onChange]);

  const doing = async (what: string, run: () => Promise<void>) => {
    setBusy(what);
    setProblem('');
    setTold('');
    await run().catch((error: Error) => setProblem(error.message));
    setBusy('');
  };
  const turnOn = () =>
    doing(isInstant ? 'Starting the relay…' : 'Turning on…', async () => {
      const { zap, failure: refused } = await server.turnOn(step);
      setFailure(refused);
      onChange(() => ({ live: zap, firings: [] }));
    });
  const turnOff = () =>
    doing('Turning off…', async () => {
      onChange(() => ({ live: null }));
      await server.turnOff(live!.id);
    });
  const poll = () =>
    doing('Polling…', async () => {
      const firing = await server.poll(live!.id);
      onChange(({ firings: before }) => ({ firings: [firing, ...before] }));
    });
  const happen = () =>
    doing('…', async () => {
      const { name, story: what } = happenings.find((one) => one.name === story) ?? happenings[0]!;
      await server.happen(name);
      setTold(`Done: ${what}.`);
      onPassed();
    });
  const letPass = () =>
    doing('…', async () => {
      await server.pass(minutes);
      setTold(
        `${TIMES.find(([one]) => one === minutes)?.[1]} have passed.`.replace(
          /^1 (\w+) have/,
          '1 $1 has',
        ),
      );
      onPassed();
    });

  return (
    <section class="card live" aria-label="Turned on">
      <div class="live-head">
        <h2>{live ? 'The trigger is on' : 'Turn it on'}</h2>
        {live ? (
          <button type="button" onClick={turnOff}>
            Turn off
          </button>
        ) : (
          <button type="button" class="primary" onClick={turnOn} disabled={busy !== ''}>
            Turn on
          </button>
        )}
      </div>
      <p class="quiet" role="status">
        {busy ||
          told ||
          (live
            ? live.isInstant
              ? 'Waits for a bell of the relay.'
              : `${live.seen} records are known and start nothing.`
            : 'Then let something happen and see which records start the Zap.')}
      </p>
      {failure && <FailureView failure={failure} />}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {live && (
        <div class="live-tools">
          {happenings.length > 0 && (
            <div class="pair">
              <label>
                <span class="unseen">What happens</span>
                <select value={story} onChange={(event) => setStory(event.currentTarget.value)}>
                  {happenings.map(({ name, story: what }) => (
                    <option key={name} value={name}>
                      {what}
                    </option>
                  ))}
                </select>
              </label>
              <button type="button" onClick={happen}>
                Let it happen
              </button>
            </div>
          )}
          {!isLive && (
            <div class="pair">
              <label>
                <span class="unseen">How much time</span>
                <select
                  value={minutes}
                  onChange={(event) => setMinutes(Number(event.currentTarget.value))}
                >
                  {TIMES.map(([one, label]) => (
                    <option key={one} value={one}>
                      {label}
                    </option>
                  ))}
                </select>
              </label>
              <button type="button" onClick={letPass}>
                Let time pass
              </button>
            </div>
          )}
          {live.isInstant ? (
            <button
              type="button"
              onClick={() => doing('…', async () => void (await server.ring(live.id)))}
            >
              Ring the last bell again
            </button>
          ) : (
            <button type="button" class="primary" onClick={poll}>
              Poll
            </button>
          )}
        </div>
      )}
      {firings.length > 0 && (
        <ol class="firings">
          {firings.map((firing, index) => (
            <li key={firings.length - index}>
              <FiringView
                firing={firing}
                what={live?.isInstant ? 'Bell' : 'Poll'}
                number={firings.length - index}
                chosen={step.record}
                onChoose={(record) => onChange(() => ({ record }))}
              />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function FiringView({
  firing,
  what,
  number,
  chosen,
  onChoose,
}: {
  firing: Firing;
  what: string;
  number: number;
  chosen: ShownRecord | null;
  onChoose: (record: ShownRecord) => void;
}) {
  const { fired, dropped, failure, calls } = firing;
  return (
    <>
      <p>
        <strong>
          {what} {number}
        </strong>
        : {fired.length === 0 ? 'starts nothing' : `starts the Zap ${times(fired.length)}`}
        {dropped.length > 0 && `, drops ${dropped.length} as seen`}
      </p>
      {failure && <FailureView failure={failure} />}
      {fired.map((record, index) => (
        <p key={index} class="fired">
          <span>{nameOf(record)}</span>
          {record === chosen ? (
            <span class="mark">Chosen for the Zap</span>
          ) : (
            <button type="button" class="link" onClick={() => onChoose(record)}>
              Use this record
            </button>
          )}
        </p>
      ))}
      <details>
        <summary>{calls.length === 1 ? '1 request' : `${calls.length} requests`}</summary>
        <Requests calls={calls} />
      </details>
    </>
  );
}

const times = (count: number) => (count === 1 ? 'once' : `${count} times`);

/** What a person calls a record. */
function nameOf({ value }: ShownRecord): string {
  const { name, title, summary, contactName, athleteName, id } = value as Record<string, unknown>;
  return String(name ?? title ?? summary ?? contactName ?? athleteName ?? id);
}
