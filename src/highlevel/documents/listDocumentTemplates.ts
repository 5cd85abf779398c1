import { choice, joined, text, yesNo } from '../../core/input/fields.ts';
import { read } from '../service.ts';
import { userId } from '../users/schema.ts';
import { isKept, templateList } from './list.ts';
import { dateRange, documentTemplate, withBothDates } from './schema.ts';

export const listDocumentTemplates = read({
  ...templateList,
  key: 'list_document_templates',
  noun: 'Document Template',
  label: 'List Document Templates',
  triggers: 'Triggers when a document template is added (or updated, if selected).',
  finds: 'Finds document templates by name, type and date.',
  input: () => ({
    name: text({ help: 'Part of the name. Defaults to all.' }).optional(),
    type: joined(
      choice({ proposal: 'Proposal', estimate: 'Estimate', contentLibrary: 'Content library' }),
      { label: 'Type', help: 'Only templates of one of these types. Defaults to all.' },
    ).optional(),
    isPublicDocument: yesNo({
      label: 'Document Forms',
      help: 'Choose yes to find only document forms.',
    }).optional(),
    userId: userId({ help: 'Required to filter by Document Forms.' }).optional(),
  }),
  together: [['isPublicDocument', 'userId']],
  searchInput: dateRange,
  arrange: withBothDates,
  filter: isKept,
  news: { created: 'createdAt', updated: 'updatedAt', unsorted: ['new', 'updated'] },
  output: documentTemplate,
});
