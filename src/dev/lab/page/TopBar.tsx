import { useRef, useState } from 'preact/hooks';
import type { Lab, OpenedZap } from '../api.ts';
import { server } from './server.ts';
import { plainZap, type Zap } from './zap.ts';

const TIME = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'UTC',
});

/** What the lab runs on, and what can be done with the whole Zap. */
export function TopBar({
  lab,
  zap,
  now,
  onTitle,
  onNew,
  onOpenRecipe,
  onOpened,
  onProblem,
}: {
  lab: Lab;
  zap: Zap;
  now: string;
  onTitle: (title: string) => void;
  onNew: () => void;
  onOpenRecipe: (name: string) => void;
  onOpened: (zap: OpenedZap) => void;
  onProblem: (message: string) => void;
}) {
  const [copied, setCopied] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const has = zap.steps.length > 0;

  const share = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setCopied('Link copied. It holds the steps and what is filled in, no account and no result.');
    } catch {
      setCopied('Copy the address of this page: it holds the steps and what is filled in.');
    }
  };
  const save = async () => {
    try {
      const content = JSON.stringify(await server.writeFile(plainZap(zap)), null, 2);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([`${content}\n`], { type: 'application/json' }));
      link.download = `${zap.title.toLowerCase().replace(/[^a-z0-9]+/g, '-') || 'zap'}.json`;
      link.click();
      setCopied(`Saved. Run it with: npm start -- ${link.download}`);
    } catch (error) {
      onProblem((error as Error).message);
    }
  };
  const openFile = async () => {
    const [chosen] = file.current?.files ?? [];
    if (!chosen) return;
    try {
      onOpened(await server.openFile(JSON.parse(await chosen.text())));
    } catch (error) {
      onProblem(
        error instanceof SyntaxError ? `${chosen.name} is no JSON.` : (error as Error).message,
      );
    }
    file.current!.value = '';
  };

  return (
    <header class="top">
      <div class="brand">
        <img src="/icon.svg" alt="" width="26" height="26" />
        <strong>Leadlap lab</strong>
        <span class={lab.isLive ? 'mark warn' : 'mark'}>
          {lab.isLive ? 'Real accounts' : 'Sandbox'}
        </span>
        {!lab.isLive && now && (
          <span class="quiet clock" title="The time in the sandbox">
            {TIME.format(new Date(now))} UTC
          </span>
        )}
      </div>
      {has && (
        <input
          class="title"
          aria-label="Name of the Zap"
          value={zap.title}
          onInput={(event) => onTitle(event.currentTarget.value)}
        />
      )}
      <div class="actions">
        {lab.recipes.length > 0 && (
          <select
            aria-label="Open a recipe"
            value=""
            onChange={(event) => {
              const { value } = event.currentTarget;
              event.currentTarget.value = '';
              if (value) onOpenRecipe(value);
            }}
          >
            <option value="">Open a recipe…</option>
            {lab.recipes.map(({ name, title }) => (
              <option key={name} value={name}>
                {title}
              </option>
            ))}
          </select>
        )}
        <input
          ref={file}
          type="file"
          class="unseen"
          accept=".json,application/json"
          aria-label="Zap file to open"
          tabIndex={-1}
          onChange={openFile}
        />
        <button type="button" onClick={() => file.current?.click()}>
          Open file
        </button>
        {has && (
          <>
            <button type="button" onClick={save}>
              Save file
            </button>
            <button type="button" onClick={onNew}>
              New
            </button>
            <button type="button" class="primary" onClick={share}>
              Share
            </button>
          </>
        )}
      </div>
      <p class={copied ? 'copied' : 'unseen'} role="status">
        {copied}
      </p>
    </header>
  );
}
