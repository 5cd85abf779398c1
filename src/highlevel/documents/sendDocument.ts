import { choice, text } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { sender } from '../users/schema.ts';
import { documentId, sent } from './schema.ts';

/** HighLevel also takes copies for others and a sender of the email, each as a whole record that no list gives. */
export const sendDocument = action({
  key: 'send_document',
  noun: 'Document',
  label: 'Send Document',
  description:
    'Sends a document in the name of its sender. The recipients get a link to read and sign it.',
  docs: docs('proposals', 'send-documents-contracts'),
  scopes: ['documents_contracts/sendlink.write'],
  route: 'POST /proposals/document/send',
  connection: ['locationId'],
  input: () => ({
    documentId: documentId(),
    sentBy: sender(),
    medium: choice(
      { email: 'Email', link: 'Link only' },
      { label: 'Send By', help: 'With a link only, nobody gets an email.' },
    ).optional(),
    documentName: text({
      label: 'New Document Name',
      help: 'Defaults to the current name.',
    }).optional(),
  }),
  echo: { id: 'documentId' },
  output: () => out.object({ id: out.id('67b0de51106ee8311e911a43', 'Document ID'), ...sent() }),
});
