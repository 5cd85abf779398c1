import { choice, yesNo } from '../../core/input/fields.ts';
import { nameContains, nameField } from '../../core/operations/nameContains.ts';
import { read } from '../service.ts';
import { messageTemplateList } from './list.ts';
import { messageTemplate } from './schema.ts';

export const listMessageTemplates = read({
  ...messageTemplateList,
  key: 'list_message_templates',
  noun: 'Template',
  label: 'List Message Templates',
  triggers: 'Triggers when a message template is added (or updated, if selected).',
  finds: 'Finds message templates for SMS, email and WhatsApp.',
  input: () => ({
    type: choice(
      { sms: 'SMS', email: 'Email', whatsapp: 'WhatsApp' },
      { label: 'Channel', help: 'Only templates for this channel. Defaults to all.' },
    ).optional(),
    deleted: yesNo({
      label: 'Deleted Templates',
      help: 'Finds deleted templates instead. Defaults to no.',
    }).optional(),
  }),
  searchInput: nameField,
  searchFilter: nameContains,
  news: { created: 'dateAdded', unsorted: ['new', 'updated'] },
  output: messageTemplate,
});
