import { text } from '../../core/input/fields.ts';
import { read } from '../service.ts';
import { documentList, isKept } from './list.ts';
import { dateRange, document, documentStatus, paymentStatus, withBothDates } from './schema.ts';
import { withSigner } from './signing.ts';

export const listDocuments = read({
  ...documentList,
  key: 'list_documents',
  noun: 'Document',
  label: 'List Documents',
  triggers: 'Triggers when a document (contract, proposal) is added (or updated, if selected).',
  finds: 'Finds documents (contracts, proposals) by text, status, payment and date.',
  input: () => ({
    query: text({ label: 'Search Text' }).optional(),
    status: documentStatus().optional(),
    paymentStatus: paymentStatus().optional(),
  }),
  searchInput: dateRange,
  arrange: withBothDates,
  filter: isKept,
  news: { created: 'createdAt', updated: 'updatedAt', unsorted: ['new', 'updated'] },
  output: document,
  derive: withSigner,
});
