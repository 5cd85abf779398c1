import { choice, list, yesNo } from '../../core/fields.ts';
import { out } from '../../core/output.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { contactId, tags } from './schema.ts';

export const bulkUpdateContactTags = action({
  key: 'bulk_update_contact_tags',
  noun: 'Tag',
  label: 'Bulk Update Contact Tags',
  description: 'Adds tags to several contacts at once, or removes them.',
  docs: docs('contacts', 'create-association'),
  scopes: ['contacts.write'],
  route: 'POST /contacts/bulk/tags/update/{type}',
  repeatable: true,
  connection: ['locationId'],
  input: () => ({
    type: choice({ add: 'Add the tags', remove: 'Remove the tags' }, { label: 'What to Do' }),
    contacts: list(contactId(), { label: 'Contacts' }),
    tags: tags(),
    removeAllTags: yesNo({
      help: 'Only with “Remove the tags”: takes away every tag of these contacts, not just those above.',
    }).optional(),
  }),
  output: () =>
    out.object({
      success: out.yesNo(true, { from: ['succeded', 'succeeded'] }),
      errorCount: out.integer(0),
      responses: out.list(out.any('ocQHyuzHvysMo5N5VsXc')),
    }),
});
