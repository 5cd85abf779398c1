import { StepError } from '../errors.ts';
import { fingerprint } from '../fingerprint.ts';
import { asMember } from '../members.ts';
import type { Raw } from '../raw.ts';
import { inputMemoryKey, recall, remember } from '../reading/memory.ts';
import { packed, unpacked } from '../reading/packed.ts';
import { firstTold, isToldAgain, type Telling, toldAgain } from '../reading/telling.ts';
import { recallSurely } from '../reading/unsure.ts';
import type { Member, Step } from '../service.ts';
import { RESERVE_MS } from '../step.ts';
import { SAMPLES } from './poll.ts';

/** A result as Zapier tells it apart. */
type Told = Raw & { id: string; revision: string };

/** A result that a poll found, and of whom. */
type Found = { of: string; result: Told };

/** What is known of a member between polls. */
type Known = {
  /** From when on the member's records may tell of something new, in epoch milliseconds. */
  next: number;
  /** Names of the results that were there before, or were told. */
  old: string[];
};

/** What polls for everybody remember. Zaps with the same settings share it. */
type Memory = {
  members: Record<string, Known>;
  /** When polls found something; what they found is kept by that moment. */
  found: Telling[];
};

/** For so long each poll tells again what was found. */
const TOLD_MS = 2 * 60 * 60_000;

/** What polls remember of a member is lost after a week without a reading. */
const LONGEST_MS = 5 * 24 * 60 * 60_000;

/** A member whose records could not be read is looked at again after this time. */
const FAILED_MS = 60 * 60_000;

/** Names that are remembered of a member. */
const MOST_NAMES = 40;

const nameOf = ({ id, revision }: Told) => fingerprint([id, revision]);

/**
 * A poll for all people who share a connection. It reads the records of those alone for whom something may
 * have happened by now, and of nobody else; who is left over when the step's time ends is first in the
 * next poll. What was there before a member was first looked at is not told.
 * @throws Unsure where the memory cannot be reached
 */
export async function pollDue(
  step: Step,
  operation: string,
  poll: (one: Step) => Promise<Raw[]>,
): Promise<Raw[]> {
  const key = inputMemoryKey(step, operation);
  const recalled = await recallSurely(step, key);
  const before = (recalled.reach === 'known' ? unpacked(recalled.value) : NOTHING) as Memory;
  const now = Date.now();
  const foundKey = (at: number) => inputMemoryKey(step, `${operation} found ${at}`);
  const found = before.found.filter((one) => isToldAgain(one, TOLD_MS));
  const again = await Promise.all(found.map(({ at }) => recall(step, foundKey(at))));
  const { members, fresh } = await readDue(step, before.members, poll);
  const isKept =
    fresh.length > 0 && (await remember(step, foundKey(now), packed(fresh), { reach: 'empty' }));
  // What cannot be told again from the memory is found again: its members stay due.
  const unkept = isKept ? [] : fresh.map(({ of }) => [of, before.members[of]!]);
  const memory: Memory = {
    members: { ...members, ...Object.fromEntries(unkept) },
    found: [...found.map(toldAgain), ...(isKept ? [firstTold(now)] : [])],
  };
  await remember(step, key, packed(memory), recalled);
  const earlier = again.flatMap((one) =>
    one.reach === 'known' ? (unpacked(one.value) as Found[]) : [],
  );
  // Of who has left since, nothing is told again.
  return [...fresh, ...earlier].filter(({ of }) => members[of]).map(({ result }) => result);
}

const NOTHING: Memory = { members: {}, found: [] };

/** Those who are due, the longest overdue first, and then those of whom nothing is known. */
const dueFirst = (all: readonly Member[], known: Record<string, Known>): Member[] =>
  all
    .map((member) => ({ member, next: known[member.id]?.next ?? Date.now() }))
    .filter(({ next }) => next <= Date.now())
    .sort((a, b) => a.next - b.next)
    .map(({ member }) => member);

/** Reads the records of those who are due until the step's time or the vendor's limit ends. Gives what is now known of each member, and what is new. */
async function readDue(
  step: Step,
  before: Memory['members'],
  poll: (one: Step) => Promise<Raw[]>,
): Promise<{ members: Memory['members']; fresh: Found[] }> {
  const all = await step.service.members!.all(step);
  const now = Date.now();
  const members = Object.fromEntries(
    all.flatMap(({ id }) => (before[id] ? [[id, before[id]]] : [])),
  );
  const fresh: Found[] = [];
  for (const member of dueFirst(all, members)) {
    if (step.remaining() < RESERVE_MS.details) {
      break;
    }
    const known = members[member.id];
    const { results, next, isOver } = await readOf(step, member, poll, { isNew: !known });
    if (isOver) {
      break;
    }
    if (next !== undefined) {
      const news = results.filter((one) => !known?.old.includes(nameOf(one)));
      members[member.id] = {
        next: Math.min(next, now + LONGEST_MS),
        old: [...news.map(nameOf), ...(known?.old ?? [])].slice(0, MOST_NAMES),
      };
      fresh.push(...(known ? news : []).map((result) => ({ of: member.id, result })));
    }
  }
  return { members, fresh };
}

/** Reads the records of one member: to know what there is, where nothing is known yet. Without `next` where nothing could be read now; `isOver` where the vendor takes no more requests. */
async function readOf(
  step: Step,
  member: Member,
  poll: (one: Step) => Promise<Raw[]>,
  { isNew }: { isNew: boolean },
): Promise<{ results: Told[]; next?: number; isOver?: true }> {
  const one = asMember(step, member);
  const meta = { ...one.bundle.meta, isPopulatingDedupe: isNew } as Step['bundle']['meta'];
  let next: number | undefined;
  const due = (at: number) => {
    next = at;
  };
  try {
    const results = (await poll({ ...one, bundle: { ...one.bundle, meta }, due })) as Told[];
    return { results, ...(next !== undefined && { next }) };
  } catch (error) {
    if (error instanceof StepError && error.outcome === 'throttled') {
      return { results: [], isOver: true };
    }
    // What is wrong with one member must not stop the others; what is wrong with the connection does.
    if (error instanceof StepError && ['halted', 'error'].includes(error.outcome)) {
      return { results: [], ...(!isNew && { next: Date.now() + FAILED_MS }) };
    }
    throw error;
  }
}

/** Members whose records are looked at for an example. */
const MOST_LOOKED_AT = 3;

/** Examples for the editor: those of the first member who has any. */
export async function samplesOfAny(
  step: Step,
  poll: (one: Step) => Promise<Raw[]>,
): Promise<Raw[]> {
  const members = await step.service.members!.all(step);
  for (const member of members.slice(0, MOST_LOOKED_AT)) {
    const found = await poll(asMember(step, member)).catch((error) => {
      if (error instanceof StepError && error.outcome === 'halted') {
        return [];
      }
      throw error;
    });
    if (found.length > 0) {
      return found.slice(0, SAMPLES);
    }
  }
  return [];
}
