import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { EmailCampaign, EmailTemplate } from './emailWorld.ts';
import { route } from './gate.ts';
import { badRequest } from './refusal.ts';
import { objectId } from './shopWorld.ts';
import { validated } from './validation.ts';

const dated = { version: '2021-07-28', v3: 'gone' } as const;

const text = z.string().optional();
const flag = z.enum(['true', 'false']).optional();
const count = z.string().regex(/^\d+$/, 'must be a number string').optional();
const builderVersion = z.enum(['1', '2']).optional();

/** @see https://marketplace.gohighlevel.com/docs/ghl/emails/fetch-template */
const listed = z.strictObject({
  locationId: z.string(),
  limit: count,
  offset: count,
  search: text,
  sortByDate: text,
  archived: flag,
  builderVersion,
  name: text,
  parentId: text,
  originId: text,
  templatesOnly: flag,
});

/** @see https://marketplace.gohighlevel.com/docs/ghl/emails/create-template */
const newTemplate = z.strictObject({
  locationId: z.string(),
  title: text,
  type: z.enum(['html', 'folder', 'import', 'builder', 'blank']),
  updatedBy: text,
  builderVersion,
  name: text,
  parentId: text,
  templateDataUrl: text,
  importProvider: z.enum(['mailchimp', 'active_campaign', 'kajabi']),
  importURL: text,
  templateSource: text,
  isPlainText: z.boolean().optional(),
});

const STATUSES = ['active', 'pause', 'complete', 'cancelled', 'retry', 'draft', 'resend-scheduled'];
const SENDING = [
  'all',
  'not-started',
  'paused',
  'cancelled',
  'processing',
  'resumed',
  'next-drip',
  'complete',
  'success',
  'error',
  'waiting',
  'queued',
  'queueing',
  'reading',
  'scheduled',
];

/** @see https://marketplace.gohighlevel.com/docs/ghl/emails/fetch-campaigns */
const listedCampaigns = z.strictObject({
  locationId: z.string(),
  limit: z.coerce.number().max(100).optional(),
  offset: count,
  status: z.enum(STATUSES).optional(),
  emailStatus: z.enum(SENDING).optional(),
  name: text,
  parentId: text,
  limitedFields: flag,
  archived: flag,
  campaignsOnly: flag,
  showStats: flag,
});

const contains = (name: string, part = '') => name.toLowerCase().includes(part.toLowerCase());

const shownTemplate = ({
  locationId: _,
  parentId: _p,
  builderVersion: _b,
  archived: _a,
  ...template
}: EmailTemplate) => template;

const shownCampaign = ({ sending: _, ...campaign }: EmailCampaign) => ({
  ...campaign,
  id: campaign._id,
  repeatAfter: '',
  childCount: 0,
  bulkActionVersion: '1',
  sendDays: [],
  deleted: false,
  migrated: false,
  hasTracking: true,
  isPlainText: false,
  hasUtmTracking: false,
  enableResendToUnopened: false,
  __v: 0,
  documentId: campaign._id,
  downloadUrl: `https://storage.googleapis.com/msgsndr/campaigns/${campaign._id}`,
  templateDataDownloadUrl: '',
  child: [],
});

export const emailRoutes = [
  route({
    // The page shows one template; public clients read a list under `builders`: https://marketplace.gohighlevel.com/docs/ghl/emails/fetch-template
    route: 'GET /emails/builder',
    ...dated,
    scope: 'emails/builder.readonly',
    location: 'query',
    answer: ({ state, query }) => {
      const asked = validated(listed, query);
      const found = state.emailTemplates.filter(
        (one) =>
          one.locationId === asked.locationId &&
          one.builderVersion === (asked.builderVersion ?? '2') &&
          one.archived === (asked.archived === 'true') &&
          (!asked.parentId || one.parentId === asked.parentId) &&
          (asked.templatesOnly !== 'true' || one.templateType !== 'folder') &&
          contains(one.name, asked.search ?? asked.name),
      );
      const start = Number(asked.offset ?? 0);
      return {
        builders: found.slice(start, start + Number(asked.limit ?? 10)).map(shownTemplate),
        total: [{ total: found.length }],
        traceId: randomUUID(),
      };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/emails/create-template
    route: 'POST /emails/builder',
    ...dated,
    scope: 'emails/builder.write',
    location: 'body',
    body: newTemplate,
    status: 201,
    answer: ({ state, body, now }) => {
      if (body.type === 'import' && !body.importURL) throw badRequest('importURL is required');
      const author = state.users.find(({ id }) => id === body.updatedBy);
      const template: EmailTemplate = {
        id: objectId(),
        locationId: body.locationId,
        name: body.name ?? body.title ?? 'New Template',
        parentId: body.parentId ?? '',
        templateType: body.type,
        builderVersion: body.builderVersion ?? '2',
        version: '1',
        isPlainText: body.isPlainText ?? false,
        archived: false,
        previewUrl: '',
        updatedBy: author ? `${author.firstName} ${author.lastName}` : '',
        dateAdded: now.toISOString(),
        lastUpdated: now.toISOString(),
      };
      state.emailTemplates.push(template);
      return { redirect: template.id, traceId: randomUUID() };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/emails/fetch-campaigns
    route: 'GET /emails/schedule',
    ...dated,
    scope: 'emails/schedule.readonly',
    location: 'query',
    answer: ({ state, query }) => {
      const asked = validated(listedCampaigns, query);
      const { status = 'active', emailStatus = 'complete' } = asked;
      const found = state.emailCampaigns.filter(
        (one) =>
          one.locationId === asked.locationId &&
          one.status === status &&
          (emailStatus === 'all' || one.sending === emailStatus) &&
          one.archived === (asked.archived === 'true') &&
          contains(one.name, asked.name),
      );
      const start = Number(asked.offset ?? 0);
      return {
        schedules: found.slice(start, start + (asked.limit ?? 10)).map(shownCampaign),
        total: [String(found.length)],
        traceId: randomUUID(),
      };
    },
  }),
];
