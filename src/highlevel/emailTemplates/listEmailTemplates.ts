import { choice, text, yesNo } from '../../core/input/fields.ts';
import { read } from '../service.ts';
import { emailTemplateList } from './list.ts';
import { emailFolderId, emailTemplate } from './schema.ts';

export const listEmailTemplates = read({
  ...emailTemplateList,
  key: 'list_email_templates',
  noun: 'Email Template',
  label: 'List Email Templates',
  triggers: 'Triggers when an email template is added (or updated, if selected).',
  finds: 'Finds the email templates of “Marketing > Emails” by name or folder.',
  fixed: { templatesOnly: 'true' },
  input: () => ({
    search: text({ label: 'Name', help: 'Part of the name. Defaults to all.' }).optional(),
    parentId: emailFolderId({
      help: 'Only templates in this folder. Defaults to all folders.',
    }).optional(),
    archived: yesNo({
      label: 'Archived Templates',
      help: 'Finds archived templates instead. Defaults to no.',
    }).optional(),
    builderVersion: choice(
      { 1: 'Classic', 2: 'Current' },
      { label: 'Email Builder', help: 'Defaults to templates of the current builder.' },
    ).optional(),
  }),
  news: { created: 'dateAdded', updated: 'lastUpdated', unsorted: ['new', 'updated'] },
  output: emailTemplate,
});
