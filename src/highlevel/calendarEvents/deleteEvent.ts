import { calendarOfList } from '../calendars/schema.ts';
import { action } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { appointmentId } from './schema.ts';

export const deleteEvent = action({
  key: 'delete_event',
  noun: 'Event',
  label: 'Delete Event',
  description: 'Deletes an appointment or a block slot.',
  docs: docs('calendars', 'delete-event'),
  scopes: ['calendars/events.write'],
  route: 'DELETE /calendars/events/{eventId}',
  // The documentation requires an empty body.
  sendAs: 'json',
  input: () => ({
    calendarId: calendarOfList('appointments'),
    eventId: appointmentId({
      label: 'Event',
      help: 'Lists appointments from 30 days ago to 90 days ahead. For a block slot, map the ID from “List Blocked Slots” or “Create Block Slot”.',
    }),
  }),
  deletes: 'eventId',
});
