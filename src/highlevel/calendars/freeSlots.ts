import { atZone, instantOf } from '../../core/dates.ts';
import { out } from '../../core/output/output.ts';
import { isRecord, type Raw } from '../../core/raw.ts';
import { calendarName } from './names.ts';

/** A time that people can book: https://marketplace.gohighlevel.com/docs/ghl/calendars/get-slots */
export const freeSlot = () =>
  out.object({
    id: out.id('YlWd2wuCAZQzh2cH1fVZ:2026-03-02T10:00:00-06:00', 'Slot ID'),
    start: out.moment('2026-03-02T10:00:00-06:00'),
    date: out.day('2026-03-02'),
    timezone: out.text('America/Chicago', { label: 'Time Zone' }),
    calendarId: out.id('YlWd2wuCAZQzh2cH1fVZ', 'Calendar ID'),
    calendarName: calendarName(),
  });

/** The slots of an answer that is keyed by day, earliest first. Without free days, it has only a `traceId`. */
export function slotsByDay(body: unknown): Raw[] | undefined {
  if (!isRecord(body)) {
    return undefined;
  }
  const days = Object.entries(body as Record<string, { slots?: string[] }>).filter(([day]) =>
    /^\d{4}-\d{2}-\d{2}$/.test(day),
  );
  const isOfSlots = days.length > 0 || body.traceId !== undefined;
  if (!isOfSlots || !days.every(([, answer]) => Array.isArray(answer?.slots))) {
    return undefined;
  }
  return days
    .flatMap(([date, { slots = [] }]) => slots.filter(Boolean).map((start) => ({ date, start })))
    .sort((one, other) => instantOf(one.start) - instantOf(other.start) || 0);
}

/** Adds a slot's ID and the time zone of its times: the requested one, else the sub-account's if the offset matches. */
export function identified(
  { date, start }: Record<string, unknown>,
  { calendarId, timezone }: { calendarId: string; timezone?: string | undefined },
  zone: string,
): Record<string, unknown> {
  const isLocal =
    Date.parse(atZone(String(start).slice(0, 19), zone)) === Date.parse(String(start));
  return {
    id: `${calendarId}:${start}`,
    start,
    date,
    timezone: timezone ?? (isLocal ? zone : null),
    calendarId,
  };
}

/** One user goes into `userId`, several into `userIds`: a list of one item is not a list in a query. */
export function oneOrMoreUsers({
  userIds,
  ...values
}: Record<string, unknown>): Record<string, unknown> {
  const users = (userIds ?? []) as string[];
  return users.length > 1 ? { ...values, userIds: users } : { ...values, userId: users[0] };
}
