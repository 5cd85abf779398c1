import { createHash } from 'node:crypto';
import { FileToSend } from '../../core/http/download.ts';
import { file, recordId } from '../../core/input/fields.ts';
import { contact, contactCustomFields, contactId, forPeople } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';

/** HighLevel tells the files of a field apart by an ID that the request chooses: a file sent twice has the same. */
const fileId = (url: string) => createHash('sha256').update(url).digest('hex').slice(0, 32);

export const uploadFileToCustomField = action({
  key: 'upload_file_to_custom_field',
  noun: 'File',
  label: 'Upload File to Custom Field',
  description:
    'Adds a file to a custom field of a contact. A field that takes several files keeps those it has.',
  docs: docs('forms', 'upload-to-custom-fields'),
  scopes: ['forms.write'],
  route: 'POST /forms/upload-custom-files',
  repeatable: true,
  sendAs: 'multipart',
  inQuery: ['contactId', 'locationId'],
  connection: ['locationId'],
  input: () => ({
    contactId: contactId(),
    customFieldId: recordId({ label: 'Custom Field', dropdown: 'contact_file_field_dropdown' }),
    file: file({ help: 'A file of an earlier step, or the URL of one. Up to 50 MB.' }),
  }),
  arrange: ({ customFieldId, file: url, ...ofContact }) => ({
    ...ofContact,
    [`${customFieldId}_${fileId(String(url))}`]: new FileToSend(String(url), 'File'),
  }),
  result: 'contact|',
  always: 'id',
  output: contact,
  custom: { ...contactCustomFields, readOnly: true },
  derive: forPeople,
});
