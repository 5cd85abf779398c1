import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AccountInfo, Lab, OpenedZap, StepInfo, StepKind } from '../api.ts';
import { linkOf, openedBy } from './link.ts';
import { Picker } from './Picker.tsx';
import { Rail } from './Rail.tsx';
import { freshSteps, runZap, tryStep } from './runZap.ts';
import { StepView } from './StepView.tsx';
import { server } from './server.ts';
import { TopBar } from './TopBar.tsx';
import { EMPTY, type PageStep, plainZap, stepOf, withoutStep, withStep, type Zap } from './zap.ts';

const ALL: readonly StepKind[] = ['trigger', 'search', 'create'];
/** Only the first step of a Zap can be a trigger. */
const LATER: readonly StepKind[] = ['create', 'search'];

export function App() {
  const [lab, setLab] = useState<Lab>();
  const [accounts, setAccounts] = useState<AccountInfo[]>([]);
  const [zap, setZap] = useState<Zap>(EMPTY);
  const [isAdding, setIsAdding] = useState(false);
  const [busy, setBusy] = useState<number | null>(null);
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState('');
  const [now, setNow] = useState('');
  const content = useRef<HTMLElement>(null);

  const byKey = useMemo(
    () => new Map((lab?.steps ?? []).map((step) => [`${step.kind} ${step.key}`, step])),
    [lab],
  );
  const infoOf = (step: PageStep): StepInfo | undefined => byKey.get(`${step.kind} ${step.key}`);
  const failed = (error: Error) => setProblem(error.message);
  const lookAtAccounts = () => server.accounts().then(setAccounts, failed);
  const lookAtClock = () => server.clock().then(({ now: time }) => setNow(time), failed);

  const open = useCallback((opened: OpenedZap) => {
    setZap({ ...opened, steps: freshSteps(opened.steps), selected: 0 });
    setIsAdding(false);
    setProblem('');
  }, []);
  const openRecipe = useCallback(
    async (name: string) => {
      setNote('Opening the recipe…');
      await server.openRecipe(name).then(open, (error: Error) => setProblem(error.message));
      setNote('');
    },
    [open],
  );

  useEffect(() => {
    server.lab().then(setLab, failed);
    const opened = openedBy(location.hash);
    if (opened && 'zap' in opened) open(opened.zap);
    if (opened && 'recipe' in opened) openRecipe(opened.recipe);
    if (location.hash && !opened) setProblem('This link holds no Zap that the lab can read.');
  }, [open, openRecipe]);

  useEffect(() => {
    lookAtAccounts();
    lookAtClock();
  }, []);

  // The address follows the Zap, so that loading the page again keeps it.
  useEffect(() => {
    if (zap.steps.length > 0) history.replaceState(null, '', linkOf(plainZap(zap)));
  }, [zap]);

  const changeStep = useCallback(
    (id: number, change: (before: PageStep) => Partial<PageStep>) =>
      setZap((before) => ({
        ...before,
        steps: before.steps.map((step) => (step.id === id ? { ...step, ...change(step) } : step)),
      })),
    [],
  );
  const selected = zap.steps[zap.selected];
  const changeSelected = useCallback(
    (change: (before: PageStep) => Partial<PageStep>) =>
      selected && changeStep(selected.id, change),
    [selected?.id, changeStep],
  );

  const showStep = () => {
    content.current?.scrollIntoView();
    content.current?.focus({ preventScroll: true });
  };
  const pick = (info: StepInfo) => {
    setZap((before) => {
      const place = info.kind === 'trigger' ? 0 : before.steps.length;
      return { ...before, steps: withStep(before.steps, place, stepOf(info)), selected: place };
    });
    setIsAdding(false);
    showStep();
  };
  /** Puts a search before the step that is shown. Gives the mapping of what it finds. */
  const addSearch = (search: StepInfo, gives: string): string => {
    const place = zap.selected;
    setZap((before) => ({
      ...before,
      steps: withStep(before.steps, place, stepOf(search)),
      selected: place,
    }));
    setNote(`${search.label} is step ${place + 1} now. Step ${place + 2} takes what it finds.`);
    showStep();
    return `{{${place + 1}.${gives}}}`;
  };
  const remove = (index: number) =>
    setZap((before) => ({
      ...before,
      steps: withoutStep(before.steps, index),
      selected: Math.max(0, Math.min(before.selected, before.steps.length - 2)),
    }));

  const test = async (isConfirmed: boolean) => {
    setBusy(zap.selected);
    setProblem('');
    const { selected: index } = zap;
    try {
      const { id, trial, record } = await tryStep(zap.steps, index, isConfirmed);
      changeStep(id, () => ({ trial, record, isSame: null }));
    } catch (error) {
      failed(error as Error);
    }
    setBusy(null);
    lookAtAccounts();
  };
  const run = async (isReplay: boolean) => {
    if (lab?.isLive && !confirm('This runs every step on the real services. Run it?')) return;
    setProblem('');
    setNote('');
    try {
      const end = await runZap(zap.steps, isReplay, true, {
        begins: setBusy,
        change: (index, change) => changeStep(zap.steps[index]!.id, () => change),
      });
      setNote(
        end === null
          ? isReplay
            ? 'The replay went through.'
            : 'The Zap ran through.'
          : `The run ended at step ${end + 1}.`,
      );
      setZap((before) => ({ ...before, selected: end ?? before.steps.length - 1 }));
      setIsAdding(false);
    } catch (error) {
      failed(error as Error);
    }
    setBusy(null);
    lookAtAccounts();
  };

  if (!lab) {
    return (
      <main class="loading">
        <p role={problem ? 'alert' : 'status'}>{problem || 'Opening the lab…'}</p>
      </main>
    );
  }
  const info = selected && infoOf(selected);
  const isPicking = isAdding || zap.steps.length === 0;
  return (
    <>
      <button type="button" class="skip" onClick={() => content.current?.focus()}>
        Skip to the step
      </button>
      <TopBar
        lab={lab}
        zap={zap}
        now={now}
        onTitle={(title) => setZap((before) => ({ ...before, title }))}
        onNew={() => {
          setZap(EMPTY);
          history.replaceState(null, '', location.pathname);
        }}
        onOpenRecipe={openRecipe}
        onOpened={open}
        onProblem={setProblem}
      />
      <div class={zap.steps.length > 0 ? 'workbench' : 'workbench first'}>
        {zap.steps.length > 0 && (
          <Rail
            zap={zap}
            infoOf={infoOf}
            isAdding={isAdding}
            busy={busy}
            onSelect={(index) => {
              setZap((before) => ({ ...before, selected: index }));
              setIsAdding(false);
              setNote('');
            }}
            onAdd={() => setIsAdding(!isAdding)}
            onRemove={remove}
            onRun={run}
          />
        )}
        <main ref={content} tabIndex={-1}>
          <p class={note ? 'note' : 'unseen'} role="status">
            {note}
          </p>
          {problem && (
            <p class="problem" role="alert">
              {problem}
            </p>
          )}
          {isPicking ? (
            <>
              {zap.steps.length === 0 && (
                <div class="welcome">
                  <h1>Try any step</h1>
                  <p>
                    Fill in forms, test steps and read every request.{' '}
                    {lab.isLive
                      ? 'They run on your own accounts.'
                      : 'They run on a sandbox, so nothing real changes.'}
                  </p>
                </div>
              )}
              <Picker
                steps={lab.steps}
                kinds={zap.steps.length === 0 || zap.steps[0]?.kind !== 'trigger' ? ALL : LATER}
                onPick={pick}
              />
            </>
          ) : info && selected ? (
            <StepView
              key={selected.id}
              lab={lab}
              info={info}
              zap={zap}
              index={zap.selected}
              accounts={accounts}
              isBusy={busy === zap.selected}
              onChange={changeSelected}
              onAddSearch={addSearch}
              onTest={test}
              onConnected={lookAtAccounts}
              onPassed={lookAtClock}
            />
          ) : (
            <p class="problem" role="alert">
              This version of the app has no step “{selected?.label}”. Remove it or pick another
              one.
            </p>
          )}
        </main>
      </div>
    </>
  );
}
