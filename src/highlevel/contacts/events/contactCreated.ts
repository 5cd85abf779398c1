import { event } from '../../service.ts';
import { contact, tags } from '../schema.ts';
import { hasAnyTag } from './hasAnyTag.ts';
import { contactOfBell, latestAddedContacts } from './latestContacts.ts';

export const contactCreated = event({
  ...latestAddedContacts,
  key: 'contact_created',
  noun: 'Contact',
  label: 'Contact Created',
  description:
    'Triggers when a new contact (lead) is added, whether by a form, an import, a person or an app.',
  input: () => ({
    tags: tags({
      label: 'Has Any of These Tags',
      local: true,
      help: 'Only triggers for contacts that have one of these tags when they are found. Defaults to all contacts.',
    }).optional(),
  }),
  when: { appears: true },
  keeps: hasAnyTag,
  bells: ['ContactCreate'],
  instant: { reads: contactOfBell },
  output: contact,
});
