import type { Bell, Facts } from '../../bells/bell.ts';
import { keyedHash } from '../../bells/signing.ts';
import { getPath } from '../dottedPaths.ts';
import type { Raw } from '../raw.ts';
import { type ChangeMemory, type Difference, type State, shortKey } from '../reading/changes.ts';
import { inputMemoryKey, recall, remember } from '../reading/memory.ts';
import { unpacked } from '../reading/packed.ts';
import { recallSurely, rememberSurely } from '../reading/unsure.ts';
import type { Step } from '../service.ts';
import type { Shape, Values } from '../shape.ts';
import { zapMemoryKey } from './bell.ts';
import { recordIn, recordOf } from './bellRecord.ts';
import { type Found, type Source, timeAt } from './happeningWords.ts';
import { instantKey } from './instant.ts';
import type { InstantEventWords } from './instantWords.ts';
import { relaySecret } from './relay.ts';
import { differencesOf, isWanted, stateOf, type When, watchedKeys } from './when.ts';

/** What is remembered of a record: its state, and when that changed, where the vendor writes it. */
type Known = { state: State; at?: number };

/** What has happened, and remembers how the record is now once that is told. */
type Rung = { found: Found[]; keep?(): Promise<unknown> };

/**
 * What a bell says has happened to its record. Bells tell states before and after where they are ids and
 * the like, so that overlapping runs never tell of one change twice. Else the record is compared with what
 * the Zap remembers of it. Nothing where the record is gone, or not one that the user wants.
 */
export async function rungHappenings<S extends Shape>(
  step: Step,
  words: Source<S> & { instant: InstantEventWords<S> },
  values: Values<S>,
  rung: Bell,
): Promise<Rung> {
  const { when, instant, keeps } = words;
  if (rung.after && instant.hears?.(rung.after) === false) {
    return { found: [] };
  }
  const bell = { ...rung, record: instant.about?.(rung) ?? rung.record };
  const read = await readBell(step, words, values, bell);
  const record = when.disappears
    ? { ...bell.before, ...bell.parents, ...read, id: bell.record }
    : read;
  if (!record) {
    return { found: [] };
  }
  const { differences, since, keep }: Changes =
    when.appears || when.disappears
      ? await newsOf(step, words, rung)
      : await changesOf(step, words, values, record, bell);
  const isKept =
    (!keeps || keeps(record, values)) && (!instant.keeps || instant.keeps(record, values));
  const written = when.at ? timeAt(record, when.at) : Number.NaN;
  const at = when.appears ? timeAt(record, words.created) : written;
  const found = differences
    .filter((one) => isKept && isWanted(when, one, values))
    .map((one, index) => ({
      ...one,
      id: bell.record,
      revision: when.appears ? 'new' : `${bell.id}${index > 0 ? `-${index}` : ''}`,
      at: at || Date.parse(bell.at),
      noticed: Date.now(),
      record,
      ...(since && { since }),
    }));
  // A later event may tell of a record that is new but not yet one that the user wants.
  const waits = found.length === 0 && when.appears;
  return { found, ...(keep && !waits && { keep }) };
}

/** The record of a bell, with what the bell itself tells. */
async function readBell<S extends Shape>(
  step: Step,
  words: Source<S> & { instant: InstantEventWords<S> },
  values: Values<S>,
  bell: Bell,
): Promise<Raw | undefined> {
  const { instant } = words;
  const read = instant.finds
    ? await recordIn(step, words, instant.finds(bell), bell)
    : await recordOf(step, words, instant.reads, bell, values);
  const said = (instant.says ?? []).filter((key) => Object.hasOwn(bell.after ?? {}, key));
  return read && { ...read, ...Object.fromEntries(said.map((key) => [key, bell.after![key]])) };
}

type Changes = { differences: Difference[]; since?: number | undefined } & Pick<Rung, 'keep'>;

/** A record is new once, and goes once, however many events the vendor sends of it; each by the bell's own name, since several may be about one. */
async function newsOf(step: Step, { key }: { key: string }, bell: Bell): Promise<Changes> {
  const told = zapMemoryKey(step, instantKey(key), 'told', bell.record);
  const recalled = await recallSurely(step, told);
  return recalled.reach === 'known'
    ? { differences: [] }
    : {
        differences: [{ what: '', before: null, after: null }],
        keep: () => rememberSurely(step, told, true, recalled),
      };
}

/** What differs now in a record. */
async function changesOf<S extends Shape>(
  step: Step,
  words: Source<S> & { instant: InstantEventWords<S> },
  values: Values<S>,
  record: Raw,
  bell: Bell,
): Promise<Changes> {
  const { when, instant, created } = words;
  const key = zapMemoryKey(step, instantKey(words.key), bell.record);
  const recalled = await recallSurely(step, key);
  const baseline = await baselineOf(step, words.key);
  const own =
    recalled.reach === 'known' ? (recalled.value as Known) : baseline?.seen[shortKey(bell.record)];
  const isNew = baseline !== undefined && timeAt(record, created) > baseline.on;
  const state = stateOf(when, record, values);
  const at = when.at ? timeAt(record, when.at) : Number.NaN;
  const keep = () =>
    rememberSurely(step, key, { state, ...(at && { at }) } satisfies Known, recalled);

  const told = toldStates(when, values, bell, [record, own?.state]);
  const compare = differencesOf(when, values);
  if (told) {
    return { differences: compare(told.before, told.after), since: own?.at, keep };
  }
  if (own) {
    const changed = compare(own.state, state);
    // What came to be so before and was undone without a bell has come to be so again.
    const isAgain = changed.length === 0 && instant.certain && when.becomes !== undefined;
    return { differences: isAgain ? compare(null, state) : changed, since: own.at, keep };
  }
  if (instant.certain) {
    return { differences: compare(null, state), keep };
  }
  return { differences: isNew ? compare(undefined, state) : [], keep };
}

/** What there was when the Zap was turned on. */
async function baselineOf(step: Step, key: string): Promise<ChangeMemory | undefined> {
  const memoryKey = inputMemoryKey(step, instantKey(key));
  const recalled = await recall(step, memoryKey);
  if (recalled.reach !== 'known') {
    return undefined;
  }
  await remember(step, memoryKey, recalled.value, recalled);
  return unpacked(recalled.value) as ChangeMemory;
}

/** The states before and after a change, where the bell tells them. */
function toldStates<S extends Shape>(
  when: When<S>,
  values: Values<S>,
  { before, after, parents, tenant }: Bell,
  [record, state = []]: [Raw, State | undefined],
): { before: State; after: State } | undefined {
  const keys =
    (when.adds ?? when.removes) ? [(when.adds ?? when.removes)!] : watchedKeys(when, values);
  const tells = (facts: Facts | null): facts is Facts =>
    facts !== null && keys.every((key) => Object.hasOwn(facts, key));
  if (!tells(before) || !tells(after)) {
    return undefined;
  }
  const account = parents.locationId ? `highlevel:${parents.locationId}` : tenant;
  const list = when.adds ?? when.removes;
  if (!list) {
    return { before: stateOf(when, before, values), after: stateOf(when, after, values) };
  }
  // Items that may tell about a person come as hashes; the record, the Zap's memory and its form know them.
  const chosen = [(when.among && (values as Raw)[when.among]) ?? []].flat();
  const known = [getPath(record, list) ?? [], state, chosen].flat().map(String);
  const byHash = new Map(known.map((item) => [keyedHash(relaySecret(), account, item), item]));
  const named = (facts: Facts) => ({
    [list]: [facts[list] ?? []].flat().flatMap((hash) => byHash.get(String(hash)) ?? []),
  });
  return {
    before: stateOf(when, named(before), values),
    after: stateOf(when, named(after), values),
  };
}
