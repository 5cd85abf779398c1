import { contact, contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { followers, followersAfterAdding } from './schema.ts';

export const addContactFollowers = action({
  key: 'add_contact_followers',
  noun: 'Follower',
  label: 'Add Contact Followers',
  description: 'Adds users as followers of a contact and keeps its existing followers.',
  docs: docs('contacts', 'add-followers-contact'),
  scopes: ['contacts.write'],
  route: 'POST /contacts/{contactId}/followers',
  repeatable: true,
  input: () => ({ contactId: contactId(), followers: followers() }),
  echo: { id: 'contactId' },
  output: () => followersAfterAdding(contact),
});
