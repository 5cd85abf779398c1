import type { Operation } from '../../core/operations/operation.ts';
import { createEmailTemplate } from './createEmailTemplate.ts';
import { emailFolderDropdown, emailTemplateDropdown } from './dropdowns.ts';
import { listEmailTemplates } from './listEmailTemplates.ts';

export const operations: readonly Operation[] = [
  ...listEmailTemplates,
  createEmailTemplate,
  emailTemplateDropdown,
  emailFolderDropdown,
];
