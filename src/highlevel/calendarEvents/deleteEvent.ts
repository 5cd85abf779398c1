import { action } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { anyEvent, appointmentId, listedCalendar } from './schema.ts';

export const deleteEvent = action({
  key: 'delete_event',
  noun: 'Event',
  label: 'Delete Event',
  description: 'Deletes an event: an appointment or a block slot.',
  docs: docs('calendars', 'delete-event'),
  scopes: ['calendars/events.write'],
  route: 'DELETE /calendars/events/{eventId}',
  // The documentation requires an empty body.
  sendAs: 'json',
  input: () => ({
    eventId: appointmentId({
      label: 'Event',
      help: 'Map an appointment or a block slot, or choose a calendar below first to list its appointments.',
    }),
    calendarId: listedCalendar(),
  }),
  deletes: 'eventId',
  of: anyEvent,
});
