import type { UploadedFile } from '../server.ts';
import { contactRecord } from './contactAnswers.ts';
import { contactOf } from './contactLookup.ts';
import { route } from './gate.ts';
import { badRequest, unprocessable } from './refusal.ts';
import { newId } from './world.ts';

const largest = 50 * 1024 * 1024;

const isFile = (part: unknown): part is UploadedFile => typeof part === 'object' && part !== null;

export const uploadRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/forms/upload-to-custom-fields
    route: 'POST /forms/upload-custom-files',
    version: '2021-07-28',
    scope: 'forms.write',
    location: 'query',
    form: true,
    answer: (call) => {
      const { state, query, now } = call;
      if (!query.contactId) throw unprocessable(['contactId should not be empty']);
      const contact = contactOf(call, query.contactId);
      const parts = Object.entries((call.body ?? {}) as Record<string, unknown>);
      if (!parts.some(([, part]) => isFile(part))) throw badRequest('No file was uploaded');
      // A part is named after its field and a free file id: <customFieldId>_<fileId>.
      for (const [name, part] of parts) {
        const [fieldId = '', fileId = newId()] = name.split('_');
        const field = state.customFields.find(({ id }) => id === fieldId);
        if (!isFile(part) || field?.dataType !== 'FILE_UPLOAD') {
          throw badRequest(`${name} is not a file for a custom field`);
        }
        if (part.size > largest) throw badRequest('File too large');
        const documentId = newId();
        const entry = {
          meta: {
            fieldname: fieldId,
            originalname: part.filename,
            encoding: '7bit',
            mimetype: part.type,
            size: part.size,
            uuid: fileId,
          },
          url: `${call.url}/documents/download/${documentId}`,
          documentId,
        };
        const current = contact.customFields.find(({ id }) => id === fieldId);
        const kept = field.isMultiFileAllowed ? (current?.value as object | undefined) : undefined;
        contact.customFields = [
          ...contact.customFields.filter(({ id }) => id !== fieldId),
          { id: fieldId, value: { ...kept, [fileId]: entry } },
        ];
      }
      contact.dateUpdated = now.toISOString();
      return { contact: contactRecord(contact) };
    },
  }),
];
