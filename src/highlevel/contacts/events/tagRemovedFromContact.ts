import { extended, out } from '../../../core/output/output.ts';
import { event } from '../../service.ts';
import { contact, tags } from '../schema.ts';
import { contactOfBell, latestChangedContacts } from './latestContacts.ts';

export const tagRemovedFromContact = event({
  ...latestChangedContacts,
  key: 'tag_removed_from_contact',
  noun: 'Contact',
  label: 'Tag Removed from Contact',
  description: 'Triggers when a tag is removed from a contact. Fires once for each tag.',
  input: () => ({
    tags: tags({
      local: true,
      help: 'Only triggers for these tags. Defaults to any tag.',
    }).optional(),
  }),
  when: { removes: 'tags', among: 'tags' },
  bells: ['ContactTagUpdate'],
  instant: { reads: contactOfBell },
  output: () =>
    extended(contact(), {
      tag: out.text('trial', { label: 'Removed Tag', from: ['happened.before'] }),
      changedAt: out.moment('2026-03-01T09:00:00Z', { label: 'Removed At', from: ['happened.at'] }),
    }),
});
