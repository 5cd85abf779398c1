import * as z from 'zod';
import { route } from './gate.ts';
import { validated } from './validation.ts';

/** @see https://marketplace.gohighlevel.com/docs/ghl/calendars/get-all-schedules */
const listed = z.strictObject({
  locationId: z.string(),
  userId: z.string().min(1),
  calendarId: z.string().optional(),
  skip: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(500).optional(),
});

export const scheduleRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/get-all-schedules
    route: 'GET /calendars/schedules/search',
    version: '2021-04-15',
    scope: 'calendars.readonly',
    location: 'query',
    answer: ({ state, query }) => {
      const { locationId, userId, calendarId, skip = 0, limit = 50 } = validated(listed, query);
      const found = state.schedules.filter(
        (one) =>
          one.locationId === locationId &&
          one.userId === userId &&
          (!calendarId || one.calendarIds.includes(calendarId)),
      );
      return { schedules: found.slice(skip, skip + limit) };
    },
  }),
];
