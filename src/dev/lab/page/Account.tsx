import { useState } from 'preact/hooks';
import type { AccountInfo, StepInfo } from '../api.ts';
import { server } from './server.ts';
import type { PageStep } from './zap.ts';

/** Which account a step uses; real ones are connected on the vendor's own page. */
export function Account({
  step,
  info,
  accounts,
  isLive,
  onChoose,
  onConnected,
}: {
  step: PageStep;
  info: StepInfo;
  accounts: readonly AccountInfo[];
  isLive: boolean;
  onChoose: (environment: string) => void;
  onConnected: () => void;
}) {
  const [consentPage, setConsentPage] = useState('');
  const [problem, setProblem] = useState('');
  const usable = accounts.filter(({ environment }) => info.accounts.includes(environment));
  const account = usable.find(({ environment }) => environment === step.account);
  const connect = async () => {
    setProblem('');
    try {
      const { page } = await server.connect(step.account);
      setConsentPage(page ?? '');
      if (!page) onConnected();
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  return (
    <div class="account">
      <label>
        <span>Account</span>
        <select value={step.account} onChange={(event) => onChoose(event.currentTarget.value)}>
          {usable.map(({ environment, label, name }) => (
            <option key={environment} value={environment}>
              {name ?? label}
            </option>
          ))}
        </select>
      </label>
      {isLive && !account?.name && !consentPage && (
        <button type="button" onClick={connect}>
          Connect
        </button>
      )}
      {consentPage && !account?.name && (
        <>
          <a class="button" href={consentPage} target="_blank" rel="noreferrer">
            Allow the connection
          </a>
          <button type="button" onClick={onConnected}>
            I have allowed it
          </button>
        </>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
