import { tzOffset } from '@date-fns/tz/tzOffset';
import * as z from 'zod';
import type { Calendar } from './calendarWorld.ts';
import type { Call } from './gate.ts';
import { badRequest, foreignLocation, notFound } from './refusal.ts';
import { validated } from './validation.ts';

export const version = '2021-04-15';

/** The calendar that a request names; one of another location is refused. */
export const calendarOf = ({ state, grant }: Call, calendarId: string): Calendar => {
  const calendar = state.calendars.find(({ id }) => id === calendarId);
  if (!calendar) throw notFound('Calendar', calendarId);
  if (calendar.locationId !== grant.locationId) throw foreignLocation();
  return calendar;
};

export const checkUser = ({ state }: Call, userId: string | undefined): void => {
  if (userId && !state.users.some(({ id }) => id === userId)) {
    throw badRequest(`User with id ${userId} not found`);
  }
};

export const zoneOf = ({ state, grant }: Call): string =>
  state.locations.find(({ id }) => id === grant.locationId)?.timezone ?? 'UTC';

/** The query, checked like a body: an unknown name is refused. */
export const queryOf = <Shape extends z.ZodRawShape>(call: Call, shape: Shape) =>
  validated(z.strictObject(shape), call.query);

export const wholeNumber = z
  .string()
  .regex(/^\d+$/, { error: 'must be a number string' })
  .transform(Number);

export const flag = z.enum(['true', 'false']).transform((text) => text === 'true');

/** A moment as appointments take it: ISO 8601 with an offset. */
export const moment = z.iso.datetime({
  offset: true,
  error: 'must be a valid ISO 8601 date string',
});

export const utc = (iso: string): string => new Date(iso).toISOString();

/** `2023-09-25T16:00:00+05:30`: the wall time of a zone with its offset. */
export const inZone = (time: number | string, zone: string): string => {
  const at = new Date(time);
  const minutes = tzOffset(zone, at);
  const wall = new Date(at.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const pad = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0');
  return `${wall}${minutes < 0 ? '-' : '+'}${pad(minutes / 60)}:${pad(minutes % 60)}`;
};

/** The instant at which the clocks of a zone show a wall time. */
export const atWall = (wall: string, zone: string): number => {
  const asUtc = Date.parse(`${wall}Z`);
  const guess = asUtc - tzOffset(zone, new Date(asUtc)) * 60_000;
  return asUtc - tzOffset(zone, new Date(guess)) * 60_000;
};
