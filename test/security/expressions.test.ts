import { readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';
import fc from 'fast-check';

/**
 * Every regular expression of the built app against text that makes a careless one take quadratic time or
 * worse: a piece that the expression itself takes, over and over, with an end that it does not take.
 */
const LENGTHS = [28, 2000, 10_000, 50_000] as const;

/** Milliseconds of a core that the longest text may take. */
const LIMIT = 50;

/** Expressions of chrono and its dayjs, which get no text of more than 100 characters (`src/core/input/parseMoment.ts`). */
const OF_CHRONO = [
  String.raw`^(\d{4})[-/]?(\d{1,2})?[-/]?(\d{0,2})[Tt\s]*(\d{1,2})?:?(\d{1,2})?:?(\d{1,2})?[.:]?(\d+)?$`,
  String.raw`\[([^\]]+)]|YYYY|YY|M{1,4}|D{1,2}|d{1,4}|H{1,2}|h{1,2}|a|A|m{1,2}|s{1,2}|Z{1,2}|SSS`,
  String.raw`\d(\.\d{2})+$`,
  String.raw`\s+(before|from)$`,
  String.raw`\s+(after|since)$`,
];

type Literal = { pattern: string; flags: string };

function literalsOf(code: string): Literal[] {
  const found = new Map<string, Literal>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      node.forEach(visit);
    } else if (node !== null && typeof node === 'object') {
      const { type, pattern, flags } = node as { type?: string } & Literal;
      if (type === 'RegExpLiteral') {
        found.set(`${pattern}/${flags}`, { pattern, flags });
      }
      Object.values(node).forEach(visit);
    }
  };
  visit(parseSync(code).body);
  return [...found.values()];
}

const PIECES = [' ', '\n', 'a', '0', '-', '.', '@', 'a-', '0.', '{{', '[{'];

/** Texts that begin like one that the expression takes: from each sample a start, and a piece to repeat. */
function attacks({ pattern, flags }: Literal): { start: string; piece: string }[] {
  const found = new Map<string, { start: string; piece: string }>();
  const add = (start: string, piece: string) => found.set(`${start}\0${piece}`, { start, piece });
  for (const sample of [...samplesOf(pattern, flags), ...plainPieces(pattern)]) {
    for (const piece of PIECES) {
      add('', piece);
      add(sample.slice(0, 9), piece);
    }
    for (let from = 0; from < Math.min(sample.length, 12); from += 1) {
      for (let to = from + 1; to <= Math.min(sample.length, from + 6); to += 1) {
        add(sample.slice(0, from), sample.slice(from, to));
      }
    }
  }
  return [...found.values()];
}

function samplesOf(pattern: string, flags: string): string[] {
  try {
    const matching = fc.stringMatching(new RegExp(pattern, flags.replace(/[gim]/g, '')), {
      maxLength: 40,
    });
    return fc.sample(matching, { seed: 1, numRuns: 4 });
  } catch {
    // What fast-check does not generate from: look-behind, classes of Unicode.
    return [];
  }
}

/** The characters that an expression names, without its operators. */
const plainPieces = (pattern: string) =>
  [
    pattern.replace(/\\[dws]\W?/g, '1').replace(/\\|[\^$*+?()|[\]]|\(\?:|:|!/g, ''),
    pattern.replace(/\W/g, ''),
  ].filter(Boolean);

/** The attack that takes too long, if there is one. */
function slowAttack(literal: Literal): string | undefined {
  const expression = new RegExp(literal.pattern, literal.flags);
  const timeOf = (text: string) => {
    const begin = process.cpuUsage();
    text.replace(expression, '');
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1000;
  };
  const takesLong = ({ start, piece }: { start: string; piece: string }) => {
    for (const length of LENGTHS) {
      const text = `${(start + piece.repeat(Math.ceil(length / piece.length))).slice(0, length)} \n\0`;
      // The best of three: what else the process does, such as collecting garbage, counts as well.
      const time = [1, 2].reduce(
        (best) => (best < LIMIT / 2 || best > 5 * LIMIT ? best : Math.min(best, timeOf(text))),
        timeOf(text),
      );
      const share = length / 50_000;
      if (time > LIMIT) return true;
      // Too fast for the longest text to take long, even if the time grows with the square of the length.
      if (length >= 2000 && time < (LIMIT * share ** 2) / 1.5) return false;
    }
    return false;
  };
  const attack = attacks(literal).find(takesLong);
  return attack && `/${literal.pattern}/${literal.flags} takes long: ${JSON.stringify(attack)}`;
}

it('no regular expression of the app is slow on hostile text', () => {
  const literals = literalsOf(readFileSync('dist/index.js', 'utf8')).filter(
    ({ pattern }) => !OF_CHRONO.includes(pattern),
  );
  expect(literals.length).toBeGreaterThan(80);
  expect(literals.map(slowAttack).filter(Boolean)).toEqual([]);
});

it.each([
  '{{.+}}',
  '<[^>]*>',
  'per\\s+(\\d+)?\\s*(second|day)',
  '^https?:\\/\\/[^\\s/]+\\.[^\\s]+$',
])('%s would be caught', (pattern) =>
  expect(slowAttack({ pattern, flags: '' })).toContain('takes long'),
);
