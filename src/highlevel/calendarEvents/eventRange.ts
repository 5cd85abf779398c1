import { byTime } from '../../core/reading/windows.ts';
import { groupId } from '../calendarGroups/schema.ts';
import { calendarId } from '../calendars/schema.ts';
import { daysAhead, daysBack, rangeFrom, rangeTo } from '../calendars/timeRange.ts';
import { userId } from '../users/schema.ts';

/** Whose events to list, and when they take place; HighLevel requires a calendar, a user or a group. */
export const eventRange = () => ({
  calendarId: calendarId().optional(),
  userId: userId({ help: 'The team member whose events to find.' }).optional(),
  groupId: groupId().optional(),
  startTime: rangeFrom(),
  endTime: rangeTo('startTime'),
});

export const eventRangeDays = () => ({ ...daysBack(), ...daysAhead() });

export const eventWindows = byTime({ from: 'startTime', to: 'endTime', ahead: 7 });
