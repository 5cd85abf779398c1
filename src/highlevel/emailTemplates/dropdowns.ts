import { dropdown } from '../service.ts';
import { emailTemplateList } from './list.ts';

export const emailTemplateDropdown = dropdown({
  ...emailTemplateList,
  key: 'email_template_dropdown',
  noun: 'Email Template',
  fixed: { templatesOnly: 'true' },
  option: ({ id, name }) => ({ id, label: name }),
});

/** The list has folders among the templates. */
export const emailFolderDropdown = dropdown({
  ...emailTemplateList,
  key: 'email_folder_dropdown',
  noun: 'Email Folder',
  option: ({ id, name, templateType }) => (templateType === 'folder' ? { id, label: name } : null),
});
