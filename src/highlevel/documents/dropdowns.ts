import { told, withDetail } from '../../core/told.ts';
import { dropdown } from '../service.ts';
import { documentList, isKept, templateList } from './list.ts';
import { withSigner } from './signing.ts';

/** "Membership agreement for Ada Byron (sent)" */
export const documentDropdown = dropdown({
  ...documentList,
  key: 'document_dropdown',
  noun: 'Document',
  option: (record) => {
    const { _id, name, contactName, status } = withSigner(record);
    const whose = told([name, contactName], ' for ');
    return isKept(record) ? { id: _id, label: withDetail(whose, status) } : null;
  },
});

export const documentTemplateDropdown = dropdown({
  ...templateList,
  key: 'document_template_dropdown',
  noun: 'Document Template',
  option: ({ _id, name, deleted }) => (isKept({ deleted }) ? { id: _id, label: name } : null),
});
