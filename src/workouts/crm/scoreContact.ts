import { DAY_MS, dateOf, dayNumber } from '../calendar.ts';
import { trainingScore } from '../score.ts';
import { type CountedWorkout, countedSeconds } from '../totals.ts';
import { chosenContact, type WhoInput, type WhoName, whoIn } from './chosenContact.ts';
import { type Contact, hasTag, storedIn } from './contact.ts';
import { changedValues, customInput, unwritable } from './customValues.ts';
import { loggedIn } from './marker.ts';
import { moveOpportunity, type OpportunityRule } from './opportunityMove.ts';
import { linesOf, type Part, type Plan } from './plan.ts';

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

export type ScoreName =
  | WhoName
  | 'get_contact_notes'
  | 'update_contact'
  | 'add_tags_to_contact'
  | 'remove_tags_from_contact'
  | 'search_opportunities'
  | 'create_opportunity'
  | 'update_opportunity';

type Scored = { score: number; trend: string | null; formula: string };

const WARM = 40;
const HOT = 70;

/** Lead tier of a score. */
export const tierOf = (score: number, warm = WARM, hot = HOT): 'Hot' | 'Warm' | 'Cold' =>
  score >= hot ? 'Hot' : score >= warm ? 'Warm' : 'Cold';

export type Trend = 'Rising' | 'Steady' | 'Falling';

/** Change from the first half of the window to the second from which a trend counts as one. */
const TREND_SHARE = 0.15;

/** Whether the second half of the window's days holds more or fewer minutes than the first. */
export function trendOf(workouts: readonly CountedWorkout[], from: string, to: string): Trend {
  const [first, last] = [dayNumber(from)!, dayNumber(to)!];
  const middle = (first + last) / 2;
  const minutes = (inHalf: (day: number) => boolean) =>
    workouts.reduce((sum, workout) => {
      const day = dayNumber(workout.localDate);
      const counts = day !== null && day >= first && day <= last && inHalf(day);
      return counts ? sum + countedSeconds(workout) / 60 : sum;
    }, 0);
  const early = minutes((day) => day < middle);
  const late = minutes((day) => day > middle);
  const change = late - early;
  return Math.abs(change) <= TREND_SHARE * early ? 'Steady' : change > 0 ? 'Rising' : 'Falling';
}

/**
 * Writes score, tier and trend. What happens on crossing the threshold comes before the score is written:
 * the score that is stored tells the next run, also of one that was cut off, on which side it was.
 */
export function* scoreContact(
  input: ScoreInput,
  { now, zone }: { now: Date; zone: string },
): Plan<ScoreName> {
  const lines = linesOf();
  const found = yield* chosenContact(input, lines);
  if ('halt' in found) return found;
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
    yield { ask: 'add_tags_to_contact', input: { contactId: contact.id, tags: [thresholdTag] } };
    lines.add('Tag', 'created', `The score crossed ${threshold}.`);
  }
  if (thresholdTag && !isAbove && input.removeTag && hasTag(contact, thresholdTag)) {
    yield {
      ask: 'remove_tags_from_contact',
      input: { contactId: contact.id, tags: [thresholdTag] },
    };
    lines.add('Tag', 'deleted', `The score is below ${threshold}.`);
  }
  const opportunityId = crossed ? yield* moveOpportunity(contact, input, lines) : null;

  if (changes.length > 0) {
    yield { ask: 'update_contact', input: { contactId: contact.id, ...customInput(changes) } };
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

/** The score that was mapped, else one of the workouts that are logged on the contact. */
function* scoreFor(input: ScoreInput, contact: Contact, today: string): Part<ScoreName, Scored> {
  if (input.score !== undefined) {
    return {
      score: Math.round(input.score),
      trend: input.trend ?? null,
      formula: 'The score was mapped from an earlier step.',
    };
  }
  const notes = (yield { ask: 'get_contact_notes', input: { contactId: contact.id } }) as {
    body: string | null;
  }[];
  const workouts = loggedIn(notes).map(({ mark }) => mark.counted);
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

/** Today, or tomorrow where an athlete east of the Zap's time zone has trained on it already. */
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
