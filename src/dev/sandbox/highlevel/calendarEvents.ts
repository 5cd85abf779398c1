import * as z from 'zod';
import {
  calendarOf,
  checkUser,
  inZone,
  moment,
  queryOf,
  utc,
  version,
  wholeNumber,
  zoneOf,
} from './calendarLookup.ts';
import { isFree, lengthOf } from './calendarSlots.ts';
import type { BlockSlot } from './calendarWorld.ts';
import { contactOf } from './contactLookup.ts';
import { type Call, route } from './gate.ts';
import { badRequest, foreignLocation, notFound, unprocessable } from './refusal.ts';
import { type Appointment, newId } from './world.ts';

const reading = { version, scope: 'calendars/events.readonly' } as const;
const writing = { version, scope: 'calendars/events.write' } as const;

const details = {
  title: z.string().optional(),
  meetingLocationType: z
    .enum(['custom', 'zoom', 'gmeet', 'phone', 'address', 'ms_teams', 'google'])
    .optional(),
  meetingLocationId: z.string().optional(),
  overrideLocationConfig: z.boolean().optional(),
  appointmentStatus: z
    .enum(['new', 'confirmed', 'cancelled', 'showed', 'noshow', 'invalid'])
    .optional(),
  assignedUserId: z.string().optional(),
  description: z.string().optional(),
  address: z.string().optional(),
  ignoreDateRange: z.boolean().optional(),
  toNotify: z.boolean().optional(),
  ignoreFreeSlotValidation: z.boolean().optional(),
  rrule: z.string().optional(),
};

const newAppointment = z.strictObject({
  ...details,
  calendarId: z.string().min(1),
  locationId: z.string(),
  contactId: z.string().min(1),
  startTime: moment,
  endTime: moment.optional(),
});

const changedAppointment = z.strictObject({
  ...details,
  calendarId: z.string().optional(),
  startTime: moment.optional(),
  endTime: moment.optional(),
});

const blockSlot = z.strictObject({
  title: z.string().optional(),
  calendarId: z.string().optional(),
  assignedUserId: z.string().optional(),
  locationId: z.string(),
  startTime: moment.optional(),
  endTime: moment.optional(),
});

const appointmentOf = ({ state, grant }: Call, eventId: string): Appointment => {
  const appointment = state.appointments.find(({ id }) => id === eventId);
  if (!appointment) throw notFound('Event', eventId);
  if (appointment.locationId !== grant.locationId) throw foreignLocation();
  return appointment;
};

const eventRecord = (call: Call, event: Appointment | BlockSlot) => {
  const zone = zoneOf(call);
  const calendar = call.state.calendars.find(({ id }) => id === event.calendarId);
  return {
    ...event,
    ...(calendar?.groupId ? { groupId: calendar.groupId } : {}),
    users: event.assignedUserId ? [event.assignedUserId] : [],
    isRecurring: 'rrule' in event && event.rrule !== undefined,
    startTime: inZone(event.startTime, zone),
    endTime: inZone(event.endTime, zone),
    dateAdded: inZone(event.dateAdded, zone),
    dateUpdated: inZone(event.dateUpdated, zone),
    createdBy: { source: 'third_party' },
  };
};

/** Neither dates of creation and change nor notes: https://github.com/GoHighLevel/highlevel-api-docs/issues/246 */
const savedRecord = (call: Call, appointment: Appointment) => {
  const { notes: _, dateAdded: _a, dateUpdated: _u, ...record } = appointment;
  const zone = zoneOf(call);
  return {
    ...record,
    startTime: inZone(record.startTime, zone),
    endTime: inZone(record.endTime, zone),
    isRecurring: record.rrule !== undefined,
  };
};

const listed = <Event extends Appointment | BlockSlot>(call: Call, events: Event[]) => {
  const query = queryOf(call, {
    locationId: z.string(),
    startTime: wholeNumber,
    endTime: wholeNumber,
    userId: z.string().optional(),
    calendarId: z.string().optional(),
    groupId: z.string().optional(),
  });
  const { userId, calendarId, groupId, startTime, endTime } = query;
  if (!userId && !calendarId && !groupId) {
    throw unprocessable(['Either of userId, calendarId or groupId is required']);
  }
  if (calendarId) calendarOf(call, calendarId);
  const ofGroup = call.state.calendars.filter((calendar) => calendar.groupId === groupId);
  const found = events.filter((event) => {
    const start = Date.parse(event.startTime);
    return (
      event.locationId === query.locationId &&
      start >= startTime &&
      start <= endTime &&
      (!userId || event.assignedUserId === userId) &&
      (!calendarId || event.calendarId === calendarId) &&
      (!groupId || ofGroup.some(({ id }) => id === event.calendarId))
    );
  });
  return { events: found.map((event) => eventRecord(call, event)) };
};

type Booking = Partial<z.output<typeof newAppointment>>;

/** The appointment that a booking makes of another one, or of nothing. */
const booked = (
  call: Call,
  before: Partial<Appointment>,
  { ignoreDateRange: _, toNotify: _n, overrideLocationConfig: _o, ...given }: Booking,
): Appointment => {
  const { ignoreFreeSlotValidation, rrule, meetingLocationId: _m, ...wanted } = given;
  const calendar = calendarOf(call, wanted.calendarId ?? before.calendarId ?? '');
  checkUser(call, wanted.assignedUserId);
  const startTime = utc(wanted.startTime ?? before.startTime ?? '');
  const length = lengthOf(calendar.slotDuration, calendar.slotDurationUnit);
  const kept = wanted.startTime ? undefined : before.endTime;
  const endTime = utc(
    wanted.endTime ?? kept ?? new Date(Date.parse(startTime) + length).toISOString(),
  );
  const moves = wanted.startTime ?? wanted.endTime ?? wanted.calendarId;
  const times: [number, number] = [Date.parse(startTime), Date.parse(endTime)];
  if (times[1] <= times[0]) throw badRequest('endTime must be after startTime');
  if (moves && !ignoreFreeSlotValidation && !isFree(call, calendar, times, { except: before.id })) {
    throw badRequest('The slot you have selected is no longer available.');
  }
  return {
    ...before,
    ...wanted,
    startTime,
    endTime,
    calendarId: calendar.id,
    ...(rrule && ignoreFreeSlotValidation ? { rrule } : {}),
    dateUpdated: call.now.toISOString(),
  } as Appointment;
};

const checkBlocked = (call: Call, { calendarId, assignedUserId }: Partial<BlockSlot>) => {
  if (calendarId && assignedUserId) {
    throw unprocessable(['Either calendarId or assignedUserId can be set, not both.']);
  }
  if (!calendarId && !assignedUserId) {
    throw unprocessable(['calendarId should not be empty', 'calendarId must be a string']);
  }
  if (calendarId) calendarOf(call, calendarId);
  checkUser(call, assignedUserId);
};

const blockRecord = (call: Call, { dateAdded: _, dateUpdated: _u, ...slot }: BlockSlot) => ({
  ...slot,
  startTime: inZone(slot.startTime, zoneOf(call)),
  endTime: inZone(slot.endTime, zoneOf(call)),
});

export const calendarEventRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/get-calendar-events
    route: 'GET /calendars/events',
    ...reading,
    location: 'query',
    answer: (call) => listed(call, call.state.appointments),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/get-blocked-slots
    route: 'GET /calendars/blocked-slots',
    ...reading,
    location: 'query',
    answer: (call) => listed(call, call.state.blockSlots),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/get-appointment
    route: 'GET /calendars/events/appointments/{eventId}',
    ...reading,
    answer: (call) => ({
      event: eventRecord(call, appointmentOf(call, call.params.eventId)),
    }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/create-appointment
    route: 'POST /calendars/events/appointments',
    ...writing,
    location: 'body',
    body: newAppointment,
    answer: (call) => {
      const contact = contactOf(call, call.body.contactId);
      const calendar = calendarOf(call, call.body.calendarId);
      const appointment = booked(
        call,
        {
          id: newId(),
          title: `${contact.firstName} ${contact.lastName}`,
          appointmentStatus: calendar.autoConfirm ? 'confirmed' : 'new',
          assignedUserId: calendar.teamMembers[0]?.userId,
          notes: '',
          address: '',
          dateAdded: call.now.toISOString(),
        },
        call.body,
      );
      call.state.appointments.push(appointment);
      return savedRecord(call, appointment);
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/edit-appointment
    route: 'PUT /calendars/events/appointments/{eventId}',
    ...writing,
    body: changedAppointment,
    answer: (call) => {
      const appointment = appointmentOf(call, call.params.eventId);
      return savedRecord(call, Object.assign(appointment, booked(call, appointment, call.body)));
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-event
    route: 'DELETE /calendars/events/{eventId}',
    ...writing,
    body: z.strictObject({}),
    status: 201,
    answer: (call) => {
      const { state, grant, params } = call;
      const isIt = (event: Appointment | BlockSlot) =>
        event.id === params.eventId && event.locationId === grant.locationId;
      if (![...state.appointments, ...state.blockSlots].some(isIt)) {
        throw notFound('Event', params.eventId);
      }
      state.appointments = state.appointments.filter((event) => !isIt(event));
      state.blockSlots = state.blockSlots.filter((event) => !isIt(event));
      return { succeeded: true };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/create-block-slot
    route: 'POST /calendars/events/block-slots',
    ...writing,
    location: 'body',
    body: blockSlot,
    status: 201,
    answer: (call) => {
      const { startTime, endTime, title = '', ...given } = call.body;
      checkBlocked(call, given);
      if (!startTime || !endTime) throw badRequest('startTime and endTime are required');
      const slot: BlockSlot = {
        id: newId(),
        ...given,
        title,
        startTime: utc(startTime),
        endTime: utc(endTime),
        dateAdded: call.now.toISOString(),
        dateUpdated: call.now.toISOString(),
      };
      call.state.blockSlots.push(slot);
      return blockRecord(call, slot);
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/edit-block-slot
    route: 'PUT /calendars/events/block-slots/{eventId}',
    ...writing,
    location: 'body',
    body: blockSlot,
    status: 201,
    answer: (call) => {
      const slot = call.state.blockSlots.find(({ id }) => id === call.params.eventId);
      if (!slot) throw notFound('Event', call.params.eventId);
      const { startTime, endTime, title, calendarId, assignedUserId } = call.body;
      checkBlocked(call, call.body);
      Object.assign(slot, {
        calendarId,
        assignedUserId,
        ...(title !== undefined && { title }),
        ...(startTime && { startTime: utc(startTime) }),
        ...(endTime && { endTime: utc(endTime) }),
        dateUpdated: call.now.toISOString(),
      });
      return blockRecord(call, slot);
    },
  }),
];
