import { yesNo } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { contactUrl } from '../contacts/links.ts';
import { contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { opportunityId } from '../opportunities/schema.ts';
import { action } from '../service.ts';
import { sender } from '../users/schema.ts';
import { sent, templateId } from './schema.ts';

export const sendDocumentTemplate = action({
  key: 'send_document_template',
  noun: 'Document',
  label: 'Send Document Template',
  description:
    'Makes a document for a contact from a template and sends it in the name of its sender.',
  docs: docs('proposals', 'send-documents-contracts-template'),
  scopes: ['documents_contracts_templates/sendlink.write'],
  route: 'POST /proposals/templates/send',
  connection: ['locationId'],
  input: () => ({
    templateId: templateId(),
    contactId: contactId(),
    userId: sender(),
    opportunityId: opportunityId({
      help: 'The document is filed with this opportunity.',
    }).optional(),
    sendDocument: yesNo({
      label: 'Send Now',
      help: 'Choose no to make the document without sending it. Defaults to yes.',
    }).default(true),
  }),
  echo: { contactId: 'contactId' },
  output: () =>
    out.object({
      id: out.id('67b0de51106ee8311e911a43', 'Document ID', { from: ['links.0.documentId'] }),
      ...sent(),
      contactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
      contactUrl: contactUrl(),
    }),
});
