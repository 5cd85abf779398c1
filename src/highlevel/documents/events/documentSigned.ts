import { extended, out } from '../../../core/output/output.ts';
import { event } from '../../service.ts';
import { documentList, isKept } from '../list.ts';
import { document } from '../schema.ts';
import { signatureOf, withSigner } from '../signing.ts';

export const documentSigned = event({
  ...documentList,
  key: 'document_signed',
  noun: 'Document',
  label: 'Document Signed',
  description: 'Triggers when a document (contract, proposal) is signed by everybody who has to.',
  idKey: '_id',
  created: 'createdAt',
  changed: 'updatedAt',
  input: () => ({}),
  when: { changes: 'status', value: signatureOf, becomes: ['signed'], ofNew: true },
  keeps: isKept,
  // HighLevel rings no bell for documents.
  bells: [],
  output: () =>
    extended(document(), {
      changedAt: out.moment('2026-03-01T09:00:00Z', { label: 'Signed At', from: ['happened.at'] }),
    }),
  derive: withSigner,
});
