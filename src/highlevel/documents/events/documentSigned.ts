import { extended, out } from '../../../core/output/output.ts';
import { byOffset } from '../../../core/reading/paging.ts';
import { docs } from '../../docs.ts';
import { event } from '../../service.ts';
import { document } from '../schema.ts';
import { signatureOf, withSigner } from './signing.ts';

export const documentSigned = event({
  key: 'document_signed',
  noun: 'Document',
  label: 'Document Signed',
  description: 'Triggers when a document (contract, proposal) is signed by everybody who has to.',
  docs: docs('proposals', 'list-documents-contracts'),
  scopes: ['documents_contracts/list.readonly'],
  route: 'GET /proposals/document',
  connection: ['locationId'],
  paging: byOffset({ offset: 'skip', size: 'limit', max: 100 }),
  result: 'documents[]',
  idKey: '_id',
  created: 'createdAt',
  changed: 'updatedAt',
  input: () => ({}),
  when: { changes: 'status', value: signatureOf, becomes: ['signed'], ofNew: true },
  keeps: ({ deleted }) => deleted !== true,
  // HighLevel rings no bell for documents.
  bells: [],
  output: () =>
    extended(document(), {
      changedAt: out.moment('2026-03-01T09:00:00Z', { label: 'Signed At', from: ['happened.at'] }),
    }),
  derive: withSigner,
});
