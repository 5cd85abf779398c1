import { DAY_MS } from '../../core/dates.ts';
import { choice, list } from '../../core/input/fields.ts';
import { described, out } from '../../core/output/output.ts';
import { unitsOf, unitsOfTexts } from '../../workoutEvents/units.ts';
import { dayNumber, weekdayOf } from '../../workouts/calendar.ts';
import { effortValues } from '../../workouts/events/eventValues.ts';
import { sportOf } from '../../workouts/sports.ts';
import { distanceIn, type UnitSystem } from '../../workouts/unitSystem.ts';
import { kilometres, miles } from '../../workouts/units.ts';
import { workoutValues } from '../../workouts/values.ts';
import { activityFilters, isSport } from '../activities/filters.ts';
import { docs } from '../docs.ts';
import { READ } from '../permissions.ts';
import { athleteName } from '../profile/names.ts';
import { trigger } from '../service.ts';
import { type Best, type BestMemory, bestsOf, compareBests, RECORDS } from './bests.ts';

type Chosen = { records?: string[] | undefined; sports?: string[] | undefined };

/** A best month is dated by its start. */
const RECENT_MS = 35 * DAY_MS;

export const newRunkeeperPersonalRecord = trigger({
  key: 'new_runkeeper_personal_record',
  noun: 'Personal Record',
  label: 'New Runkeeper Personal Record',
  description:
    'Triggers when the athlete’s longest activity, best week or best month in a sport improves. A week or month can improve several times.',
  docs: docs('records'),
  scopes: READ,
  route: 'GET /records',
  mediaType: { answer: 'Records' },
  input: () => ({
    records: list(choice(RECORDS), {
      label: 'Records',
      choices: RECORDS,
      local: true,
      split: true,
      help: 'Runkeeper keeps records of distance, not of time. Defaults to all of them.',
    }).optional(),
    sports: activityFilters().sports,
    units: unitsOfTexts(),
  }),
  result: '[]',
  remembers: true,
  events: ({ records }, occasion) => {
    const { values, context, purpose, now } = occasion;
    const bests = bestsOf(records);
    const recent = new Date(now - RECENT_MS).toISOString().slice(0, 10);
    const before = occasion.memory as BestMemory | undefined;
    const memory = compareBests(bests, before, purpose === 'poll' ? recent : undefined);
    return {
      memory,
      events: bests
        .filter((best) => !memory[best.key]!.shrank && isWanted(best, values))
        .sort((a, b) => String(b.date ?? '').localeCompare(String(a.date ?? '')))
        .map((best) =>
          eventOfBest(best, memory[best.key]!.before, {
            athleteId: String(context.userId),
            units: unitsOf(values, context),
          }),
        ),
    };
  },
  output: () => {
    const { effort, effortKind, rank, effortDistanceM, effortDistanceKm } = effortValues;
    const { sport, sportName, sportKind, localDate, weekday, service } = workoutValues;
    return out.object({
      id: out.id('1234567890:Running:BEST_ACTIVITY:42400', 'Event ID'),
      summary: out.text('Run, longest activity: 42.4 km (26.35 mi), 1.2 km more than before'),
      ...described({
        effort: { ...effort, example: 'Longest Activity', label: 'Record' },
        effortKind,
        rank,
        effortDistanceM: { ...effortDistanceM, example: 42_400 },
        effortDistanceKm: { ...effortDistanceKm, example: 42.4 },
      }),
      effortDistanceMiles: out.number(26.35, { label: 'Distance of the Effort (mi)' }),
      beforeKm: out.number(41.2, { label: 'Previous Record (km)' }),
      beforeMiles: out.number(25.6, { label: 'Previous Record (mi)' }),
      beforeDate: out.text('2025-05-11', { label: 'Previous Record Date' }),
      gainKm: out.number(1.2, { label: 'Gain (km)' }),
      gainMiles: out.number(0.75, { label: 'Gain (mi)' }),
      athleteId: out.id('1234567890', 'Athlete ID'),
      athleteName: athleteName(),
      activityType: out.text('Running'),
      ...described({
        sport,
        sportName,
        sportKind,
        localDate,
        weekday,
        service: { ...service, example: 'Runkeeper' },
      }),
    });
  },
});

const isWanted = ({ record, activityType }: Best, values: Chosen): boolean =>
  (!values.records || values.records.includes(record)) && isSport(activityType, values.sports);

function eventOfBest(
  best: Best,
  before: BestMemory[string]['before'],
  { athleteId, units }: { athleteId: string; units: UnitSystem | null },
) {
  const { key, metres, date, record, activityType } = best;
  const { sportName, ...sport } = sportOf(activityType);
  const gained = before ? metres - before.metres : 0;
  const distance = units
    ? distanceIn(metres, units)
    : `${distanceIn(metres)} (${distanceIn(metres, 'imperial')})`;
  const day = dayNumber(date);
  return {
    id: `${athleteId}:${key}:${metres}`,
    athleteId,
    effort: RECORDS[record],
    effortKind: 'distance',
    rank: 1,
    effortDistanceM: metres,
    effortDistanceKm: kilometres(metres),
    effortDistanceMiles: miles(metres),
    beforeKm: before && kilometres(before.metres),
    beforeMiles: before && miles(before.metres),
    beforeDate: before?.date,
    gainKm: before && kilometres(gained),
    gainMiles: before && miles(gained),
    summary: `${sportName}, ${RECORDS[record].toLowerCase()}: ${distance}${gained ? `, ${distanceIn(gained, units)} more than before` : ''}`,
    activityType,
    ...sport,
    sportName,
    localDate: date,
    weekday: day === null ? null : weekdayOf(day),
    service: 'Runkeeper',
  };
}
