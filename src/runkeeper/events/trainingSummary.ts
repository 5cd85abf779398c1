import { integer } from '../../core/fields.ts';
import { described, out } from '../../core/output.ts';
import type { Period } from '../../workouts/calendar.ts';
import { summaryVocabulary, totalsVocabulary } from '../../workouts/eventVocabulary.ts';
import { periodSummaries, summariesStart } from '../../workouts/periodSummaries.ts';
import { athletesClock } from '../../workouts/recorded.ts';
import type { Totals } from '../../workouts/totals.ts';
import { trigger } from '../service.ts';
import {
  activityList,
  countedFilters,
  reachesBack,
  readActivities,
  yesOrNo,
} from './activityList.ts';

/** Periods that a poll looks back at; turning a Zap on looks further, so that none of them fires late. */
const COUNT = { poll: 2, fill: 4, sample: 2, search: 1 };

const output = (id: string, period: string) => () =>
  out.object({
    id: out.id(id, 'Event ID'),
    ...described({
      ...summaryVocabulary,
      period: { ...summaryVocabulary.period, example: period },
    }),
    athleteId: out.id('1234567890', 'Athlete ID'),
    previous: out.object(described(inTitle(totalsVocabulary, 'Period Before'))),
    sports: out.list(
      out.object({
        sport: out.text('Run', { label: 'Sport (Code)' }),
        sportName: out.text('Run', { label: 'Sport' }),
        ...described(totalsVocabulary),
        previousCount: out.integer(3, { label: 'Activities in the Period Before' }),
        previousDistanceKm: out.number(37.1, { label: 'Distance in the Period Before (km)' }),
        previousMovingTime: out.text('3:31:40', { label: 'Moving Time in the Period Before' }),
      }),
    ),
  });

const inTitle = (words: typeof totalsVocabulary, title: string) =>
  Object.fromEntries(
    Object.entries(words).map(([key, word]) => [
      key,
      { ...word, label: `${title}: ${word.label}` },
    ]),
  );

/** The feed does not know the climb, which is not the same as none. */
const withoutClimb = (sum: Totals) => ({ ...sum, elevationGainM: null, elevationGainFt: null });

/** A trigger that tells of a week or month once it is over where the athlete is. */
export const trainingSummary = (
  period: Period,
  head: { key: string; label: string; description: string; example: [string, string] },
) => {
  const { example, ...words } = head;
  return trigger({
    ...activityList,
    ...words,
    noun: 'Training Summary',
    input: () => ({
      waitHours: integer({
        label: 'Wait for Late Uploads (hours)',
        min: 0,
        max: 72,
        local: true,
        help: `Hours after the ${period} is over, so that devices can still send its last activities. None when left empty.`,
      }).optional(),
      emptyPeriods: yesOrNo(
        'Also Without Activities',
        `Whether a ${period} without any activity starts the Zap, too. Yes when left empty.`,
      ),
      ...countedFilters(),
    }),
    enough: (records, occasion) => {
      const { values, purpose, now, zone } = occasion;
      const { listed } = readActivities({ records: [...records], complete: false }, occasion);
      const start = summariesStart(period, athletesClock(now, listed, zone), {
        count: COUNT[purpose],
        waitHours: values.waitHours ?? 0,
      });
      return reachesBack(records, start);
    },
    events: (reading, occasion) => {
      const { values, purpose, now, zone } = occasion;
      const { listed, counted, athleteId } = readActivities(reading, occasion);
      if (listed.length === 0) return { events: [] };
      const summaries = periodSummaries(counted, period, athletesClock(now, listed, zone), {
        count: COUNT[purpose],
        waitHours: values.waitHours ?? 0,
      });
      return {
        events: summaries
          .filter(({ count }) => count > 0 || values.emptyPeriods !== 'no')
          .map((summary) => ({
            ...withoutClimb(summary),
            previous: withoutClimb(summary.previous),
            sports: summary.sports.map((sport) => withoutClimb(sport)),
            changeElevationGainM: null,
            id: `${athleteId}:${summary.period}`,
            athleteId,
          })),
      };
    },
    output: output(...example),
  });
};
