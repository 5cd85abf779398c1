import * as z from 'zod';
import {
  atWall,
  calendarOf,
  inZone,
  queryOf,
  version,
  wholeNumber,
  zoneOf,
} from './calendarLookup.ts';
import type { Calendar, Hours, Unit } from './calendarWorld.ts';
import { type Call, route } from './gate.ts';
import { badRequest } from './refusal.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const LONGEST = 31 * DAY;

export const lengthOf = (value: number, unit: Unit): number =>
  value * (unit === 'hours' ? 60 : 1) * MINUTE;

const hoursOf = ({ openHours, availabilities = [], availabilityType }: Calendar, date: string) => {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  const single = availabilities.filter((one) => !one.deleted && one.date.startsWith(date));
  const weekly = openHours.filter(({ daysOfTheWeek }) => daysOfTheWeek.includes(weekday));
  const counted =
    availabilityType === 1 ? single : availabilityType === 0 || !single.length ? weekly : single;
  return counted.flatMap(({ hours }) => hours);
};

const time = (hour: number, minute: number) =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00`;

function* startsOf(calendar: Calendar, date: string, hours: Hours, zone: string) {
  const closes = atWall(`${date}T${time(hours.closeHour, hours.closeMinute)}`, zone);
  const duration = lengthOf(calendar.slotDuration, calendar.slotDurationUnit);
  const interval = lengthOf(calendar.slotInterval, calendar.slotIntervalUnit);
  let start = atWall(`${date}T${time(hours.openHour, hours.openMinute)}`, zone);
  for (; start + duration <= closes; start += interval) yield start;
}

const overlaps = (one: { startTime: string; endTime: string }, from: number, to: number) =>
  Date.parse(one.startTime) < to && Date.parse(one.endTime) > from;

/** Is there a team member, or a seat, for this time? */
export const isFree = (
  { state }: Call,
  calendar: Calendar,
  [from, to]: [number, number],
  { users = [], except }: { users?: string[]; except?: string } = {},
): boolean => {
  const members = calendar.teamMembers.map(({ userId }) => userId);
  const asked = users.length > 0 ? members.filter((id) => users.includes(id)) : members;
  const blocked = state.blockSlots.filter((slot) => overlaps(slot, from, to));
  const taken = state.appointments.filter(
    (appointment) =>
      appointment.id !== except &&
      !['cancelled', 'invalid'].includes(appointment.appointmentStatus) &&
      overlaps(appointment, from, to),
  );
  const seats = (booked: typeof taken) =>
    booked.filter(({ calendarId }) => calendarId === calendar.id).length <
    calendar.appoinmentPerSlot;
  if (blocked.some(({ calendarId }) => calendarId === calendar.id)) return false;
  if (members.length === 0) return seats(taken);
  return asked.some(
    (member) =>
      !blocked.some(({ assignedUserId }) => assignedUserId === member) &&
      seats(taken.filter(({ assignedUserId }) => assignedUserId === member)),
  );
};

export const calendarSlotRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/get-slots
    route: 'GET /calendars/{calendarId}/free-slots',
    version,
    scope: 'calendars.readonly',
    answer: (call) => {
      const calendar = calendarOf(call, call.params.calendarId);
      const query = queryOf(call, {
        startDate: wholeNumber,
        endDate: wholeNumber,
        timezone: z.string().optional(),
        userId: z.string().optional(),
        userIds: z.string().optional(),
      });
      const { startDate, endDate, userId } = query;
      if (endDate - startDate > LONGEST) {
        throw badRequest('Date range cannot be more than 31 days');
      }
      const zone = zoneOf(call);
      const shown = query.timezone ?? zone;
      const users = [...(call.queries.userIds ?? []), ...(userId ? [userId] : [])];
      const duration = lengthOf(calendar.slotDuration, calendar.slotDurationUnit);
      const free = new Set<number>();
      for (let day = startDate - DAY; day <= endDate + DAY; day += DAY) {
        const date = inZone(day, zone).slice(0, 10);
        for (const hours of hoursOf(calendar, date)) {
          for (const start of startsOf(calendar, date, hours, zone)) {
            const inRange = start >= startDate && start <= endDate && start > call.now.getTime();
            if (inRange && isFree(call, calendar, [start, start + duration], { users })) {
              free.add(start);
            }
          }
        }
      }
      const days: Record<string, { slots: string[] }> = {};
      for (const start of free) {
        const text = inZone(start, shown);
        const date = text.slice(0, 10);
        days[date] = { slots: [...(days[date]?.slots ?? []), text] };
      }
      return { ...days, traceId: 'd1f1b2c3-0000-4000-8000-5a4dbe11c0de' };
    },
  }),
];
