import { contact, contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { followers, followersAfterRemoving } from './schema.ts';

export const removeContactFollowers = action({
  key: 'remove_contact_followers',
  noun: 'Follower',
  label: 'Remove Contact Followers',
  description: 'Removes followers from a contact and keeps the others.',
  docs: docs('contacts', 'remove-followers-contact'),
  scopes: ['contacts.write'],
  route: 'DELETE /contacts/{contactId}/followers',
  sendAs: 'json',
  input: () => ({ contactId: contactId(), followers: followers() }),
  echo: { id: 'contactId' },
  output: () => followersAfterRemoving(contact),
});
