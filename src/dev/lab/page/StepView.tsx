import { useState } from 'preact/hooks';
import type { AccountInfo, Lab, StepInfo } from '../api.ts';
import { Account } from './Account.tsx';
import { KIND, Marks } from './Picker.tsx';
import { StepForm } from './StepForm.tsx';
import { TrialView } from './TrialView.tsx';
import { TriggerPanel } from './TriggerPanel.tsx';
import { earlierThan, type PageStep, recordOf, resultsBefore, type Zap } from './zap.ts';

/** A step of the Zap: what it is, its form, and what came of trying it. */
export function StepView({
  lab,
  info,
  zap,
  index,
  accounts,
  isBusy,
  onChange,
  onAddSearch,
  onTest,
  onConnected,
  onPassed,
}: {
  lab: Lab;
  info: StepInfo;
  zap: Zap;
  index: number;
  accounts: readonly AccountInfo[];
  isBusy: boolean;
  onChange: (change: (before: PageStep) => Partial<PageStep>) => void;
  /** Puts a search before this step; gives the mapping of what it finds. */
  onAddSearch: (search: StepInfo, gives: string) => string;
  onTest: (isConfirmed: boolean) => void;
  onConnected: () => void;
  onPassed: () => void;
}) {
  const step = zap.steps[index]!;
  const { kind, trial, form, onlyIf } = step;
  const [isConfirmed, setIsConfirmed] = useState(false);
  /** How often an account was connected here: each time the form is another. */
  const [connects, setConnects] = useState(0);
  const account = accounts.find(({ environment }) => environment === step.account);
  /** Nothing can be asked of an account that the person has not connected. */
  const isWaiting =
    account !== undefined && !account.name && (lab.isLive || account.entry.length > 0);
  const changesRecords = lab.isLive && kind === 'create';
  return (
    <article class="step" aria-label={info.label}>
      <header>
        <p class="step-kind">
          <span class={`kind ${kind}`}>{KIND[kind]}</span>
          <span>{info.service}</span>
          <Marks step={info} />
        </p>
        <h1>{info.label}</h1>
        <p class="description">
          {info.description}{' '}
          {info.docs && (
            <a href={info.docs} target="_blank" rel="noreferrer">
              Documentation
            </a>
          )}
        </p>
        {info.retired && <p class="notice">{info.retired}</p>}
        {onlyIf && (
          <p class="notice">
            Runs only if <code>{String(onlyIf.value)}</code> is <code>{String(onlyIf.is)}</code>.
          </p>
        )}
        <Account
          step={step}
          info={info}
          accounts={accounts}
          isLive={lab.isLive}
          onChoose={(account) => onChange(() => ({ account, form: null }))}
          onConnected={() => {
            onConnected();
            onChange(() => ({ form: null }));
            setConnects(connects + 1);
          }}
        />
      </header>
      <div class="columns">
        <section class="card" aria-label="Form">
          <h2>Set up</h2>
          {isWaiting ? (
            <p class="quiet">Connect the account to see the form.</p>
          ) : (
            <StepForm
              key={`${step.account} ${connects}`}
              step={step}
              earlier={earlierThan(zap.steps, index)}
              results={resultsBefore(zap.steps, index)}
              onChange={(change) => onChange(() => change)}
              {...(kind !== 'trigger' && {
                addSearch: ({ key, gives }) => onAddSearch(searchOf(lab, key), gives),
              })}
            />
          )}
        </section>
        <div class="tries">
          <section class="card" aria-label="Test">
            <div class="live-head">
              <h2>Test</h2>
              <button
                type="button"
                class="primary"
                disabled={isBusy || isWaiting || (changesRecords && !isConfirmed)}
                onClick={() => onTest(isConfirmed)}
              >
                {isBusy ? 'Testing…' : kind === 'trigger' ? 'Find records' : 'Test step'}
              </button>
            </div>
            {changesRecords && (
              <label class="confirm">
                <input
                  type="checkbox"
                  checked={isConfirmed}
                  onChange={(event) => setIsConfirmed(event.currentTarget.checked)}
                />
                This may change real records of {account?.name ?? info.service}.
              </label>
            )}
            {trial ? (
              <TrialView
                key={index}
                trial={trial}
                sample={form?.sample ?? null}
                chosen={recordOf(step)}
                {...(kind === 'trigger' && {
                  onChoose: (record) => onChange(() => ({ record })),
                })}
              />
            ) : (
              <p class="quiet">
                {kind === 'trigger'
                  ? 'Finds up to three records, as Zapier’s editor does.'
                  : lab.isLive
                    ? `Runs the step on ${info.service}.`
                    : 'Runs the step on the sandbox. Nothing real changes.'}
              </p>
            )}
          </section>
          {kind === 'trigger' && (
            <TriggerPanel
              key={step.id}
              step={step}
              isInstant={info.isInstant}
              isLive={lab.isLive}
              happeningsOf={`${zap.gym} ${accounts.find(({ joinLink }) => joinLink)?.joinLink}`}
              onChange={onChange}
              onPassed={onPassed}
            />
          )}
        </div>
      </div>
    </article>
  );
}

const searchOf = ({ steps }: Lab, key: string): StepInfo =>
  steps.find((one) => one.kind === 'search' && one.key === key)!;
