import { contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';

const SHOWN = 60;

export const noteDropdown = dropdown({
  key: 'note_dropdown',
  noun: 'Note',
  docs: docs('contacts', 'get-all-notes'),
  scopes: ['contacts.readonly'],
  route: 'GET /contacts/{contactId}/notes',
  input: () => ({ contactId: contactId() }),
  result: 'notes[]',
  option: ({ id, title, body }) => ({ id, label: String(title || body || id).slice(0, SHOWN) }),
});
