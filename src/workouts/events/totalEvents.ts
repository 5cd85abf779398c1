import { dateOf, dayNumber, longDate, type Period, periodOf } from '../calendar.ts';
import { countedSeconds } from '../totals.ts';
import { METRES_PER_FOOT, METRES_PER_MILE, measure } from '../units.ts';
import { dayOf, type RecordedWorkout } from './recorded.ts';
import { type TallyOptions, tally } from './tally.ts';

/** Stretches of time that totals run over. */
export type Span = Period | 'ever';

/** The measures of totals milestones. */
type TotalMeasure = 'workouts' | 'kilometres' | 'miles' | 'hours' | 'metresClimbed' | 'feetClimbed';

/** Which multiples of a total are told of. */
export interface TotalChoice {
  measure: TotalMeasure;
  /** In the measure's unit: every 100 kilometers, every 10 hours. */
  every: number;
  span: Span;
}

/** A round total that was reached. */
export interface TotalEvent {
  /** The same every time it is found: "2025-W42:kilometres:100". */
  key: string;
  workoutId: string;
  /** "2025-W42", "2025-10", "2025" or "ever". */
  period: string;
  from: string | null;
  to: string | null;
  measure: TotalMeasure;
  reached: number;
  next: number;
  countedSince: string | null;
}

/** Workouts are summed in small whole units, so that the order does not matter. */
const UNITS: Record<TotalMeasure, { size: number; of(workout: RecordedWorkout): number }> = {
  workouts: { size: 1, of: () => 1 },
  kilometres: { size: 10_000, of: ({ distanceM }) => tenths(distanceM) },
  miles: { size: METRES_PER_MILE * 10, of: ({ distanceM }) => tenths(distanceM) },
  hours: { size: 3600, of: (workout) => Math.round(countedSeconds(workout)) },
  metresClimbed: { size: 10, of: ({ elevationGainM }) => tenths(elevationGainM) },
  feetClimbed: {
    size: METRES_PER_FOOT * 10,
    of: ({ elevationGainM }) => tenths(elevationGainM),
  },
};

const tenths = (metres: number | null | undefined) => Math.round((measure(metres) ?? 0) * 10);

/** First day of the period before the day's own; weeks and months are summed from the list only. */
export const spanStart = (span: Period, day: number): number =>
  periodOf(periodOf(day, span).from - 1, span).from;

/** A span in a sentence, by its first day: "in 2025", "in October 2025", "in the week of 13 October 2025", "in total". */
export function spanInWords(span: Span, from: string | null): string {
  const day = dayNumber(from);
  if (day === null) return 'in total';
  const date = longDate(day);
  const [, month, year] = date.split(' ');
  return { week: `in the week of ${date}`, month: `in ${month} ${year}`, year: `in ${year}` }[
    span as Period
  ];
}

/**
 * Round totals among workouts, and what to remember until the next look. Weeks and months need no
 * memory: the list reaches back to the start of the one before, and what is older is left out.
 */
export function totalEvents(
  workouts: readonly RecordedWorkout[],
  { measure: unit, every, span }: TotalChoice,
  options: Omit<TallyOptions, 'adds' | 'stepOf'> & { all: boolean; today: number },
) {
  const { size, of } = UNITS[unit];
  const isShort = span === 'week' || span === 'month';
  const from = isShort ? spanStart(span, options.today) : Number.NEGATIVE_INFINITY;
  const periods = new Map<string, { from: number; to: number }>();
  const counted = tally(
    workouts.filter((workout) => dayOf(workout) >= from),
    {
      ...options,
      ...(isShort && { memory: undefined, complete: true }),
      adds: (workout) => {
        const period = span === 'ever' ? undefined : periodOf(dayOf(workout), span);
        if (period) periods.set(period.key, period);
        return { [period?.key ?? 'ever']: of(workout) };
      },
      stepOf: () => every * size,
    },
  );
  const { since } = counted.memory;
  const events = (options.all || isShort ? counted.all : counted.recent).map(
    ({ tally: period, n, workoutId }): TotalEvent => {
      const days = periods.get(period);
      const reached = round(n * every);
      return {
        key: [period, unit, ...(since ? [since] : []), reached].join(':'),
        workoutId,
        period,
        from: days ? dateOf(days.from) : null,
        to: days ? dateOf(days.to) : null,
        measure: unit,
        reached,
        next: round((n + 1) * every),
        countedSince: since,
      };
    },
  );
  return { events, memory: isShort ? undefined : counted.memory };
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6;
