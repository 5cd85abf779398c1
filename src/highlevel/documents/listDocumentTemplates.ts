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
  triggers: 'Triggers when a template of documents is added (or updated, if selected).',
  finds: 'Finds the templates of documents by name, type and date.',
  input: () => ({
    name: text({ help: 'Part of the name. Defaults to all.' }).optional(),
    type: joined(
      choice({ proposal: 'Proposal', estimate: 'Estimate', contentLibrary: 'Content library' }),
      { label: 'Type', help: 'Only templates of one of these. Defaults to all.' },
    ).optional(),
    isPublicDocument: yesNo({ label: 'Document Forms' }).optional(),
    userId: userId({ help: 'HighLevel asks for a user to list document forms.' }).optional(),
  }),
  together: [['isPublicDocument', 'userId']],
  searchInput: dateRange,
  arrange: withBothDates,
  filter: isKept,
  news: { created: 'createdAt', updated: 'updatedAt', unsorted: ['new', 'updated'] },
  output: documentTemplate,
});
