import { extended } from '../../../core/output/output.ts';
import { contactName } from '../../contacts/names.ts';
import { docs } from '../../docs.ts';
import { notice } from '../../service.ts';
import { note } from '../schema.ts';

export const noteAdded = notice({
  key: 'note_added',
  noun: 'Note',
  label: 'Note Added',
  description: 'Triggers when a note is added to any contact.',
  docs: docs('contacts', 'get-note'),
  scopes: ['contacts.readonly'],
  bells: ['NoteCreate'],
  reads: { route: 'GET /contacts/{contactId}/notes/{id}', result: 'note' },
  output: () => extended(note(), { contactName: contactName() }),
});
