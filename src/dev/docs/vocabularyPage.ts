import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { operations } from '../../catalog.ts';
import { getPath } from '../../core/dottedPaths.ts';
import { type Part, partsOf, type TypeBlock, typeBlocks, type Word } from './typeBlocks.ts';

/** Words that belong together: their heading, and the word under which they stand. */
type Group = { title: string; under?: string };

/** The groups in the order of the page, by the type that lists their words. */
const GROUPS: Record<string, Group> = {
  Words: { title: 'Every operation' },
  ResultWords: { title: 'Result' },
  Endpoint: { title: 'Endpoint' },
  Permissions: { title: 'Permissions' },
  Sent: { title: 'What is sent' },
  VersionChange: { title: 'Other versions', under: 'versions.v3' },
  ReadWords: { title: 'Read' },
  TriggerWords: { title: 'Trigger' },
  News: { title: 'News', under: 'news' },
  HappeningWords: { title: 'Event' },
  When: { title: 'When', under: 'when' },
  Yearly: { title: 'Yearly', under: 'when.yearly' },
  Asks: { title: 'Asks', under: 'asks' },
  NoticeWords: { title: 'Notice' },
  NoticeToldWords: { title: 'Notice that is told' },
  NoticeReadWords: { title: 'Notice that is read' },
  SearchWords: { title: 'Search' },
  RecordWords: { title: 'Records' },
  Across: { title: 'Across', under: 'across' },
  EventWords: { title: 'Events' },
  LookInto: { title: 'Look into', under: 'lookInto' },
  LookupWords: { title: 'Look-up' },
  Lookup: { title: 'Ways of a look-up', under: 'lookups' },
  CreateWords: { title: 'Action' },
  DeleteWords: { title: 'Action that deletes' },
  WriteWords: { title: 'Action that writes' },
  UnlessFound: { title: 'Unless found', under: 'unlessFound' },
  Wait: { title: 'Wait', under: 'wait' },
  FlowWords: { title: 'Flow' },
  Lock: { title: 'Lock', under: 'lock' },
  OpenWords: { title: 'Any endpoint' },
  DropdownWords: { title: 'Dropdown' },
  Instead: { title: 'Other lists of a dropdown', under: 'instead' },
  ChoicesWords: { title: 'Choices' },
  Retired: { title: 'Retired', under: 'retired' },
};

const ROOMS = ['src/core/http', 'src/core/reading', 'src/core/operations'];
const SERVICES = ['src/highlevel', 'src/strava', 'src/runkeeper'];

const sourcesIn = (folders: string[]) =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => ({
        file: `${folder}/${file}`,
        text: readFileSync(`${folder}/${file}`, 'utf8'),
      })),
  );

/** The kinds of operations and the words of each, as tables of Markdown. */
export function vocabularyPage(): string {
  const types: Types = Object.assign({}, ...sourcesIn(ROOMS).map(({ text }) => typeBlocks(text)));
  const kinds = kindsOf(types);
  const declared = declarations();
  const sections = Object.entries(GROUPS).map(([type, group]) => {
    const users = kinds.filter(({ parts }) => parts.some(({ name }) => name === type));
    const ofKinds = new Set(users.map(({ kind }) => kind));
    return section(
      group,
      types[type]!,
      declared.filter(({ kind }) => group.under || ofKinds.has(kind)),
    );
  });
  return [kindsTable(kinds), ...sections].join('\n\n');
}

type Types = Record<string, TypeBlock>;
type Kind = { kind: string; says: string; parts: Part[] };

/** The kinds as the vocabulary lists them, each with all the types that its words come from. */
function kindsOf(types: Types): Kind[] {
  const text = readFileSync('src/core/operations/vocabulary.ts', 'utf8');
  const kinds = text.matchAll(/\/\*\* (.+) \*\/\n +(\w+): [^:]*?\bwords: ([^)]+)\)/g);
  return [...kinds].map(([, says, kind, expression]) => ({
    kind: kind!,
    says: says!,
    parts: withParts(partsOf(expression!), types),
  }));
}

function withParts(parts: Part[], types: Types): Part[] {
  const all = parts
    .filter(({ name }) => name in GROUPS)
    .flatMap((part) => [part, ...withParts(part.only ? [] : types[part.name]!.parts, types)]);
  return Object.keys(GROUPS).flatMap((group) => all.find(({ name }) => name === group) ?? []);
}

type Declaration = { kind: string; words: object; module: Source | undefined };
type Source = { file: string; text: string };

/** Every declaration of the catalog, and the module that it is written in where its key stands there. */
function declarations(): Declaration[] {
  const sources = sourcesIn(SERVICES);
  const moduleOf = (key: string) => sources.find(({ text }) => text.includes(`key: '${key}',`));
  const byWords = new Map(operations.map((operation) => [operation.words, operation]));
  return [...byWords.values()]
    .map(({ key, kind, words }) => ({
      kind:
        Object.entries(MARKS).find(([mark]) => mark in words)?.[1] ??
        ('endpointOf' in words ? OPEN : USUAL)[kind],
      words,
      module: moduleOf(key),
    }))
    .sort((one, other) => fileOf(one).localeCompare(fileOf(other)));
}

const fileOf = ({ module }: Declaration) => module?.file ?? '';

/** The words by which a declaration shows its kind, where Zapier's kind is not enough. */
const MARKS = {
  triggers: 'read',
  when: 'event',
  bells: 'notice',
  lookups: 'lookup',
  plan: 'flow',
  option: 'dropdown',
  choices: 'choices',
};

/** The kinds of what shows no other mark, by Zapier's own. */
const USUAL = { trigger: 'trigger', search: 'search', create: 'action' };
const OPEN = { trigger: '', search: 'openSearch', create: 'openAction' };

const anchor = (title: string) => `[${title}](#${title.toLowerCase().replaceAll(' ', '-')})`;
const code = (names: string[]) => names.map((name) => `\`${name}\``).join(', ');

function kindsTable(kinds: Kind[]): string {
  const shown = ({ name, only, but }: Part) =>
    anchor(GROUPS[name]!.title) +
    (only ? ` (${code(only)} only)` : but ? ` (but not ${code(but)})` : '');
  return [
    '| Kind | What it is | Its words |',
    '| --- | --- | --- |',
    ...kinds.map(
      ({ kind, says, parts }) => `| \`${kind}\` | ${says} | ${parts.map(shown).join(', ')} |`,
    ),
  ].join('\n');
}

function section({ title, under }: Group, { says, words }: TypeBlock, declared: Declaration[]) {
  return [
    `## ${title}`,
    '',
    `${says}${under ? ` Said under \`${under}\`.` : ''}`,
    '',
    '| Word | What it says | Type | Operations | Example |',
    '| --- | --- | --- | --- | --- |',
    ...words.map((word) => row(word, under, declared)),
  ].join('\n');
}

/** @throws Error when the word has no docstring */
function row({ name, type, says }: Word, under: string | undefined, declared: Declaration[]) {
  if (!says) {
    throw new Error(`The word “${name}” has no docstring`);
  }
  const users = declared.filter(({ words }) =>
    [under ? getPath(words, under) : words].flat().some((one) => getPath(one, name) !== undefined),
  );
  const written = new RegExp(`\\b${name}\\b[:(,]`);
  const example = users.find(({ module }) => module && written.test(module.text))?.module?.file;
  const link = example ? `[${basename(example, '.ts')}](../${example})` : '';
  const quote = type.includes('`') ? '``' : '`';
  const cell = `${quote}${type.replaceAll('|', '\\|')}${quote}`;
  return `| \`${name}\` | ${says} | ${cell} | ${users.length} | ${link} |`;
}
