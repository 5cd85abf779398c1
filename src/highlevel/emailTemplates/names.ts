import { out } from '../../core/output/output.ts';
import type { Names } from '../../core/reading/names.ts';
import { emailTemplateList } from './list.ts';

const { paging, ...list } = emailTemplateList;

/** The first 100 email templates. */
const emailTemplates: Names = {
  list: { ...list, fixed: { ...paging.at(0, paging.max), templatesOnly: 'true' } },
};

/** The name of the email template whose id is beside it. */
export const emailTemplateName = () =>
  out.name('Trial reminder', {
    of: 'templateId',
    in: emailTemplates,
    label: 'Email Template Name',
  });
