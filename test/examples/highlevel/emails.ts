import type { Example } from '../example.ts';

const headers = { version: '2021-07-28' };
const locationId = 've9EPM428h8vShlRW1KT';
const templateId = '67334b231f2fad724062f52b5';
const template = {
  name: 'New Template',
  updatedBy: 'John Doe',
  isPlainText: false,
  lastUpdated: '2024-11-12T12:34:36.070Z',
  dateAdded: '2024-11-12T12:34:36.070Z',
  previewUrl: 'https://example.com',
  id: templateId,
  version: '1',
  templateType: 'builder',
};
const page = { limit: '100', offset: '0' };
const traceId = '0c52e980-41f6-4be7-8c4b-e2c5a13dc3c2';
const templates = (builders: object[], offset = '0') => ({
  request: 'GET /emails/builder',
  query: { locationId, templatesOnly: 'true', limit: '100', offset },
  headers,
  answer: { builders, total: [{ total: 1 }], traceId },
});
const campaign = {
  name: 'Untitled new campaign',
  id: '66e811229245fc098765590',
  _id: '66e811229245fc098765590',
  status: 'active',
  campaignType: 'email',
  sendDays: ['Mon'],
  archived: false,
  locationId,
  templateId,
  templateType: 'builder',
  createdAt: '2024-09-16T11:06:10.000Z',
  updatedAt: '2024-09-16T11:06:10.000Z',
};
const campaigns = (schedules: object[], offset = '0') => ({
  request: 'GET /emails/schedule',
  query: { locationId, campaignsOnly: 'true', emailStatus: 'all', limit: '100', offset },
  headers,
  answer: { schedules, total: ['1'], traceId },
});
const newTemplate = {
  request: 'POST /emails/builder',
  headers,
  status: 201,
  answer: { redirect: '66e811229245fc098765590', traceId },
};

/** https://marketplace.gohighlevel.com/docs/ghl/emails/email-campaigns; the list of templates as public clients read it. */
export const emailExamples: Example[] = [
  {
    operation: 'list_email_templates',
    kind: 'search',
    scopes: ['emails/builder.readonly'],
    input: { search: 'New', parentId: 'folder123', archived: 'no', builderVersion: 'Classic' },
    exchanges: [
      {
        request: 'GET /emails/builder',
        query: {
          locationId,
          templatesOnly: 'true',
          search: 'New',
          parentId: 'folder123',
          archived: 'false',
          builderVersion: '1',
          ...page,
        },
        headers,
        answer: { builders: [template], total: [{ total: 1 }], traceId },
      },
    ],
    result: [{ id: templateId, name: 'New Template', updatedBy: 'John Doe' }],
  },
  {
    operation: 'list_email_templates',
    kind: 'trigger',
    scopes: ['emails/builder.readonly'],
    input: {},
    exchanges: [templates([template]), templates([], '100')],
    result: [{ id: templateId, name: 'New Template' }],
  },
  {
    // As the page has it: one template in the place of the list.
    operation: 'list_email_templates',
    kind: 'search',
    scopes: ['emails/builder.readonly'],
    input: {},
    exchanges: [
      {
        request: 'GET /emails/builder',
        query: { locationId, templatesOnly: 'true', ...page },
        headers,
        answer: template,
      },
    ],
    result: [{ id: templateId, name: 'New Template' }],
  },
  {
    operation: 'create_email_template',
    scopes: ['emails/builder.write'],
    input: { name: 'Template1', type: 'HTML email', isPlainText: 'no', updatedBy: 'zYy3YOUu' },
    exchanges: [
      {
        ...newTemplate,
        body: {
          locationId,
          title: 'Template1',
          name: 'Template1',
          type: 'html',
          importProvider: 'mailchimp',
          isPlainText: false,
          updatedBy: 'zYy3YOUu',
        },
      },
    ],
    result: { id: '66e811229245fc098765590', name: 'Template1' },
  },
  {
    operation: 'create_email_template',
    scopes: ['emails/builder.write'],
    input: {
      name: 'Template1',
      type: 'Import from another service',
      importProvider: 'Kajabi',
      importURL: 'https://tplshare.com/fhYJ3Mi',
      parentId: 'zYy3YOUuHxgomU1uYJty',
    },
    exchanges: [
      {
        ...newTemplate,
        body: {
          locationId,
          title: 'Template1',
          name: 'Template1',
          type: 'import',
          importProvider: 'kajabi',
          importURL: 'https://tplshare.com/fhYJ3Mi',
          parentId: 'zYy3YOUuHxgomU1uYJty',
        },
      },
    ],
    result: { id: '66e811229245fc098765590' },
  },
  {
    operation: 'email_template_dropdown',
    scopes: ['emails/builder.readonly'],
    input: {},
    exchanges: [templates([template])],
    result: [{ id: templateId, label: 'New Template' }],
  },
  {
    operation: 'email_folder_dropdown',
    scopes: ['emails/builder.readonly'],
    input: {},
    exchanges: [
      {
        request: 'GET /emails/builder',
        query: { locationId, ...page },
        headers,
        answer: {
          builders: [template, { ...template, id: 'folder123', templateType: 'folder' }],
        },
      },
    ],
    result: [{ id: 'folder123', label: 'New Template' }],
  },
  {
    operation: 'list_email_campaigns',
    kind: 'search',
    scopes: ['emails/schedule.readonly'],
    input: {
      status: 'Draft',
      emailStatus: 'Not started',
      name: 'Black Friday Campaign',
      archived: 'no',
    },
    exchanges: [
      {
        request: 'GET /emails/schedule',
        query: {
          locationId,
          campaignsOnly: 'true',
          status: 'draft',
          emailStatus: 'not-started',
          name: 'Black Friday Campaign',
          archived: 'false',
          ...page,
        },
        headers,
        answer: { schedules: [campaign], total: ['1'], traceId },
      },
    ],
    result: [{ id: campaign._id, templateId, sendDays: ['Mon'] }],
  },
  {
    operation: 'list_email_campaigns',
    kind: 'trigger',
    scopes: ['emails/schedule.readonly'],
    input: {},
    exchanges: [campaigns([campaign]), campaigns([], '100')],
    result: [{ id: campaign._id, templateId }],
  },
];
