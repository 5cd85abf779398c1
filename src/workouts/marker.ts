import { createHash } from 'node:crypto';
import { localStart, type StartFacts } from './localTime.ts';
import type { CountedWorkout } from './totals.ts';
import { measure } from './units.ts';
import { sameRecordedTwice, sameWorkout, type WorkoutIdentity, workoutKey } from './workoutKey.ts';

/**
 * A workout as a mark in a note or task tells it. The mark is one line that people can read over, and
 * holds what is needed to know the workout again, from another service too.
 */
export type Marked = {
  /** Lower case, letters and digits: "strava". */
  service: string;
  /** The service's own id of the workout. */
  activity: string;
  identity: WorkoutIdentity;
  /** The same facts, as totals, streaks and milestones need them. */
  counted: CountedWorkout;
  /** What a task was made for: "10k". */
  milestone: string | null;
  /** Tells the text and facts of one note from those of another. */
  text: string | null;
  /** Only closing HTML tags follow: nobody has quoted or edited the text. */
  ends: boolean;
};

/** What a mark is made of. */
export type MarkFacts = StartFacts & {
  service: string;
  activity: string;
  sport?: string | null | undefined;
  distance?: number | null | undefined;
  movingTime?: number | null | undefined;
  elapsedTime?: number | null | undefined;
};

const MARK = /\[workout ([a-z0-9]+):([^\s\]]+) ([^\s\]]+)((?: [a-z]+:[^\s\]]+)*)\]/g;

/** The name of a service, as a mark spells it. */
export const serviceSlug = (service: string): string =>
  service.toLowerCase().replace(/[^a-z0-9]/g, '') || 'other';

/** The service's ID of a workout, as a mark spells it. */
export const activitySlug = (activity: string): string => activity.replace(/[\s\]]/g, '_');

/** "Half Marathon" is half-marathon, as a mark spells it. */
export const milestoneSlug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '');

/** `[workout strava:16195505000 20251019T1300-t7-d8 start:… moving:3130 distance:10021.5 sport:Run]` */
export function markOf(
  facts: MarkFacts,
  { milestone, text }: { milestone?: string; text?: string } = {},
): string {
  const { startLocal } = localStart(facts);
  const parts = {
    start: startLocal,
    moving: measure(facts.movingTime),
    elapsed: measure(facts.elapsedTime),
    distance: measure(facts.distance),
    sport: facts.sport?.replace(/[^\p{L}\p{N}]/gu, '') || null,
    milestone: milestone ? milestoneSlug(milestone) : null,
    text: text ?? null,
  };
  const more = Object.entries(parts)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}:${value}`);
  return `[workout ${serviceSlug(facts.service)}:${activitySlug(facts.activity)} ${workoutKey(facts) ?? '-'}${more.join('')}]`;
}

/** The marks in a text. A CRM may keep notes as HTML, in which a space can be written `&nbsp;`. */
export function marksIn(text: string | null | undefined): Marked[] {
  const plain = (text ?? '').replace(/&nbsp;|\u00a0/g, ' ');
  return Array.from(plain.matchAll(MARK), (match) => {
    const [whole, service = '', activity = '', , more = ''] = match;
    const parts = Object.fromEntries(
      more
        .trim()
        .split(' ')
        .map((part) => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf(':') + 1)]),
    );
    const number = (value: string | undefined) => (value === undefined ? null : Number(value));
    const [distance, movingTime, elapsedTime] = [parts.distance, parts.moving, parts.elapsed].map(
      number,
    );
    const start: StartFacts = { startLocal: parts.start, utcOffset: offsetIn(parts.start) };
    return {
      service,
      activity,
      identity: { ...start, distance, movingTime, elapsedTime },
      counted: {
        sport: parts.sport,
        localDate: localStart(start).localDate,
        distanceM: distance,
        movingSeconds: movingTime,
        elapsedSeconds: elapsedTime,
      },
      milestone: parts.milestone ?? null,
      text: parts.text ?? null,
      ends: /^(?:\s|<[^<>]*>)*$/.test(plain.slice(match.index + whole.length)),
    };
  });
}

/** A short hash of a text and the facts below it. It stays the same however the CRM stores the note and whatever people add. */
const fingerprint = (text: string, facts: MarkFacts): string =>
  createHash('sha256')
    .update(text + markOf(facts))
    .digest('base64url')
    .slice(0, 8);

const markOfNote = (text: string, facts: MarkFacts): string =>
  markOf(facts, { text: fingerprint(text, facts) });

/** A note as a step writes it. */
export const noteWith = (text: string, facts: MarkFacts): string =>
  `${text}\n\n${markOfNote(text, facts)}`;

/** Whether a note with this mark was written with this text and these facts. */
export const isUpToDate = (marked: Marked, text: string, facts: MarkFacts): boolean =>
  marked.text === fingerprint(text, facts);

/** The text with its last mark replaced by the mark of these facts; all other words stay. */
export function remarked(body: string, text: string, facts: MarkFacts): string {
  const last = Array.from(body.matchAll(/\[workout(?:\s|&nbsp;)[^[\]]*\]/g))
    .filter(([one]) => lastMark(one))
    .at(-1);
  if (!last) return body;
  const end = last.index + last[0].length;
  return body.slice(0, last.index) + markOfNote(text, facts) + body.slice(end);
}

/** The mark that says what a note or task is about: the last one, since the text before it comes from the athlete. */
export const lastMark = (text: string | null | undefined): Marked | undefined =>
  marksIn(text).at(-1);

/** The workouts that notes log, each once: a note that ends with the mark counts more than one that quotes it. */
export function loggedIn<N extends { body: string | null }>(
  notes: readonly N[],
): { note: N; mark: Marked }[] {
  const found = new Map<string, { note: N; mark: Marked }>();
  for (const note of notes) {
    const mark = lastMark(note.body);
    const key = `${mark?.service}:${mark?.activity}`;
    const known = found.get(key);
    if (mark && (!known || (mark.ends && !known.mark.ends))) found.set(key, { note, mark });
  }
  return [...found.values()];
}

/** Whether a mark is of this very recording: the same id of the same service. */
export const isRecording = (
  marked: Pick<Marked, 'service' | 'activity'>,
  facts: Pick<MarkFacts, 'service' | 'activity'>,
): boolean =>
  marked.service === serviceSlug(facts.service) && marked.activity === activitySlug(facts.activity);

/**
 * Whether a mark is of this workout: the same recording, or another one of it, by another device or
 * service. Where the recordings of two services have neither time nor distance, the key decides. A
 * distance that may have been corrected in one of the two is not compared.
 */
export function isOf(marked: Marked, facts: MarkFacts, mayBeCorrected = false): boolean {
  if (isRecording(marked, facts)) return true;
  const distance = mayBeCorrected ? { distance: null } : {};
  const [one, other] = [marked.identity, facts].map((each) => ({ ...each, ...distance }));
  if (marked.service === serviceSlug(facts.service)) return sameRecordedTwice(one!, other!);
  if (sameWorkout(one!, other!)) return true;
  const key = workoutKey(facts);
  return key !== null && key === workoutKey(marked.identity) && /-t0-d0$/.test(key);
}

/** The workouts that marks tell of, each once: of several recordings of one workout on its day the first. */
export function distinct(marks: readonly Marked[]): Marked[] {
  const kept: Marked[] = [];
  for (const mark of marks) {
    const facts = { ...mark, ...mark.identity };
    const sameDay = kept.filter(({ counted }) => counted.localDate === mark.counted.localDate);
    if (!sameDay.some((one) => isOf(one, facts))) kept.push(mark);
  }
  return kept;
}

/** Seconds east of UTC at the end of a local start; null when it has none. */
export function offsetIn(start: string | undefined | null): number | null {
  const [, sign, hours, minutes] = /T[\d:.]*([+-])(\d\d):?(\d\d)$/.exec(start ?? '') ?? [];
  if (!sign) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}
