import { out } from '../../core/output/output.ts';
import { subAccount } from '../locations/names.ts';

/** https://marketplace.gohighlevel.com/docs/ghl/locations/get-all-or-email-sms-templates */
export const messageTemplate = () =>
  out.object({
    id: out.id('2yMwhgTNO19bpintqrap', 'Template ID'),
    name: out.text('Trial reminder'),
    type: out.text('sms', { label: 'Channel' }),
    body: out.text('See you tomorrow, {{contact.first_name}}!', {
      label: 'Text',
      from: ['template.body'],
    }),
    subject: out.text('Your trial is tomorrow', { from: ['template.subject'] }),
    html: out.text('<p>See you tomorrow!</p>', { label: 'HTML', from: ['template.html'] }),
    urlAttachments: out.list(out.text('https://harborgym.example/map.png')),
    dateAdded: out.moment('2026-01-27T12:31:19Z'),
    ...subAccount(),
  });
