import { useState } from 'preact/hooks';
import type { AccountInfo, StepInfo } from '../api.ts';
import { EntryForm } from './EntryForm.tsx';
import { server } from './server.ts';
import type { PageStep } from './zap.ts';

/** Which account a step uses; real ones are connected on the vendor's own page, others by what the person enters. */
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
  const [isEntering, setIsEntering] = useState(false);
  const usable = accounts.filter(({ environment }) => info.accounts.includes(environment));
  const account = usable.find(({ environment }) => environment === step.account);
  const isEntered = (account?.entry.length ?? 0) > 0;
  const isConnected = Boolean(account?.name);
  return (
    <>
      <div class="account">
        <label>
          <span>Account</span>
          <select value={step.account} onChange={(event) => onChoose(event.currentTarget.value)}>
            {usable.map(({ environment, label, name, entry }) => (
              <option key={environment} value={environment}>
                {name ? (entry.length > 0 ? `${name} (${label})` : name) : label}
              </option>
            ))}
          </select>
        </label>
        {isLive && !isEntered && !isConnected && (
          <SignIn key={step.account} environment={step.account} onConnected={onConnected} />
        )}
        {isEntered && isConnected && !isEntering && (
          <button type="button" onClick={() => setIsEntering(true)}>
            Connect again
          </button>
        )}
        {account?.joinLink && isConnected && (
          <a href={account.joinLink} target="_blank" rel="noreferrer">
            Join link of the team
          </a>
        )}
      </div>
      {account && isEntered && (!isConnected || isEntering) && (
        <EntryForm
          key={account.environment}
          account={account}
          isLive={isLive}
          onConnected={() => {
            setIsEntering(false);
            onConnected();
          }}
        />
      )}
    </>
  );
}

/** Connects an account on the vendor's own page. */
function SignIn({ environment, onConnected }: { environment: string; onConnected: () => void }) {
  const [consentPage, setConsentPage] = useState('');
  const [problem, setProblem] = useState('');
  const connect = async () => {
    setProblem('');
    try {
      const { page } = await server.connect(environment);
      setConsentPage(page ?? '');
      if (!page) onConnected();
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  return (
    <>
      {consentPage ? (
        <>
          <a class="button" href={consentPage} target="_blank" rel="noreferrer">
            Allow the connection
          </a>
          <button type="button" onClick={onConnected}>
            I have allowed it
          </button>
        </>
      ) : (
        <button type="button" onClick={connect}>
          Connect
        </button>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}
