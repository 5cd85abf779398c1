import { FileToSend } from '../../core/http/download.ts';
import { file, list } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { isRecord } from '../../core/raw.ts';
import { contactId } from '../contacts/schema.ts';
import { conversationId } from '../conversations/schema.ts';
import { action } from '../conversations/vocabulary.ts';
import { docs } from '../docs.ts';

/** The files travel as `fileAttachment`, as the text of the page says; its table knows only `attachmentUrls`: https://marketplace.gohighlevel.com/docs/ghl/conversations/upload-file-attachments */
export const uploadMessageAttachments = action({
  key: 'upload_message_attachments',
  noun: 'Attachment',
  label: 'Upload Message Attachments',
  description:
    'Uploads files to a contact’s conversation. Map their URLs into the message of a later step.',
  docs: docs('conversations', 'upload-file-attachments'),
  scopes: ['conversations/message.write'],
  route: 'POST /conversations/messages/upload',
  sendAs: 'multipart',
  connection: ['locationId'],
  input: () => ({
    contactId: contactId(),
    conversationId: conversationId(),
    files: list(file(), {
      label: 'Files',
      max: 5,
      help: 'JPG, PNG, MP4, MPEG, MP3, WAV, PDF, DOC, DOCX, TXT, ZIP or RAR. Up to five at a time.',
    }),
  }),
  arrange: ({ files, ...rest }) => ({
    ...rest,
    fileAttachment: (files as string[]).map((url) => new FileToSend(url, 'Files')),
  }),
  always: 'uploadedFiles',
  echo: { id: 'conversationId' },
  derive: ({ uploadedFiles, ...record }) => {
    const stored = Object.entries(isRecord(uploadedFiles) ? uploadedFiles : {});
    return {
      ...record,
      urls: stored.map(([, url]) => url),
      files: stored.map(([name, url]) => ({ name, url })),
    };
  },
  output: () =>
    out.object({
      id: out.id('tDtDnQdgm2LXpyiqYvZ6', 'Conversation ID'),
      urls: out.list(out.text('https://storage.example.com/plan.pdf', { label: 'URL' })),
      files: out.list(
        out.object({
          name: out.text('plan.pdf', { label: 'File Name' }),
          url: out.text('https://storage.example.com/plan.pdf', { label: 'File URL' }),
        }),
      ),
    }),
});
