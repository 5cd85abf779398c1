import { type FieldOptions, longText, recordId, text, yesNo } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { color } from '../color.ts';
import { contactUrl } from '../contacts/links.ts';
import { userName } from '../users/names.ts';
import { userId } from '../users/schema.ts';

/** A note of a contact; its routes call it `id`. */
export const noteId = (options: FieldOptions = {}) =>
  recordId({ label: 'Note', dropdown: 'note_dropdown', dependsOn: ['contactId'], ...options });

export const noteFields = () => ({
  body: longText({
    label: 'Note Text',
    help: 'Supports HighLevel’s merge fields, such as {{contact.first_name}}.',
  }).optional(),
  title: text().optional(),
  userId: userId({ label: 'Written By' }).optional(),
  color: color().optional(),
  pinned: yesNo({ help: 'Keeps the note at the top of the contact’s notes.' }).optional(),
});

/** A note of a contact: https://marketplace.gohighlevel.com/docs/ghl/contacts/get-note */
export const note = () =>
  out.object({
    id: out.id('bUkCkJ2wW3zSpYhPLiNc', 'Note ID'),
    body: out.text('Ran 10.02 km (6.23 mi) in 52:10', { label: 'Note Text' }),
    title: out.text('New activity'),
    color: out.text('#FFAA00'),
    pinned: out.yesNo(false),
    userId: out.id('y0BeYjuRIlDwsDcOHOJo', 'Written By (User ID)'),
    userName: userName('userId', 'Written By'),
    contactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
    contactUrl: contactUrl(),
    dateAdded: out.moment('2026-03-01T09:00:00Z'),
  });
