/** A word of a declaration, as its type says it. */
export type Word = { name: string; type: string; says: string };

/** A type within another one: all of its words, `only` some, or all `but` some. */
export type Part = { name: string; only?: string[]; but?: string[] };

/** A type of the sources: what it is, its own words and the types that it is made of. */
export type TypeBlock = { says: string; words: Word[]; parts: Part[] };

const DECLARATION = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?export type (\w+)(?:<[^=]*>)? =/g;

/**
 * The exported types of a source by name, read from its text: TypeScript 7 has no interface for
 * JavaScript, and the parsers at hand drop comments.
 */
export function typeBlocks(source: string): Record<string, TypeBlock> {
  return Object.fromEntries(
    [...source.matchAll(DECLARATION)].map((found) => {
      const [head, doc = '', name = ''] = found;
      const { members, rest } = split(source.slice(found.index + head.length));
      const words = members.flatMap((member) => wordOf(member) ?? []);
      return [name, { says: firstSentence(doc), words, parts: partsOf(rest) }];
    }),
  );
}

type Member = { text: string; doc: string };

/** The members of a type up to its end, and what stands beside its braces. */
function split(text: string): { members: Member[]; rest: string } {
  const members: Member[] = [];
  let depth = 0;
  let rest = '';
  let member: Member = { text: '', doc: '' };
  for (const [token, doc] of text.matchAll(/\/\*\*([\s\S]*?)\*\/|'[^']*'|`[^`]*`|[\s\S]/g)) {
    if (doc !== undefined) {
      member.doc = depth === 1 ? doc : member.doc;
      continue;
    }
    depth -= token === '}' ? 1 : 0;
    if (depth === 0 && token === ';') {
      break;
    }
    if (depth === 1 && token === ';') {
      members.push(member);
      member = { text: '', doc: '' };
    } else if (depth > 0) {
      member.text += token;
    } else {
      rest += token;
    }
    depth += token === '{' ? 1 : 0;
  }
  return { members, rest };
}

/** A member as a word; undefined for one that only forbids others. */
function wordOf({ text, doc }: Member): Word | undefined {
  const [, name, type] = /^\s*(\w+)\??([:(][\s\S]*)$/.exec(text) ?? [];
  if (!name || !type || type === ': undefined') {
    return undefined;
  }
  return { name, type: inOneLine(type), says: firstSentence(doc) };
}

/** The type of a property or, as that of a function, of a method. */
const inOneLine = (type: string) =>
  type
    .replace(/\s+/g, ' ')
    .replace(/,? \)/, ')')
    .replace('( ', '(')
    .replace(/^: \|?/, '')
    .replace(/^(\([^)]*\)): /, '$1 => ')
    .trim();

const quoted = (names: string) => [...names.matchAll(/'(\w+)'/g)].map(([, name]) => name!);

/** The types that an expression of types is made of. */
export function partsOf(text: string): Part[] {
  const parts = text.matchAll(/(Omit|Pick)<\s*(\w+)(?:<[^<>]*>)?,([^<>]*)>|([A-Z]\w+)/g);
  return [...parts].map(([, how, some, names = '', whole]) => ({
    name: some ?? whole!,
    ...(how === 'Pick' && { only: quoted(names) }),
    ...(how === 'Omit' && { but: quoted(names) }),
  }));
}

/** The first sentence of a docstring, on one line. */
function firstSentence(doc: string): string {
  const text = doc.replace(/\s*\n[ *]*/g, ' ').trim();
  return /^.*?\.(?= |$)/.exec(text)?.[0] ?? text;
}
