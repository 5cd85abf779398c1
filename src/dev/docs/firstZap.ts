import { stripVTControlCharacters } from 'node:util';
import { reportTo } from '../demo/report.ts';
import { openSandbox } from '../demo/sandbox.ts';
import { runZap } from '../demo/zap.ts';
import type { Zapier } from '../zapier/host.ts';

/** The first and the first hidden step of the part that the README shows. */
const PART = ['3. ', '7. '] as const;

/** The moment at which the README's run happens: stop the clock there. */
export const FIRST_ZAP_AT = '2026-11-20T17:00:00Z';

/**
 * What `npm start` prints, from the poll to the task, as Markdown. The ids that the sandbox draws for
 * the note and the task are replaced by one that stays.
 */
export async function firstZapOutput(open: () => Promise<Zapier>): Promise<string> {
  const lines: string[] = [];
  const stage = await openSandbox(open);
  try {
    const report = reportTo((text) => lines.push(...stripVTControlCharacters(text).split('\n')));
    await runZap(stage, report);
  } finally {
    await stage.close();
  }
  const [from, to] = PART.map((start) => lines.findIndex((line) => line.startsWith(start)));
  const shown = lines
    .slice(from, to)
    .map((line) => line.replace(/^( {3}id +)(?!contact)\w{20}$/, '$1bUkCkJ2wW3zSpYhPLiNc'));
  return ['```text', shown.join('\n').trimEnd(), '```'].join('\n');
}
