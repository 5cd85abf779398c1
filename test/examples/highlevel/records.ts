import type { Example } from '../example.ts';

const headers = { version: '2021-07-28' };
const ofSchema = ['objects/schema.readonly'];
const reading = ['objects/record.readonly', ...ofSchema];
const writing = ['objects/record.write', ...ofSchema];
const locationId = 've9EPM428h8vShlRW1KT';
const schemaKey = 'custom_objects.ticket';
const recordId = '661c06b4ffde146bdb469442';
const [owner, follower] = ['sx6wyHhbFdRXh302Lunr', 'v5cEPM428h8vShlRW1KT'];
const path = `/objects/${schemaKey}/records`;

const field = (key: string, name: string, dataType: string, options: object[] = []) => ({
  id: `field-${key}`,
  locationId,
  objectKey: schemaKey,
  fieldKey: `${schemaKey}.${key}`,
  name,
  dataType,
  options,
  showInForms: true,
  parentId: '3v34PM428h8vShlRW1KT',
  dateAdded: '2024-07-29T15:51:28.071Z',
  dateUpdated: '2024-07-29T15:51:28.071Z',
});
const fields = [
  field('customer_number', 'Customer Number', 'NUMERICAL'),
  field('ticket_name', 'Ticket Name', 'TEXT'),
  field('phone_number', 'Phone Number', 'PHONE'),
  field('money', 'Money', 'MONETORY'),
  field('type_of_ticket', 'Type of Ticket', 'SINGLE_OPTIONS', [{ key: 'doubt', label: 'Doubt' }]),
  field('section_of_app', 'Section of App', 'MULTIPLE_OPTIONS', [
    { key: 'contacts', label: 'Contacts' },
    { key: 'smartlist', label: 'Smart List' },
  ]),
  field('recieved_on', 'Received On', 'DATE'),
  field('my_files', 'My Files', 'FILE_UPLOAD'),
  field('my_textbox_list', 'My List', 'TEXTBOX_LIST', [
    { key: 'option_a', label: 'A' },
    { key: 'option_b', label: 'B' },
  ]),
];
const fileUrl = 'https://storage.com/file1.pdf';
const properties = {
  customer_number: 1424,
  ticket_name: 'Customer not able login',
  phone_number: '+917000000000',
  money: { currency: 'default', value: 100 },
  type_of_ticket: 'doubt',
  section_of_app: ['contacts', 'smartlist'],
  recieved_on: '2024-07-11',
  my_files: [{ url: fileUrl }],
  'my_textbox_list.option_a': 'Value 1',
  'my_textbox_list.option_b': 'Value 2',
};
const filled = {
  property_customer_number: '1424',
  property_ticket_name: 'Customer not able login',
  property_phone_number: '+91 70000 00000',
  property_money: '$100.00',
  property_type_of_ticket: 'Doubt',
  property_section_of_app: 'Contacts, Smart List',
  property_recieved_on: 'July 11, 2024',
  property_my_files: [fileUrl],
  'property_my_textbox_list-option_a': 'Value 1',
  'property_my_textbox_list-option_b': 'Value 2',
};
const times = { dateAdded: '2024-07-29T15:51:28.071Z', dateUpdated: '2024-07-29T15:51:28.071Z' };
const record = { id: recordId, owner: [owner], followers: [owner, follower], properties, ...times };
const result = {
  id: recordId,
  name: 'Customer not able login',
  objectKey: schemaKey,
  owner: [owner],
  followers: [owner, follower],
  properties,
  property: {
    customer_number: 1424,
    money: 100,
    type_of_ticket: 'Doubt',
    section_of_app: ['Contacts', 'Smart List'],
    my_files: [fileUrl],
    my_textbox_list: { option_a: 'Value 1', option_b: 'Value 2' },
  },
  createdAt: '2024-07-29T15:51:28.071Z',
};

const object = {
  id: '661c06b4ffde146bdb469442',
  standard: false,
  key: schemaKey,
  labels: { singular: 'Ticket', plural: 'Tickets' },
  description: 'These are non vaccinated pets',
  locationId,
  primaryDisplayProperty: `${schemaKey}.ticket_name`,
  ...times,
};
const schema = {
  request: `GET /objects/${schemaKey}`,
  headers,
  query: { locationId, fetchProperties: 'true' },
  answer: { object, cache: true, fields },
};
const listed = {
  request: 'GET /objects/',
  headers,
  query: { locationId },
  answer: { objects: [object, { ...object, id: 'c', key: 'contact', standard: true }] },
};
const found = {
  ...record,
  objectKey: schemaKey,
  createdAt: times.dateAdded,
  updatedAt: times.dateUpdated,
};
const searched = (more: object) => ({
  request: `POST ${path}/search`,
  headers,
  body: { locationId, page: 1, pageLimit: 100, query: '', searchAfter: [], ...more },
  answer: { records: [found], total: 1 },
});

/** https://marketplace.gohighlevel.com/docs/ghl/objects/records, and the page on values that it leads to: https://doc.clickup.com/8631005/d/h/87cpx-277156/93bf0c2e23177b0/87cpx-376296 */
export const recordExamples: Example[] = [
  {
    operation: 'list_objects',
    scopes: ofSchema,
    input: {},
    exchanges: [listed],
    result: [
      { key: schemaKey, name: 'Ticket', pluralName: 'Tickets', standard: false },
      { key: 'contact', standard: true },
    ],
  },
  {
    operation: 'get_object',
    scopes: ofSchema,
    input: { objectKey: schemaKey },
    exchanges: [schema],
    result: [
      {
        key: schemaKey,
        properties: expect.arrayContaining([
          expect.objectContaining({ fieldKey: `${schemaKey}.ticket_name`, dataType: 'TEXT' }),
        ]),
      },
    ],
  },
  {
    operation: 'search_records',
    scopes: reading,
    input: { schemaKey, propertyKey: 'ticket_name', propertyValue: 'Customer not able login' },
    exchanges: [
      searched({
        filters: [
          {
            group: 'AND',
            filters: [
              {
                field: 'properties.ticket_name',
                operator: 'eq',
                value: 'Customer not able login',
              },
            ],
          },
        ],
      }),
      schema,
    ],
    result: [result],
  },
  {
    operation: 'get_record',
    scopes: reading,
    input: { schemaKey, recordId },
    exchanges: [{ request: `GET ${path}/${recordId}`, headers, answer: { record } }, schema],
    result: [result],
  },
  {
    operation: 'create_record',
    scopes: writing,
    input: { schemaKey, owners: owner, followers: [owner, follower], ...filled },
    exchanges: [
      schema,
      {
        request: `POST ${path}`,
        headers,
        body: { locationId, owners: [owner], followers: [owner, follower], properties },
        status: 201,
        answer: { record },
      },
    ],
    result,
  },
  {
    operation: 'update_record',
    scopes: writing,
    input: {
      schemaKey,
      recordId,
      newOwner: follower,
      formerOwner: owner,
      newFollowers: [follower, '17asdaashqw6wbsd7qwhe'],
      formerFollowers: owner,
      property_ticket_name: 'Customer not able login',
      property_section_of_app: 'Contacts',
      'property_section_of_app-remove': 'smartlist',
      'property_my_files-remove': fileUrl,
    },
    exchanges: [
      schema,
      {
        request: `PUT ${path}/${recordId}`,
        headers,
        query: { locationId },
        body: {
          owners: { add: [follower], remove: [owner] },
          followers: { add: [follower, '17asdaashqw6wbsd7qwhe'], remove: [owner] },
          properties: {
            ticket_name: 'Customer not able login',
            section_of_app: { add: ['contacts'], remove: ['smartlist'] },
            my_files: { add: [], remove: [{ url: fileUrl }] },
          },
        },
        answer: { record },
      },
    ],
    result,
  },
  {
    operation: 'delete_record',
    scopes: ['objects/record.write'],
    input: { schemaKey, recordId },
    exchanges: [
      {
        request: `DELETE ${path}/${recordId}`,
        headers,
        answer: { id: recordId, success: true },
      },
    ],
    result: { id: recordId, deleted: true },
  },
  {
    operation: 'object_record_dropdown',
    scopes: ['objects/record.readonly'],
    input: { schemaKey },
    exchanges: [searched({})],
    result: [{ id: recordId, label: 'Customer not able login' }],
  },
  {
    operation: 'record_property_dropdown',
    scopes: ofSchema,
    input: { schemaKey },
    exchanges: [schema],
    result: [
      { id: 'customer_number', label: 'Customer Number' },
      { id: 'ticket_name', label: 'Ticket Name' },
      { id: 'phone_number', label: 'Phone Number' },
      { id: 'money', label: 'Money' },
      { id: 'type_of_ticket', label: 'Type of Ticket' },
    ],
  },
  {
    operation: 'record_object_dropdown',
    scopes: ofSchema,
    input: {},
    exchanges: [listed],
    result: [{ id: schemaKey, label: 'Tickets' }],
  },
];
