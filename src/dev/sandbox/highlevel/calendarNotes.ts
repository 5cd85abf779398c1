import * as z from 'zod';
import { checkUser, queryOf, version, wholeNumber } from './calendarLookup.ts';
import type { AppointmentNote } from './calendarWorld.ts';
import { type Call, route } from './gate.ts';
import { notFound } from './refusal.ts';
import { newId } from './world.ts';

const writing = { version, scope: 'calendars/events.write' } as const;

const noteBody = z.strictObject({
  userId: z.string().optional(),
  body: z.string().min(1).max(5000),
});

const appointmentOf = ({ state, grant }: Call, appointmentId: string) => {
  const appointment = state.appointments.find(
    ({ id, locationId }) => id === appointmentId && locationId === grant.locationId,
  );
  if (!appointment) throw notFound('Appointment', appointmentId);
  return appointment;
};

const noteOf = (call: Call, appointmentId: string, noteId: string): AppointmentNote => {
  const { id: of } = appointmentOf(call, appointmentId);
  const note = call.state.appointmentNotes.find(
    (one) => one.id === noteId && one.appointmentId === of,
  );
  if (!note) throw notFound('Note', noteId);
  return note;
};

const record = ({ state }: Call, { appointmentId: _, ...note }: AppointmentNote) => {
  const author = state.users.find(({ id }) => id === note.userId);
  return {
    ...note,
    ...(author && { createdBy: { id: author.id, name: `${author.firstName} ${author.lastName}` } }),
  };
};

export const calendarNoteRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/get-appointment-notes
    route: 'GET /calendars/appointments/{appointmentId}/notes',
    version,
    scope: 'calendars/events.readonly',
    answer: (call) => {
      const { id } = appointmentOf(call, call.params.appointmentId);
      const { limit, offset } = queryOf(call, {
        limit: wholeNumber.pipe(z.number().max(20)),
        offset: wholeNumber,
      });
      const notes = call.state.appointmentNotes
        .filter(({ appointmentId }) => appointmentId === id)
        .reverse();
      return {
        notes: notes.slice(offset, offset + limit).map((note) => record(call, note)),
        hasMore: notes.length > offset + limit,
      };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/create-appointment-note
    route: 'POST /calendars/appointments/{appointmentId}/notes',
    ...writing,
    body: noteBody,
    status: 201,
    answer: (call) => {
      const { id: appointmentId, contactId } = appointmentOf(call, call.params.appointmentId);
      checkUser(call, call.body.userId);
      const note: AppointmentNote = {
        id: newId(),
        appointmentId,
        contactId,
        ...call.body,
        dateAdded: call.now.toISOString(),
      };
      call.state.appointmentNotes.push(note);
      return { note: record(call, note) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/update-appointment-note
    route: 'PUT /calendars/appointments/{appointmentId}/notes/{noteId}',
    ...writing,
    body: noteBody,
    answer: (call) => {
      const note = noteOf(call, call.params.appointmentId, call.params.noteId);
      checkUser(call, call.body.userId);
      return { note: record(call, Object.assign(note, call.body)) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-appointment-note
    route: 'DELETE /calendars/appointments/{appointmentId}/notes/{noteId}',
    ...writing,
    answer: (call) => {
      const note = noteOf(call, call.params.appointmentId, call.params.noteId);
      call.state.appointmentNotes = call.state.appointmentNotes.filter((other) => other !== note);
      return { success: true };
    },
  }),
];
