import type { Example } from '../example.ts';

const headers = { version: '2021-07-28' };
const readonly = ['locations/customFields.readonly'];
const write = ['locations/customFields.write'];
const locationId = 've9EPM428h8vShlRW1KT';
const customFieldId = '00NhGCcN1tlO8ZHcu7Wb';
const path = `/locations/${locationId}/customFields`;
const field = {
  id: customFieldId,
  name: 'Custom Field',
  fieldKey: 'contact.pincode',
  placeholder: 'Placeholder Text',
  dataType: 'FILE_UPLOAD',
  position: 0,
  isMultiFileAllowed: false,
  maxFileLimit: 2,
  locationId,
  model: 'opportunity',
};
const customField = { ...field, picklistOptions: ['first option'] };
const result = { id: customFieldId, name: 'Custom Field', picklistOptions: ['first option'] };
const settings = {
  name: 'Custom Field',
  placeholder: 'Placeholder Text',
  acceptedFormat: ['.pdf', '.docx', '.jpeg'],
  isMultipleFile: false,
  maxNumberOfFiles: 2,
  position: 0,
  model: 'opportunity',
};
const filled = {
  ...settings,
  acceptedFormat: '.pdf, .docx, .jpeg',
  isMultipleFile: 'no',
  maxNumberOfFiles: '2',
  position: '0',
};
const boxes = [{ label: 'Deadlift', prefillValue: '100 kg' }, { label: 'Squat' }];

const folderId = '3v34PM428h8vShlRW1KT';
const folder = { id: folderId, objectKey: 'custom_objects.pet', locationId, name: 'Name' };
const fieldOfPet = {
  locationId,
  name: 'Name',
  showInForms: true,
  options: [{ key: 'a', label: 'First' }],
  id: customFieldId,
  objectKey: 'custom_objects.pet',
  dataType: 'SINGLE_OPTIONS',
  parentId: folderId,
  fieldKey: 'custom_object.pet.name',
  allowCustomOption: true,
  dateAdded: '2024-01-15T10:30:00.000Z',
  dateUpdated: '2024-01-15T10:30:00.000Z',
};
const contactId = 'dtEv6KtI27yF92YPm3Zz';

/** https://marketplace.gohighlevel.com/docs/ghl/locations/custom-field, https://marketplace.gohighlevel.com/docs/ghl/custom-fields/custom-fields-v-2 */
export const customFieldExamples: Example[] = [
  {
    operation: 'create_custom_field',
    scopes: write,
    input: { ...filled, dataType: 'File upload' },
    exchanges: [
      {
        request: `POST ${path}`,
        headers,
        body: { ...settings, dataType: 'FILE_UPLOAD' },
        status: 201,
        answer: { customField },
      },
    ],
    result,
  },
  {
    operation: 'create_custom_field',
    scopes: write,
    input: { name: 'Benchmarks', dataType: 'TEXTBOX_LIST', textBoxListOptions: boxes },
    exchanges: [
      {
        request: `POST ${path}`,
        headers,
        body: { name: 'Benchmarks', dataType: 'TEXTBOX_LIST', textBoxListOptions: boxes },
        status: 201,
        answer: { customField: { ...field, picklistOptions: [{ id: 'a', label: 'Deadlift' }] } },
      },
    ],
    result: { id: customFieldId, picklistOptions: ['Deadlift'] },
  },
  {
    operation: 'get_custom_field',
    scopes: readonly,
    input: { customFieldId },
    exchanges: [{ request: `GET ${path}/${customFieldId}`, headers, answer: { customField } }],
    result: [result],
  },
  {
    operation: 'list_custom_fields_by_object_key',
    scopes: readonly,
    input: { objectKey: 'custom_objects.pet' },
    exchanges: [
      {
        request: 'GET /custom-fields/object-key/custom_objects.pet',
        query: { locationId },
        headers,
        answer: { fields: [fieldOfPet], folders: [folder] },
      },
    ],
    result: [
      {
        id: customFieldId,
        name: 'Name',
        objectKey: 'custom_objects.pet',
        parentId: folderId,
        parentName: 'Name',
        options: [{ key: 'a', label: 'First', url: null }],
      },
    ],
  },
  {
    operation: 'update_custom_field',
    scopes: write,
    input: { customFieldId, ...filled, textBoxListOptions: boxes },
    exchanges: [
      {
        request: `PUT ${path}/${customFieldId}`,
        headers,
        body: { ...settings, textBoxListOptions: boxes },
        answer: { customField },
      },
    ],
    result,
  },
  {
    operation: 'delete_custom_field',
    scopes: write,
    input: { customFieldId },
    exchanges: [
      { request: `DELETE ${path}/${customFieldId}`, headers, answer: { succeded: true } },
    ],
    result: { id: customFieldId, deleted: true },
  },
  {
    operation: 'upload_file_to_custom_field',
    scopes: ['forms.write', ...readonly],
    input: { contactId, customFieldId, file: 'https://files.example.com/form.txt' },
    exchanges: [
      {
        request: 'GET https://files.example.com/form.txt',
        answerHeaders: { 'content-type': 'text/plain' },
        answer: 'no known illness',
      },
      {
        request: 'POST /forms/upload-custom-files',
        headers,
        query: { contactId, locationId },
        files: [
          {
            part: /^00NhGCcN1tlO8ZHcu7Wb_[0-9a-f]{32}$/,
            filename: 'form.txt',
            type: 'text/plain',
            content: 'no known illness',
          },
        ],
        answer: { contact: { id: contactId, firstName: 'Ada' } },
      },
    ],
    result: { id: contactId, firstName: 'Ada' },
  },
  {
    operation: 'create_custom_field_folder',
    scopes: write,
    input: { objectKey: 'custom_objects.pet', name: 'Name' },
    exchanges: [
      {
        request: 'POST /custom-fields/folder',
        headers,
        body: { objectKey: 'custom_objects.pet', name: 'Name', locationId },
        status: 201,
        answer: folder,
      },
    ],
    result: { id: folderId, name: 'Name', objectKey: 'custom_objects.pet' },
  },
  {
    operation: 'rename_custom_field_folder',
    scopes: write,
    input: { folderId, name: 'Name' },
    exchanges: [
      {
        request: `PUT /custom-fields/folder/${folderId}`,
        headers,
        body: { name: 'Name', locationId },
        answer: folder,
      },
    ],
    result: { id: folderId, name: 'Name' },
  },
  {
    operation: 'delete_custom_field_folder',
    scopes: write,
    input: { folderId },
    exchanges: [
      {
        request: `DELETE /custom-fields/folder/${folderId}`,
        headers,
        query: { locationId },
        answer: { succeded: true, id: folderId, key: 'custom_objects.pet' },
      },
    ],
    result: { id: folderId, deleted: true },
  },
  {
    operation: 'custom_field_dropdown',
    scopes: readonly,
    input: {},
    exchanges: [
      {
        request: `GET ${path}`,
        headers,
        query: { model: 'all' },
        answer: { customFields: [customField] },
      },
    ],
    result: [{ id: customFieldId, label: 'Custom Field (opportunity)' }],
  },
  {
    operation: 'contact_file_field_dropdown',
    scopes: readonly,
    input: {},
    exchanges: [
      {
        request: `GET ${path}`,
        headers,
        query: { model: 'contact' },
        answer: { customFields: [customField, { ...customField, id: 'b', dataType: 'TEXT' }] },
      },
    ],
    result: [{ id: customFieldId, label: 'Custom Field' }],
  },
  {
    operation: 'custom_field_folder_dropdown',
    scopes: readonly,
    input: { objectKey: 'custom_objects.pet' },
    exchanges: [
      {
        request: 'GET /custom-fields/object-key/custom_objects.pet',
        headers,
        query: { locationId },
        answer: { fields: [], folders: [folder] },
      },
    ],
    result: [{ id: folderId, label: 'Name' }],
  },
];
