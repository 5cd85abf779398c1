import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { contactId, tags } from './schema.ts';
import { tagResult } from './tagResult.ts';

export const removeTagsFromContact = action({
  key: 'remove_tags_from_contact',
  noun: 'Tag',
  label: 'Remove Tags from Contact',
  description: 'Removes tags from a contact and keeps the others.',
  docs: docs('contacts', 'remove-tags'),
  scopes: ['contacts.write'],
  route: 'DELETE /contacts/{contactId}/tags',
  sendAs: 'json',
  input: () => ({ contactId: contactId(), tags: tags() }),
  echo: { id: 'contactId' },
  output: tagResult,
});
