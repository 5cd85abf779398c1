import { type About, ask, isOver } from '../../../core/operations/flow.ts';
import { DAY_MS, dateOf, dayNumber } from '../../../workouts/calendar.ts';
import { distinct, loggedIn } from '../../../workouts/marker.ts';
import { trainingScore } from '../../../workouts/score.ts';
import { HOT, tierOf } from '../../../workouts/tier.ts';
import type { CountedWorkout } from '../../../workouts/totals.ts';
import { trendOf } from '../../../workouts/trend.ts';
import { addTagsToContact } from '../../contacts/addTagsToContact.ts';
import { removeTagsFromContact } from '../../contacts/removeTagsFromContact.ts';
import { updateContact } from '../../contacts/updateContact.ts';
import { getContactNotes } from '../../notes/getContactNotes.ts';
import { chosenContact, type WhoInput, whoIn } from '../parts/chosenContact.ts';
import { type Contact, hasTag, storedIn } from '../parts/contact.ts';
import { changedValues, customInput, unwritable } from '../parts/customValues.ts';
import { finding } from '../parts/findAthlete.ts';
import { linesOf } from '../parts/lines.ts';
import { moveOpportunity, moving, type OpportunityRule } from '../parts/opportunityMove.ts';

export type ScoreInput = WhoInput &
  OpportunityRule & {
    scoreFieldId: string;
    tierFieldId?: string | undefined;
    trendFieldId?: string | undefined;
    score?: number | undefined;
    trend?: string | undefined;
    days?: number | undefined;
    weeklyMinutes?: number | undefined;
    warmFrom?: number | undefined;
    hotFrom?: number | undefined;
    threshold?: number | undefined;
    thresholdTag?: string | undefined;
    removeTag?: boolean | undefined;
  };

/** The operations that the plan asks for. */
export const asks = [
  ...finding,
  ...moving,

  getContactNotes.search,
  updateContact,
  addTagsToContact,
  removeTagsFromContact,
];

/**
 * Writes score, tier and trend. What happens on crossing the threshold comes before the score is written:
 * the score that is stored tells the next run, also of one that was cut off, on which side it was.
 */
export function* scoreContact(input: ScoreInput, { now, zone }: About) {
  const lines = linesOf();
  const found = yield* chosenContact(input, lines);
  if (isOver(found)) return found;
  const { contact } = found;

  const { score, trend, formula } = yield* scoreFor(input, contact, todayIn(zone, now));
  const tier = tierOf(score, input.warmFrom, input.hotFrom);
  const threshold = input.threshold ?? input.hotFrom ?? HOT;
  const stored = Number(storedIn(contact, input.scoreFieldId) ?? Number.NaN);
  const isAbove = score >= threshold;
  const crossed = isAbove && !(stored >= threshold);

  const changes = changedValues(contact, [
    { fieldId: input.scoreFieldId, value: score, label: 'Custom Field for the Score' },
    { fieldId: input.tierFieldId, value: tier, label: 'Custom Field for the Tier' },
    { fieldId: input.trendFieldId, value: trend, label: 'Custom Field for the Trend' },
  ]);
  const problem = yield* unwritable(changes);
  if (problem) return problem;

  const { thresholdTag } = input;
  if (thresholdTag && crossed && !hasTag(contact, thresholdTag)) {
    yield* ask(addTagsToContact, { contactId: contact.id, tags: [thresholdTag] });
    lines.add('Tag', 'created', `The score crossed ${threshold}.`);
  }
  if (thresholdTag && !isAbove && input.removeTag && hasTag(contact, thresholdTag)) {
    yield* ask(removeTagsFromContact, { contactId: contact.id, tags: [thresholdTag] });
    lines.add('Tag', 'deleted', `The score is below ${threshold}.`);
  }
  const opportunityId = crossed ? yield* moveOpportunity(contact, input, lines) : null;

  if (changes.length > 0) {
    yield* ask(updateContact, { contactId: contact.id, ...customInput(changes) });
    lines.add('Custom fields', 'updated', `Score ${score}, ${tier}.`);
  } else {
    lines.add('Custom fields', 'skipped', 'They have these values.');
  }
  return {
    result: {
      ...whoIn(contact),
      steps: lines.lines,
      score,
      tier,
      trend,
      previousScore: Number.isNaN(stored) ? null : stored,
      crossedThreshold: crossed,
      opportunityId,
      formula,
    },
  };
}

/** The mapped score, else one computed from the workouts that are logged on the contact. */
function* scoreFor(input: ScoreInput, contact: Contact, today: string) {
  if (input.score !== undefined) {
    return {
      score: Math.round(input.score),
      trend: input.trend ?? null,
      formula: 'The score was mapped from an earlier step.',
    };
  }
  const notes = yield* ask(getContactNotes.search, { contactId: contact.id });
  const workouts = distinct(loggedIn(notes).map(({ mark }) => mark)).map(({ counted }) => counted);
  const scored = trainingScore(workouts, {
    today: lastDay(today, workouts),
    ...(input.days !== undefined && { days: input.days }),
    ...(input.weeklyMinutes !== undefined && { weeklyMinutes: input.weeklyMinutes }),
  })!;
  return {
    score: scored.score,
    trend: input.trend ?? trendOf(workouts, scored.from, scored.to),
    formula: scored.formula,
  };
}

/** Today, or tomorrow if an athlete east of the Zap's time zone has already trained on it. */
function lastDay(today: string, workouts: readonly CountedWorkout[]): string {
  const tomorrow = dateOf(dayNumber(today)! + 1);
  return workouts.some(({ localDate }) => localDate === tomorrow) ? tomorrow : today;
}

/** The date in a time zone: "2025-10-19". */
function todayIn(zone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
  const text = parts.format(now);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? text : dateOf(Math.floor(now.getTime() / DAY_MS));
}
