import { choice, text, webAddress, yesNo } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { userId } from '../users/schema.ts';
import { checkImport, emailFolderId, onlyImported, withBothNames } from './schema.ts';

export const createEmailTemplate = action({
  key: 'create_email_template',
  noun: 'Email Template',
  label: 'Create Email Template',
  description:
    'Adds an email template of a kind, with a name but no content yet, or imports one by its share link.',
  docs: docs('emails', 'create-template'),
  scopes: ['emails/builder.write'],
  route: 'POST /emails/builder',
  version: '2021-07-28',
  versions: { v3: null },
  connection: ['locationId'],
  input: () => ({
    name: text(),
    type: choice(
      {
        builder: 'Drag-and-drop email',
        html: 'HTML email',
        blank: 'Blank email',
        import: 'Import from another service',
      },
      { label: 'Kind', alters: true },
    ),
    importProvider: choice(
      { mailchimp: 'Mailchimp', active_campaign: 'ActiveCampaign', kajabi: 'Kajabi' },
      { label: 'Import From', ...onlyImported },
    ).optional(),
    importURL: webAddress({ label: 'Share Link (URL)', ...onlyImported }).optional(),
    isPlainText: yesNo({
      label: 'Plain Text',
      help: 'Choose yes for an email without formatting. Defaults to no.',
    }).optional(),
    parentId: emailFolderId({ help: 'Defaults to no folder.' }).optional(),
    updatedBy: userId({ help: 'The user who is shown as the author.' }).optional(),
  }),
  check: checkImport,
  arrange: withBothNames,
  always: 'redirect',
  echo: { name: 'name' },
  output: () =>
    out.object({
      id: out.id('66e811229245fc0987655902', 'Email Template ID', { from: ['redirect'] }),
      name: out.text('Trial reminder'),
    }),
});
