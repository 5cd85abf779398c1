import { choice, list, yesNo } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
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
      help: 'Only with “Remove the tags”: removes every tag from these contacts, not just those above.',
    }).optional(),
  }),
  check: ({ type, removeAllTags }) =>
    type === 'add' && removeAllTags
      ? [
          'Remove All Tags only works with “Remove the tags”: clear it, or choose “Remove the tags”.',
        ]
      : [],
  undone: ({ errorCount }, { contacts }) =>
    Number(errorCount) >= contacts.length
      ? 'No tags were changed: none of these contacts exist in this sub-account. Choose the Contacts again.'
      : null,
  output: () =>
    out.object({
      success: out.yesNo(true, { from: ['succeded', 'succeeded'] }),
      errorCount: out.integer(0),
      responses: out.list(
        out.object({
          contactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
          message: out.text('Tags updated', { label: 'Message for the Contact' }),
          type: out.text('success', { label: 'Outcome for the Contact' }),
          oldTags: out.list(out.text('member', { label: 'Previous Tags' })),
          tagsAdded: out.list(out.text('runner', { label: 'Tags Added' })),
          tagsRemoved: out.list(out.text('lead', { label: 'Tags Removed' })),
        }),
      ),
    }),
});
