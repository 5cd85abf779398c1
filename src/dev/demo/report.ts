import { styleText } from 'node:util';
import type { Call } from '../zapier/host.ts';

const bold = (text: string) => styleText('bold', text);
const dim = (text: string) => styleText('dim', text);
const WIDTH = 96;

/** A text cut to the width of a terminal. */
export const short = (text: string) =>
  text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text;

/** What a person reads while a Zap runs, line by line. */
export const reportTo = (write: (text: string) => void) => ({
  title: (text: string) => write(`\n${bold(text)}`),
  step: (number: number, text: string) => write(`\n${bold(`${number}. ${text}`)}`),
  line: (text: string) => write(`   ${text}`),
  /** The requests of a step: what it sent and how the vendor answered. */
  calls: (calls: readonly Call[]) => {
    for (const { method, url, status, body } of calls) {
      const { pathname, search } = new URL(url);
      write(dim(short(`   → ${method} ${pathname}${search}`)));
      if (body) {
        write(dim(short(`     ${body}`)));
      }
      write(dim(`   ← ${status}`));
    }
  },
  /** Named values of a step's input or result. */
  values: (values: Record<string, unknown>) => {
    const width = Math.max(...Object.keys(values).map((key) => key.length));
    for (const [key, value] of Object.entries(values)) {
      write(`   ${key.padEnd(width)}  ${short(String(value).replaceAll('\n', ' / '))}`);
    }
  },
  problem: (error: Error) => {
    console.error(`\n${styleText('red', 'The Zap stopped:')} ${readableMessage(error)}`);
  },
});

export type Report = ReturnType<typeof reportTo>;

/** The same at the terminal. */
export const report: Report = reportTo(console.log);

/** Zapier's errors carry their text as JSON. */
function readableMessage({ message }: Error): string {
  try {
    return JSON.parse(message).message;
  } catch {
    return message;
  }
}
