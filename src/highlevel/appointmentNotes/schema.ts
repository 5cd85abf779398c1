import { type FieldOptions, longText, recordId } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { byOffset } from '../../core/reading/paging.ts';
import { contactUrl } from '../contacts/links.ts';
import { userName } from '../users/names.ts';
import { userId } from '../users/schema.ts';

export const noteId = (options: FieldOptions = {}) =>
  recordId({
    label: 'Note',
    dropdown: 'appointment_note_dropdown',
    dependsOn: ['appointmentId'],
    ...options,
  });

export const noteFields = () => ({
  body: longText({ label: 'Note Text', max: 5000 }),
  userId: userId({ label: 'Written By' }).optional(),
});

export const notePages = byOffset({ offset: 'offset', size: 'limit', max: 20 });

/** A note of an appointment: https://marketplace.gohighlevel.com/docs/ghl/calendars/get-appointment-notes */
export const appointmentNote = () =>
  out.object({
    id: out.id('HGPcayliwcdoUFzvbTok', 'Note ID'),
    body: out.text('Wants to start with two sessions a week.', { label: 'Note Text' }),
    userId: out.id('y0BeYjuRIlDwsDcOHOJo', 'Written By (User ID)'),
    userName: userName('userId', 'Written By'),
    contactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
    contactUrl: contactUrl(),
    dateAdded: out.moment('2026-03-01T10:00:00Z'),
    createdBy: out.object({
      id: out.id('y0BeYjuRIlDwsDcOHOJo', 'Created By (User ID)'),
      name: out.text('Grace Okafor', { label: 'Created By' }),
    }),
  });
