import { choice, text, yesNo } from '../../core/input/fields.ts';
import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { emailCampaign, SENDING, STATUSES } from './schema.ts';

export const listEmailCampaigns = read({
  key: 'list_email_campaigns',
  noun: 'Email Campaign',
  label: 'List Email Campaigns',
  triggers: 'Triggers when an email campaign is added (or updated, if selected).',
  finds: 'Finds the email campaigns of “Marketing > Emails” by name or status.',
  docs: docs('emails', 'fetch-campaigns'),
  scopes: ['emails/schedule.readonly'],
  route: 'GET /emails/schedule',
  version: '2021-07-28',
  versions: { v3: null },
  connection: ['locationId'],
  fixed: { campaignsOnly: true },
  input: () => ({
    status: choice(STATUSES, { help: 'Defaults to active campaigns.' }).optional(),
    emailStatus: choice(SENDING, {
      label: 'Status of Its Emails',
      help: 'Only campaigns whose emails have this status. Defaults to all.',
    }).default('all'),
    name: text({ help: 'Part of the name. Defaults to all.' }).optional(),
    archived: yesNo({
      label: 'Archived Campaigns',
      help: 'Finds archived campaigns instead. Defaults to no.',
    }).optional(),
  }),
  paging: byOffset({ offset: 'offset', size: 'limit', max: 100 }),
  result: 'schedules[]',
  news: { created: 'createdAt', updated: 'updatedAt', unsorted: ['new', 'updated'] },
  output: emailCampaign,
});
