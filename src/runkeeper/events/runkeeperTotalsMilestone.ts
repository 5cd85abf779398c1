import { choice, number } from '../../core/fields.ts';
import { totalVocabulary } from '../../workouts/eventVocabulary.ts';
import { isFresh, type TallyMemory } from '../../workouts/tally.ts';
import { spanStart, totalEvents } from '../../workouts/totalEvents.ts';
import { trigger } from '../service.ts';
import {
  activityList,
  countedFilters,
  eventOf,
  eventOutput,
  latestFirst,
  reachesBack,
  readActivities,
} from './activityList.ts';

const UNITS = {
  kilometres: 'km',
  miles: 'mi',
  hours: 'h',
  workouts: 'activities',
} as const;

export const runkeeperTotalsMilestone = trigger({
  ...activityList,
  key: 'runkeeper_totals_milestone',
  noun: 'Milestone',
  label: 'Runkeeper Totals Milestone',
  description:
    'Triggers when the total of a week, month, year or all time passes a round number, such as every 100 km.',
  input: () => ({
    measure: choice(
      {
        kilometres: 'Kilometres',
        miles: 'Miles',
        hours: 'Hours',
        workouts: 'Activities',
      },
      { label: 'What to Count', local: true },
    ),
    every: number({
      label: 'Milestone Every',
      min: 1,
      local: true,
      help: 'A step in the unit chosen above: 100 means 100, 200, 300 and so on.',
    }),
    span: choice(
      { week: 'This week', month: 'This month', year: 'This year', ever: 'All time' },
      { label: 'Period', local: true, help: 'Weeks begin on Monday.' },
    ),
    ...countedFilters(),
  }),
  remembers: true,
  enough: (records, occasion) => {
    const { values, purpose, memory, now } = occasion;
    const { span } = values;
    return span === 'week' || span === 'month'
      ? reachesBack(
          records,
          spanStart(
            span,
            readActivities({ records: [...records], complete: false }, occasion).today,
          ),
        )
      : purpose !== 'fill' && isFresh(memory as TallyMemory | undefined, now);
  },
  events: (reading, occasion) => {
    const { values, now, purpose } = occasion;
    const { raws, counted, today, edge, isWhole, athleteId } = readActivities(reading, occasion);
    const { events, memory } = totalEvents(counted, values, {
      memory: occasion.memory as TallyMemory | undefined,
      complete: isWhole || purpose === 'sample',
      edge,
      now,
      today,
      all: purpose !== 'poll',
    });
    const unit = UNITS[values.measure];
    return {
      memory,
      events: latestFirst(events, raws).map((event) =>
        eventOf(athleteId, raws.get(event.workoutId), {
          ...event,
          unit,
          periodFrom: event.from,
          periodTo: event.to,
          milestone: `${event.reached} ${unit} ${event.period === 'ever' ? 'in all' : `in ${event.period}`}`,
        }),
      ),
    };
  },
  output: () => eventOutput(totalVocabulary, '1234567890:2025:kilometres:500'),
});
