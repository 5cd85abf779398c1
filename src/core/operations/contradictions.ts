import { getPath } from '../dottedPaths.ts';
import { isListPath } from '../reading/resultPath.ts';
import { isBundled } from '../settings.ts';
import type { Shape } from '../shape.ts';
import type { News } from './news.ts';

/** The words of a declaration, of whatever kind. */
type Words = Record<string, unknown>;

const says = (words: Words, word: string) => getPath(words, word) !== undefined;
const isList = ({ result }: Words) => isListPath(String(result));
const methodOf = ({ route }: Words) => String(route).split(' ')[0];

/** Whether the vendor lists the latest first, for the kind of news that counts. */
const isSortedByTime = ({ news }: Words) => {
  const { created, updated, only, unsorted = [] } = (news ?? {}) as News<Shape>;
  const counted = only ? [only] : (['new', 'updated'] as const);
  return (
    (created !== undefined || updated !== undefined) &&
    counted.some((change) => !unsorted.includes(change))
  );
};

/** Words that contradict a given word, or its value (`when`). */
const EXCLUDES: readonly {
  word: string;
  when?(words: Words): boolean;
  others: readonly string[];
  why: string;
}[] = [
  {
    word: 'result',
    when: (words) => says(words, 'result') && !isList(words),
    others: ['paging', 'news.created', 'news.only', 'news.sort', 'news.recent', 'news.unsorted'],
    why: 'one record has no pages and no order, and counts whenever it changes',
  },
  {
    word: 'result',
    when: isList,
    others: ['gather'],
    why: 'what is gathered is one record, not a list',
  },
  {
    word: 'events',
    others: ['news', 'filter', 'searchFilter'],
    why: 'events are made from all records, and say themselves what is news',
  },
  ...['appears', 'changes', 'adds', 'removes', 'due'].map((what, index, all) => ({
    word: `when.${what}`,
    others: all.slice(index + 1).map((other) => `when.${other}`),
    why: 'an event is one thing that happens',
  })),
  {
    word: 'news.only',
    when: ({ news }) => getPath(news, 'only') === 'new',
    others: ['news.updated', 'news.ignore', 'news.sort.updated'],
    why: 'changes do not count',
  },
  {
    word: 'news.only',
    when: ({ news }) => getPath(news, 'only') === 'updated',
    others: ['news.sort.new'],
    why: 'the list is read in the order of its changes',
  },
  {
    word: 'news.only',
    when: ({ news }) => {
      const { only, unsorted = [] } = (news ?? {}) as { only?: string; unsorted?: string[] };
      return only !== undefined && unsorted.some((change) => change !== only);
    },
    others: ['news.unsorted'],
    why: 'it names a kind of news that does not count',
  },
  {
    word: 'news',
    when: (words) => words.mostPages === 1 && isList(words) && isSortedByTime(words),
    others: ['mostPages'],
    why: 'a poll that reads one page never gets past the page that the previous one ended with',
  },
  {
    word: 'readsOnly',
    others: ['lock', 'doubles'],
    why: 'a run that writes nothing takes nothing from another one, and makes nothing',
  },
  {
    word: 'located',
    others: ['result'],
    why: 'the answer holds no record',
  },
  {
    word: 'silent',
    others: ['result', 'located'],
    why: 'the answer is empty',
  },
  {
    word: 'route',
    when: (words) => methodOf(words) === 'GET',
    others: ['sendAs', 'inQuery'],
    why: 'a GET has no body, all its values are in the query',
  },
  {
    word: 'route',
    when: (words) => methodOf(words) === 'DELETE' && !says(words, 'sendAs'),
    others: ['inQuery'],
    why: 'all its values are in the query, unless “sendAs” says otherwise',
  },
];

/** Words that mean nothing without another word. */
const NEEDS: readonly { words: readonly string[]; needed: string; why: string }[] = [
  {
    words: ['mostPages', 'news.unsorted', 'latestFirst'],
    needed: 'paging',
    why: 'a list that comes whole has no further pages',
  },
  {
    words: ['enough', 'remembers', 'lookInto'],
    needed: 'events',
    why: 'only events are made with it',
  },
  {
    words: [
      'when.at',
      'when.none',
      'when.becomes',
      'when.ofNew',
      'when.from',
      'when.to',
      'when.counts',
    ],
    needed: 'when.changes',
    why: 'it says which change of a value counts',
  },
  {
    words: ['unlessFound'],
    needed: 'lock',
    why: 'two runs that look at the same time both find nothing',
  },
  {
    words: ['zoned'],
    needed: 'derive',
    why: 'nothing else asks for the zone',
  },
];

/**
 * The words of a declaration, when none makes another one meaningless. What types can forbid is not looked at.
 * @throws Error naming the operation and two words, for whoever declares it.
 */
export function consistent<W extends { key: string }>(words: W): W {
  // The tests have judged what is in the bundle; judging it again would slow every cold start.
  if (isBundled) {
    return words;
  }
  const { lookInto = [], instead = [], lookups = [] } = words as Words;
  for (const endpoint of [words, lookInto, instead, lookups].flat()) {
    check(words.key, endpoint as Words);
  }
  return words;
}

function check(key: string, words: Words): void {
  for (const { word, when = (all: Words) => says(all, word), others, why } of EXCLUDES) {
    const other = when(words) && others.find((one) => says(words, one));
    if (other) {
      throw new Error(`${key}: “${other}” contradicts “${word}”: ${why}.`);
    }
  }
  for (const { words: some, needed, why } of NEEDS) {
    const word = !says(words, needed) && some.find((one) => says(words, one));
    if (word) {
      throw new Error(`${key}: “${word}” needs “${needed}”: ${why}.`);
    }
  }
}
