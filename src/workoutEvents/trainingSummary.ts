import { integer } from '../core/input/fields.ts';
import { described, out } from '../core/output/output.ts';
import type { Raw } from '../core/raw.ts';
import type { Occasion, Reading } from '../core/reading/events.ts';
import type { Shape } from '../core/shape.ts';
import { previousTotals, summaryValues, totalsValues } from '../workouts/events/eventValues.ts';
import {
  type PeriodSummary,
  periodSummaries,
  summariesStart,
  untilNextSummary,
} from '../workouts/events/periodSummaries.ts';
import { athletesClock } from '../workouts/events/recorded.ts';
import { athleteOutput, type ShownActivity } from './activityEvent.ts';
import { type WorkoutSource, yesOrNo } from './source.ts';
import { unitsOf } from './units.ts';

type Values = { waitHours?: number; emptyPeriods?: 'yes' | 'no' };

const PERIODS = {
  week: {
    name: 'Weekly',
    description:
      'Triggers when the athlete’s week (Monday to Sunday) ends, with totals by sport compared with the previous week.',
    example: { period: '2025-W42', from: '2025-10-13', to: '2025-10-19' },
  },
  month: {
    name: 'Monthly',
    description:
      'Triggers when the athlete’s month ends, with totals by sport compared with the previous month.',
    example: { period: '2025-10', from: '2025-10-01', to: '2025-10-31' },
  },
};

/** Periods that a poll looks back at. Turning a Zap on looks further back, so that none of them fires late. */
const COUNT = { poll: 2, fill: 4, sample: 2, search: 1 };

/** An athlete without activities is looked at again after this time. */
const EMPTY_MS = 6 * 60 * 60_000;

const output = (activity: ShownActivity, period: keyof typeof PERIODS) => () => {
  const { example } = PERIODS[period];
  const { summary, from, to } = summaryValues;
  return out.object({
    id: out.id(`${activity.sample.athleteId}:${example.period}`, 'Event ID'),
    ...described({
      ...summaryValues,
      summary: { ...summary, example: String(summary.example).replace('week', period) },
      period: { ...summaryValues.period, example: example.period },
      from: { ...from, example: example.from },
      to: { ...to, example: example.to },
    }),
    ...athleteOutput(activity),
    previous: out.object(described(inTitle(totalsValues, 'Previous Period', previousTotals))),
    sports: out.list(
      out.object({
        sport: out.text('Run', { label: 'Sport (Code)' }),
        sportName: out.text('Run', { label: 'Sport' }),
        ...described(inTitle(totalsValues, 'By Sport')),
        previousCount: out.integer(previousTotals.count, {
          label: 'By Sport, Previous Period: Activities',
        }),
        previousDistanceKm: out.number(previousTotals.distanceKm, {
          label: 'By Sport, Previous Period: Distance (km)',
        }),
        previousDistanceMiles: out.number(previousTotals.distanceMiles, {
          label: 'By Sport, Previous Period: Distance (mi)',
        }),
        previousMovingTime: out.text(previousTotals.movingTime, {
          label: 'By Sport, Previous Period: Moving Time (h:mm:ss)',
        }),
      }),
    ),
  });
};

const inTitle = (
  words: typeof totalsValues,
  title: string,
  examples: Partial<typeof previousTotals> = {},
) =>
  Object.fromEntries(
    Object.entries(words).map(([key, word]) => [
      key,
      {
        ...word,
        label: `${title}: ${word.label}`,
        example: examples[key as keyof typeof examples] ?? word.example,
      },
    ]),
  );

const NO_CLIMB = { elevationGainM: null, elevationGainFt: null };

/** A list without elevation gain gives null, which is not the same as 0. */
const withoutClimb = (summary: PeriodSummary) => ({
  ...summary,
  ...NO_CLIMB,
  previous: { ...summary.previous, ...NO_CLIMB },
  sports: summary.sports.map((sport) => ({ ...sport, ...NO_CLIMB })),
  changeElevationGainM: null,
  changeElevationGainFt: null,
});

/** A trigger that fires when a week or month ends where the athlete is. */
export const trainingSummary = <F extends Shape>(
  source: WorkoutSource<F>,
  period: keyof typeof PERIODS,
) => {
  const { name, description } = PERIODS[period];
  return {
    key: `${source.key}_${name.toLowerCase()}_training_summary`,
    label: `${source.service} ${name} Training Summary`,
    description,
    noun: 'Training Summary',
    input: () => ({
      waitHours: integer({
        label: 'Wait for Late Uploads (hours)',
        min: 0,
        max: 72,
        local: true,
        help: `Hours to wait after the ${period} ends, so that devices can still upload its last activities. Defaults to 0.`,
      }).optional(),
      emptyPeriods: yesOrNo(
        'Trigger Without Activities',
        `Whether a ${period} without activities also starts the Zap. Defaults to yes.`,
      ),
      ...source.countedFilters(),
    }),
    mostPages: source.pages.summaries,
    enough: (records: readonly Raw[], occasion: Occasion<Values>) => {
      const { values, purpose, now, zone } = occasion;
      const { listed } = source.read({ records: [...records], complete: false }, occasion);
      const start = summariesStart(period, athletesClock(now, listed, zone), {
        count: COUNT[purpose],
        waitHours: values.waitHours ?? 0,
      });
      return source.reachesBack(records, start);
    },
    events: (reading: Reading, occasion: Occasion<Values>) => {
      const { values, purpose, now, zone } = occasion;
      const { listed, counted, athleteId } = source.read(reading, occasion);
      // An empty list may be a failed answer.
      if (listed.length === 0 && purpose !== 'fill') {
        return { events: [], next: now + EMPTY_MS };
      }
      const clock = athletesClock(now, listed, zone);
      const waitHours = values.waitHours ?? 0;
      const summaries = periodSummaries(counted, period, clock, {
        count: COUNT[purpose],
        waitHours,
        units: unitsOf(values, occasion.context),
      });
      return {
        next: now + 1000 * untilNextSummary(period, clock, { waitHours }),
        events: summaries
          // Periods that ended before the Zap was turned on never fire, even if a late upload fills them.
          .filter(({ count }) => count > 0 || values.emptyPeriods !== 'no' || purpose === 'fill')
          .map((summary) => ({
            ...(source.hasClimb ? summary : withoutClimb(summary)),
            id: `${athleteId}:${summary.period}`,
            athleteId,
          })),
      };
    },
    output: output(source.activity, period),
  };
};
