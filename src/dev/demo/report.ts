import { styleText } from 'node:util';
import type { Call } from '../zapier/host.ts';

const bold = (text: string) => styleText('bold', text);
const dim = (text: string) => styleText('dim', text);
const WIDTH = 96;

/** A text cut to the width of a terminal. */
export const short = (text: string) =>
  text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text;

/** What the person at the terminal reads while a Zap runs. */
export const report = {
  title: (text: string) => console.log(`\n${bold(text)}`),
  step: (number: number, text: string) => console.log(`\n${bold(`${number}. ${text}`)}`),
  line: (text: string) => console.log(`   ${text}`),
  /** The requests of a step: what it sent and how the vendor answered. */
  calls: (calls: readonly Call[]) => {
    for (const { method, url, status, body } of calls) {
      const { pathname, search } = new URL(url);
      console.log(dim(short(`   → ${method} ${pathname}${search}`)));
      if (body) {
        console.log(dim(short(`     ${body}`)));
      }
      console.log(dim(`   ← ${status}`));
    }
  },
  /** Named values of a step's input or result. */
  values: (values: Record<string, unknown>) => {
    const width = Math.max(...Object.keys(values).map((key) => key.length));
    for (const [key, value] of Object.entries(values)) {
      console.log(`   ${key.padEnd(width)}  ${short(String(value).replaceAll('\n', ' / '))}`);
    }
  },
  problem: (error: Error) => {
    console.error(`\n${styleText('red', 'The Zap stopped:')} ${readableMessage(error)}`);
  },
};

export type Report = typeof report;

/** Zapier's errors carry their text as JSON. */
function readableMessage({ message }: Error): string {
  try {
    return JSON.parse(message).message;
  } catch {
    return message;
  }
}
