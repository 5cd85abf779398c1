import { extended, out } from '../../../core/output/output.ts';
import { event } from '../../service.ts';
import { contact, tags } from '../schema.ts';
import { contactOfBell, latestChangedContacts } from './latestContacts.ts';

export const tagAddedToContact = event({
  ...latestChangedContacts,
  key: 'tag_added_to_contact',
  noun: 'Contact',
  label: 'Tag Added to Contact',
  description:
    'Triggers when a tag is added to a contact, also when it was removed before. Fires once for each tag.',
  input: () => ({
    tags: tags({
      local: true,
      help: 'Only triggers for these tags. Defaults to any tag.',
    }).optional(),
  }),
  when: { adds: 'tags', among: 'tags' },
  bells: ['ContactTagUpdate'],
  instant: { reads: contactOfBell },
  output: () =>
    extended(contact(), {
      tag: out.text('runner', { label: 'Added Tag', from: ['happened.after'] }),
      changedAt: out.moment('2026-03-01T09:00:00Z', { label: 'Added At', from: ['happened.at'] }),
    }),
});
