import { useId, useState } from 'preact/hooks';
import type { AccountInfo } from '../api.ts';
import { Help } from './Help.tsx';
import { server } from './server.ts';

/** What people enter to connect an account without signing in; the sandbox has something to enter. */
export function EntryForm({
  account: { environment, label, entry },
  isLive,
  onConnected,
}: {
  account: AccountInfo;
  isLive: boolean;
  onConnected: () => void;
}) {
  const id = useId();
  const [entered, setEntered] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState('');
  const [problem, setProblem] = useState('');

  const doing = async (what: string, run: () => Promise<void>) => {
    setBusy(what);
    setProblem('');
    await run().catch((error: Error) => setProblem(error.message));
    setBusy('');
  };
  const fillIn = () =>
    doing('Asking the sandbox…', async () => setEntered(await server.entry(environment)));
  const connect = (event: Event) => {
    event.preventDefault();
    return doing('Connecting…', async () => {
      await server.connect(environment, entered);
      onConnected();
    });
  };

  return (
    <form class="entry-form" aria-label={`Connect: ${label}`} onSubmit={connect}>
      {entry.map(({ key, label: name, help, isSecret }) => (
        <div key={key} class="field">
          <label class="label" for={id + key}>
            {name}
          </label>
          <input
            id={id + key}
            type={(isSecret ? 'password' : 'text') as 'text'}
            value={entered[key] ?? ''}
            aria-describedby={`${id}${key}about`}
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget: { value } }) => setEntered({ ...entered, [key]: value })}
          />
          <p id={`${id}${key}about`} class="about">
            <Help text={help} />
          </p>
        </div>
      ))}
      <div class="entry-tools">
        <button type="submit" class="primary" disabled={busy !== ''}>
          Connect
        </button>
        {!isLive && (
          <button type="button" disabled={busy !== ''} onClick={fillIn}>
            Fill in what the sandbox has
          </button>
        )}
        <span class="quiet" role="status">
          {busy}
        </span>
      </div>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
