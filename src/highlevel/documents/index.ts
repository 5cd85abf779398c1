import type { Operation } from '../../core/operations/operation.ts';
import { documentDropdown, documentTemplateDropdown } from './dropdowns.ts';
import { documentSigned } from './events/documentSigned.ts';
import { listDocuments } from './listDocuments.ts';
import { listDocumentTemplates } from './listDocumentTemplates.ts';
import { sendDocument } from './sendDocument.ts';
import { sendDocumentTemplate } from './sendDocumentTemplate.ts';

export const operations: readonly Operation[] = [
  documentSigned,
  ...listDocuments,
  ...listDocumentTemplates,
  sendDocument,
  sendDocumentTemplate,
  documentDropdown,
  documentTemplateDropdown,
];
