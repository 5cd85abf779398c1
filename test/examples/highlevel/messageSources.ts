import type { Example } from '../example.ts';
import { headers, locationId } from './contacts/records.ts';

const template = {
  id: '2yMwhgTNO19bpintqrap',
  name: 'email template',
  type: 'email',
  dateAdded: '2022-01-27T12:31:19.679Z',
  template: { subject: 'subject text', attachments: [[]], html: '<html>testing</html>' },
  locationId,
};
const shownTemplate = {
  id: template.id,
  name: 'email template',
  type: 'email',
  subject: 'subject text',
  html: '<html>testing</html>',
  body: null,
};
const templates = (query: object, skip = '0') => ({
  request: `GET /locations/${locationId}/templates`,
  query: { originId: locationId, limit: '100', skip, ...query },
  headers,
  answer: { templates: skip === '0' ? [template] : [], totalCount: 1 },
});

const number = {
  phoneNumber: '+14155552671',
  friendlyName: 'Sales Line 1',
  sid: 'PN1234567890abcdef1234567890abcde',
  countryCode: 'US',
  capabilities: { voice: true, sms: true, mms: true, fax: false },
  type: 'local',
  isDefaultNumber: false,
  linkedUser: null,
  linkedRingAllUsers: [],
  inboundCallService: { type: 'voice_ai', value: '68e381b296a83800a27cd1' },
  forwardingNumber: '+14155552672',
  isGroupConversationEnabled: true,
  dateAdded: '2023-01-15T10:30:00Z',
  dateUpdated: '2023-02-20T14:45:00Z',
  origin: 'twilio',
};
const shownNumber = {
  id: number.sid,
  phoneNumber: number.phoneNumber,
  capabilities: number.capabilities,
};
const numbers = (query: object, page = '0') => ({
  request: `GET /phone-system/numbers/location/${locationId}`,
  query: { page, ...query },
  headers,
  answer: {
    numbers: page === '0' ? [number] : [],
    isUnderGhl: true,
    pageSize: 100,
    page: Number(page),
    accountStatus: 'active',
  },
});

/** What messages are made from and sent from. */
export const messageSourceExamples: Example[] = [
  // https://marketplace.gohighlevel.com/docs/ghl/locations/get-all-or-email-sms-templates
  {
    operation: 'list_message_templates',
    kind: 'search',
    scopes: ['locations/templates.readonly'],
    input: { type: 'email', deleted: 'no', name: 'Email' },
    exchanges: [templates({ type: 'email', deleted: 'false' })],
    result: [shownTemplate],
  },
  {
    operation: 'list_message_templates',
    kind: 'trigger',
    scopes: ['locations/templates.readonly'],
    input: {},
    exchanges: [templates({}), templates({}, '100')],
    result: [{ ...shownTemplate, revision: 'new' }],
  },
  // https://marketplace.gohighlevel.com/docs/ghl/phone-system/active-numbers
  {
    operation: 'list_phone_numbers',
    kind: 'search',
    scopes: ['phonenumbers.read'],
    input: { searchFilter: '+91', skipNumberPool: 'yes' },
    exchanges: [numbers({ pageSize: '100', searchFilter: '+91', skipNumberPool: 'true' })],
    result: [shownNumber],
  },
  {
    operation: 'list_phone_numbers',
    kind: 'trigger',
    scopes: ['phonenumbers.read'],
    input: {},
    exchanges: [numbers({ pageSize: '1000' }), numbers({ pageSize: '1000' }, '1')],
    result: [{ ...shownNumber, revision: 'new' }],
  },
];
