import { FileToSend } from '../../core/http/download.ts';
import { file, text, yesNo } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { folderId } from './schema.ts';

export const uploadMediaFile = action({
  key: 'upload_media_file',
  noun: 'Media File',
  label: 'Upload Media File',
  description: 'Adds a file to the media library and gives its URL.',
  docs: docs('medias', 'upload-media-content'),
  scopes: ['medias.write'],
  route: 'POST /medias/upload-file',
  sendAs: 'multipart',
  input: () => ({
    file: file({ help: 'A file of an earlier step, or the URL of one. Up to 25 MB.' }),
    name: text({ label: 'File Name', placeholder: 'open-day.png' }).optional(),
    parentId: folderId({ help: 'Defaults to the top folder.' }).optional(),
    hosted: yesNo({
      label: 'Fetch from URL',
      help: 'Choose yes if HighLevel should fetch the file from its URL, which has to be public. Defaults to no.',
    }).optional(),
  }),
  arrange: ({ file: url, hosted = false, ...rest }) => ({
    ...rest,
    hosted,
    ...(hosted ? { fileUrl: url } : { file: new FileToSend(String(url), 'File') }),
  }),
  output: () =>
    out.object({
      id: out.id('6942f1b8ca72984d6e6f8d3e', 'Media File ID', { from: ['fileId'] }),
      url: out.text(
        'https://storage.googleapis.com/msgsndr/ve9EPM428h8vShlRW1KT/media/open-day.png',
        { label: 'File (URL)' },
      ),
    }),
});
