import { choice, integer } from '../../core/fields.ts';
import { streakVocabulary } from '../../workouts/eventVocabulary.ts';
import {
  reachesBeforeStreaks,
  type StreakMemory,
  streakEvents,
} from '../../workouts/streakEvents.ts';
import { trigger } from '../service.ts';
import {
  activityList,
  countedFilters,
  eventOf,
  eventOutput,
  readActivities,
  yesOrNo,
} from './activityList.ts';

export const runkeeperStreak = trigger({
  ...activityList,
  key: 'runkeeper_streak',
  noun: 'Streak',
  label: 'Runkeeper Streak',
  description: 'Triggers when the athlete was active for a number of days or weeks in a row.',
  input: () => ({
    length: integer({ label: 'Days or Weeks in a Row', min: 2, max: 1000, local: true }),
    unit: choice(
      { day: 'Days', week: 'Weeks' },
      { label: 'Counted In', local: true, help: 'Days when left empty. Weeks begin on Monday.' },
    ).optional(),
    repeat: yesOrNo(
      'Every Further Multiple',
      'With 7: also on day 14, 21 and so on. No when left empty.',
    ),
    ...countedFilters(),
  }),
  remembers: true,
  enough: (records, occasion) => {
    const { listed, counted, today } = readActivities(
      { records: [...records], complete: false },
      occasion,
    );
    return reachesBeforeStreaks(listed, counted, occasion.values.unit ?? 'day', today);
  },
  events: (reading, occasion) => {
    const { values, purpose } = occasion;
    const { raws, counted, today, athleteId } = readActivities(reading, occasion);
    const unit = values.unit ?? 'day';
    const { recent, all, memory } = streakEvents(
      counted,
      { unit, length: values.length, repeat: values.repeat === 'yes' },
      { memory: occasion.memory as StreakMemory | undefined, today },
    );
    return {
      memory,
      events: (purpose === 'poll' ? recent : all).map((event) =>
        eventOf(athleteId, raws.get(event.workoutId), {
          ...event,
          unit: `${unit}s`,
          streakFrom: event.from,
          streakTo: event.to,
          milestone: `${event.reached} ${unit}s in a row`,
        }),
      ),
    };
  },
  output: () => eventOutput(streakVocabulary, '1234567890:day:7:2025-10-13'),
});
