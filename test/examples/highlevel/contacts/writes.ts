import type { Example } from '../../example.ts';
import {
  created,
  definition,
  definitions,
  headers,
  locationId,
  rubika,
  rubikaForPeople,
  stravaUserId,
} from './records.ts';

const everyType = [
  definition('cfText00000000000001', 'Strava User ID', 'TEXT'),
  definition('cfLargeText000000001', 'Training Goal', 'LARGE_TEXT'),
  definition('cfNumber000000000001', 'Workouts Logged', 'NUMERICAL'),
  definition('cfMoney0000000000001', 'Monthly Fee', 'MONETORY'),
  definition('cfPhone0000000000001', 'Emergency Phone', 'PHONE'),
  definition('cfEmail0000000000001', 'Billing E-mail', 'EMAIL'),
  definition('cfDate00000000000001', 'Member Since', 'DATE'),
  definition('cfSingle000000000001', 'Membership', 'SINGLE_OPTIONS', {
    picklistOptions: ['Trial', 'Annual'],
  }),
  definition('cfRadio0000000000001', 'Shirt Size', 'RADIO', {
    picklistOptions: ['S', 'M'],
    isAllowedCustomOption: true,
  }),
  definition('cfMulti0000000000001', 'Favourite Classes', 'MULTIPLE_OPTIONS', {
    picklistOptions: ['Spin', 'Yoga', 'Boxing'],
  }),
  definition('cfCheckbox0000000001', 'Interests', 'CHECKBOX', {
    picklistOptions: ['Running', 'Cycling'],
  }),
  definition('cfBoxes0000000000001', 'Benchmarks', 'TEXTBOX_LIST', {
    picklistOptions: [
      { id: 'optDeadlift', label: 'Deadlift' },
      { id: 'optSquat', label: 'Squat' },
    ],
  }),
  definition('cfSignature000000001', 'Waiver', 'SIGNATURE'),
  definition('cfFile00000000000001', 'Medical Form', 'FILE_UPLOAD', {
    isMultiFileAllowed: true,
    maxFileLimit: 4,
  }),
];

/** https://marketplace.gohighlevel.com/docs/ghl/contacts/create-contact */
export const writes: Example[] = [
  {
    operation: 'create_contact',
    scopes: ['contacts.write', 'forms.write', 'locations/customFields.readonly'],
    input: {
      firstName: 'Rosan',
      lastName: 'Deo',
      name: 'Rosan Deo',
      email: ' rosan@deos.com ',
      phone: '+1 888-888-8888',
      gender: 'male',
      companyName: 'DGS VolMAX',
      address1: '3535 1st St N',
      city: 'Dolomite',
      state: 'AL',
      postalCode: 35061,
      country: 'US',
      website: 'https://www.tesla.com',
      timezone: 'America/Chihuahua',
      source: 'public api',
      dateOfBirth: '1990-09-25T00:00:00Z',
      assignedTo: 'y0BeYjuRIlDwsDcOHOJo',
      tags: ['nisi sint commodo amet', 'consequat'],
      dnd: 'true',
      dndCall: 'Do not disturb',
      dndEmail: 'active',
      dndSms: 'May be contacted',
      dndWhatsApp: 'permanent',
      dndGoogle: 'inactive',
      dndFacebook: 'Never contact again',
      dndInbound: 'Do not disturb',
    },
    exchanges: [
      {
        request: 'POST /contacts/',
        headers,
        body: {
          locationId,
          firstName: 'Rosan',
          lastName: 'Deo',
          name: 'Rosan Deo',
          email: 'rosan@deos.com',
          phone: '+1 888-888-8888',
          gender: 'male',
          companyName: 'DGS VolMAX',
          address1: '3535 1st St N',
          city: 'Dolomite',
          state: 'AL',
          postalCode: '35061',
          country: 'US',
          website: 'https://www.tesla.com',
          timezone: 'America/Chihuahua',
          source: 'public api',
          dateOfBirth: '1990-09-25',
          assignedTo: 'y0BeYjuRIlDwsDcOHOJo',
          tags: ['nisi sint commodo amet', 'consequat'],
          dnd: true,
          dndSettings: {
            Call: { status: 'active' },
            Email: { status: 'active' },
            SMS: { status: 'inactive' },
            WhatsApp: { status: 'permanent' },
            GMB: { status: 'inactive' },
            FB: { status: 'permanent' },
          },
          inboundDndSettings: { all: { status: 'active' } },
        },
        status: 201,
        answer: { contact: created },
      },
    ],
    result: { ...rubikaForPeople, name: 'rubika Deo', timezone: null, lastActivity: null },
  },
  {
    // Each custom field in the shape of its type; the file goes to its own endpoint afterwards.
    operation: 'create_contact',
    scopes: ['contacts.write', 'forms.write', 'locations/customFields.readonly'],
    input: {
      firstName: 'Rosan',
      email: '',
      tags: [],
      custom_cfText00000000000001: 227615,
      custom_cfLargeText000000001: 'Run 10 km\nthen {{contact.first_name}}',
      custom_cfNumber000000000001: '100',
      custom_cfMoney0000000000001: '100.5',
      custom_cfPhone0000000000001: '+1 207 555 0199',
      custom_cfEmail0000000000001: 'billing@deos.com',
      custom_cfDate00000000000001: '2024-03-01',
      custom_cfSingle000000000001: 'annual',
      custom_cfRadio0000000000001: 'XXL',
      custom_cfMulti0000000000001: ['Spin', 'yoga'],
      custom_cfCheckbox0000000001: 'Running, Cycling',
      custom_cfBoxes0000000000001_optDeadlift: '110 kg',
      custom_cfBoxes0000000000001_optSquat: '',
      custom_cfSignature000000001: 'Rosan Deo',
      custom_cfFile00000000000001: 'https://files.example.com/forms/medical%20form.txt',
    },
    exchanges: [
      definitions(...everyType),
      {
        request: 'POST /contacts/',
        headers,
        body: {
          locationId,
          firstName: 'Rosan',
          customFields: [
            { id: 'cfText00000000000001', field_value: '227615' },
            {
              id: 'cfLargeText000000001',
              field_value: 'Run 10 km\nthen {{contact.first_name}}',
            },
            { id: 'cfNumber000000000001', field_value: 100 },
            { id: 'cfMoney0000000000001', field_value: 100.5 },
            { id: 'cfPhone0000000000001', field_value: '+1 207 555 0199' },
            { id: 'cfEmail0000000000001', field_value: 'billing@deos.com' },
            { id: 'cfDate00000000000001', field_value: '2024-03-01' },
            { id: 'cfSingle000000000001', field_value: 'Annual' },
            { id: 'cfRadio0000000000001', field_value: 'XXL' },
            { id: 'cfMulti0000000000001', field_value: ['Spin', 'Yoga'] },
            { id: 'cfCheckbox0000000001', field_value: ['Running', 'Cycling'] },
            { id: 'cfBoxes0000000000001', field_value: { optDeadlift: '110 kg' } },
            { id: 'cfSignature000000001', field_value: 'Rosan Deo' },
          ],
        },
        status: 201,
        answer: {
          contact: {
            ...created,
            customFields: [{ id: 'cfMulti0000000000001', value: ['Spin', 'Yoga'] }],
          },
        },
      },
      {
        request: 'GET https://files.example.com/forms/medical%20form.txt',
        answer: 'no known illness',
        answerHeaders: { 'content-type': 'text/plain' },
      },
      {
        request: 'POST /forms/upload-custom-files',
        query: { contactId: 'seD4PfOuKoVMLkEZqohJ', locationId },
        headers,
        files: [
          {
            part: /^cfFile00000000000001_[0-9a-f-]{36}$/,
            filename: 'medical form.txt',
            type: 'text/plain',
            content: 'no known illness',
          },
        ],
        answer: { contact: { id: 'seD4PfOuKoVMLkEZqohJ' } },
      },
    ],
    result: {
      id: 'seD4PfOuKoVMLkEZqohJ',
      customField: { favourite_classes: ['Spin', 'Yoga'], membership: null },
    },
  },
  {
    // Fields left empty are not sent; those to clear are sent as null; locationId is not allowed.
    operation: 'update_contact',
    scopes: ['contacts.write', 'forms.write', 'locations/customFields.readonly'],
    input: {
      contactId: 'ocQHyuzHvysMo5N5VsXc',
      firstName: 'rosan',
      lastName: '',
      email: null,
      tags: [''],
      clear_fields: ['phone', 'Assigned To'],
    },
    exchanges: [
      {
        request: 'PUT /contacts/ocQHyuzHvysMo5N5VsXc',
        headers,
        body: { firstName: 'rosan', phone: null, assignedTo: null },
        answer: { succeded: true, contact: { ...rubika, phone: null } },
      },
    ],
    result: { id: 'seD4PfOuKoVMLkEZqohJ', phone: null, email: 'rubika@deos.com' },
  },
  {
    operation: 'update_contact',
    scopes: ['contacts.write', 'forms.write', 'locations/customFields.readonly'],
    input: { contactId: 'ocQHyuzHvysMo5N5VsXc', custom_MgobCB14YMVKuE4Ka8p1: '227615' },
    exchanges: [
      definitions(stravaUserId),
      {
        request: 'PUT /contacts/ocQHyuzHvysMo5N5VsXc',
        headers,
        body: { customFields: [{ id: 'MgobCB14YMVKuE4Ka8p1', field_value: '227615' }] },
        answer: {
          succeded: true,
          contact: { ...rubika, customFields: [{ id: 'MgobCB14YMVKuE4Ka8p1', value: '227615' }] },
        },
      },
    ],
    result: { id: 'seD4PfOuKoVMLkEZqohJ', customField: { strava_user_id: '227615' } },
  },
  ...[true, false].map(
    (isNew): Example => ({
      operation: 'upsert_contact',
      scopes: ['contacts.write', 'forms.write', 'locations/customFields.readonly'],
      input: {
        email: 'rosan@deos.com',
        firstName: 'Rosan',
        createNewIfDuplicateAllowed: isNew ? 'no' : undefined,
      },
      exchanges: [
        {
          request: 'POST /contacts/upsert',
          headers,
          body: {
            locationId,
            email: 'rosan@deos.com',
            firstName: 'Rosan',
            ...(isNew && { createNewIfDuplicateAllowed: false }),
          },
          answer: { new: isNew, contact: rubika, traceId: '1a2b' },
        },
      ],
      result: { ...rubikaForPeople, created: isNew },
    }),
  ),
  {
    operation: 'delete_contact',
    scopes: ['contacts.write'],
    input: { contactId: 'ocQHyuzHvysMo5N5VsXc' },
    exchanges: [
      {
        request: 'DELETE /contacts/ocQHyuzHvysMo5N5VsXc',
        headers,
        answer: { succeded: true },
      },
    ],
    result: { id: 'ocQHyuzHvysMo5N5VsXc', deleted: true },
  },
  {
    // Gone already is as good as deleted.
    operation: 'delete_contact',
    scopes: ['contacts.write'],
    input: { contactId: 'ocQHyuzHvysMo5N5VsXc' },
    exchanges: [
      {
        request: 'DELETE /contacts/ocQHyuzHvysMo5N5VsXc',
        headers,
        status: 404,
        answer: { statusCode: 404, message: 'Not Found' },
      },
    ],
    result: { id: 'ocQHyuzHvysMo5N5VsXc', deleted: true },
  },
];
