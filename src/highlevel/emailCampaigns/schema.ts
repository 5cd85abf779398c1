import { out } from '../../core/output/output.ts';
import { emailTemplateName } from '../emailTemplates/names.ts';
import { subAccount } from '../locations/names.ts';

/** https://marketplace.gohighlevel.com/docs/ghl/emails/fetch-campaigns */
export const STATUSES = {
  active: 'Active',
  draft: 'Draft',
  pause: 'Paused',
  complete: 'Complete',
  cancelled: 'Canceled',
  retry: 'Retrying',
  'resend-scheduled': 'Resend scheduled',
};

/** How far the emails of a campaign are. */
export const SENDING = {
  all: 'All',
  'not-started': 'Not started',
  scheduled: 'Scheduled',
  queued: 'Queued',
  queueing: 'Queueing',
  reading: 'Reading',
  waiting: 'Waiting',
  processing: 'Processing',
  'next-drip': 'Next batch',
  paused: 'Paused',
  resumed: 'Resumed',
  complete: 'Complete',
  success: 'Success',
  cancelled: 'Canceled',
  error: 'Error',
};

export const emailCampaign = () =>
  out.object({
    id: out.id('66e811229245fc0987655901', 'Email Campaign ID', { from: ['_id'] }),
    name: out.text('Spring open day'),
    status: out.text('active'),
    campaignType: out.text('email', { label: 'Kind' }),
    templateId: out.id('67334b231f2fad724062f52b', 'Email Template ID'),
    templateName: emailTemplateName(),
    templateType: out.text('builder', { label: 'Kind of Template' }),
    parentId: out.id('66e811229245fc0987655903', 'Folder ID'),
    sendDays: out.list(out.text('Mon', { label: 'Days to Send On' })),
    repeatAfter: out.text('86400'),
    archived: out.yesNo(false),
    deleted: out.yesNo(false),
    isPlainText: out.yesNo(false),
    hasTracking: out.yesNo(true, { label: 'Tracks Opens and Clicks' }),
    hasUtmTracking: out.yesNo(false, { label: 'Adds UTM Parameters' }),
    enableResendToUnopened: out.yesNo(false, { label: 'Is Resent If Unopened' }),
    downloadUrl: out.text('https://example.com/campaigns/spring.html', { label: 'Email (URL)' }),
    createdAt: out.moment('2026-03-01T09:00:00Z'),
    updatedAt: out.moment('2026-03-01T09:00:00Z'),
    ...subAccount(),
  });
