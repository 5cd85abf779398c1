import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';

export const emailTemplateId = (options: FieldOptions = {}) =>
  recordId({ label: 'Email Template', dropdown: 'email_template_dropdown', ...options });

/** A folder of email templates. */
export const emailFolderId = (options: FieldOptions = {}) =>
  recordId({ label: 'Folder', dropdown: 'email_folder_dropdown', ...options });

/** For the fields of a template that another service has made. */
export const onlyImported = { onlyWith: { field: 'type', is: ['import'] } };

type Imported = {
  type: string;
  importProvider?: string | undefined;
  importURL?: string | undefined;
};

/** An import needs to know where from. */
export const checkImport = ({ type, importProvider, importURL }: Imported): string[] =>
  type === 'import' && !(importProvider && importURL)
    ? ['Import From and Share Link (URL) are both required to import a template: fill them in.']
    : [];

/** HighLevel knows a template by a title and a name, and asks every template where it is imported from. */
export const withBothNames = (values: Record<string, unknown>) => ({
  importProvider: 'mailchimp',
  title: values.name,
  ...values,
});

/** https://marketplace.gohighlevel.com/docs/ghl/emails/fetch-template */
export const emailTemplate = () =>
  out.object({
    id: out.id('67334b231f2fad724062f52b', 'Email Template ID'),
    name: out.text('Trial reminder'),
    templateType: out.text('builder', { label: 'Kind' }),
    version: out.text('1'),
    isPlainText: out.yesNo(false),
    previewUrl: out.text('https://example.com/previews/trial-reminder', { label: 'Preview (URL)' }),
    updatedBy: out.text('Grace Okafor'),
    dateAdded: out.moment('2026-03-01T09:00:00Z'),
    lastUpdated: out.moment('2026-03-01T09:00:00Z'),
  });
