import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { contactId, tags } from './schema.ts';
import { tagResult } from './tagResult.ts';

export const addTagsToContact = action({
  key: 'add_tags_to_contact',
  noun: 'Tag',
  label: 'Add Tags to Contact',
  description: 'Adds tags to a contact and keeps its existing tags.',
  docs: docs('contacts', 'add-tags'),
  scopes: ['contacts.write'],
  route: 'POST /contacts/{contactId}/tags',
  repeatable: true,
  input: () => ({ contactId: contactId(), tags: tags() }),
  echo: { id: 'contactId' },
  output: tagResult,
});
