import { FileToSend } from '../../core/http/download.ts';
import { FromFile } from '../../core/http/multipart.ts';
import { choice, file, longText, text, yesNo } from '../../core/input/fields.ts';
import { sport, yesAsOne } from '../activities/fields.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { FORMATS, formatOf } from './fileFormats.ts';
import { stateOf, upload, uploadFailure, uploadForPeople } from './schema.ts';

export const uploadStravaActivityFile = action({
  key: 'upload_strava_activity_file',
  noun: 'Upload',
  label: 'Upload Strava Activity File',
  description:
    'Uploads the file of a workout (FIT, TCX, GPX or strength JSON) and, if it does not take long, waits for its activity.',
  docs: docs('Uploads', 'createUpload'),
  scopes: ['activity:write'],
  route: 'POST /uploads',
  sendAs: 'multipart',
  input: () => ({
    file: file({ help: 'A file from an earlier step, or the URL of a file.' }),
    data_type: choice(FORMATS, {
      label: 'File Format',
      help: 'By default, detected from the file’s name or content.',
    }).optional(),
    name: text({ label: 'Activity Name' }).optional(),
    description: longText().optional(),
    sport_type: sport({ help: 'By default, taken from the file.' }).optional(),
    trainer: yesNo({ label: 'On a Trainer' }).optional(),
    commute: yesNo({ label: 'Is a Commute' }).optional(),
    externalName: text({
      label: 'External Name',
      at: 'external_id',
      help: 'Your own name for the upload. Strava returns it with the activity as External ID.',
    }).optional(),
  }),
  arrange: ({ file: url, data_type: format, sport_type, trainer, commute, ...rest }) => {
    const content = new FileToSend(String(url), 'File');
    return {
      ...rest,
      sport_type,
      trainer: yesAsOne(trainer),
      commute: yesAsOne(commute),
      data_type: format ?? new FromFile(content, formatOf, CHOOSE_FORMAT),
      file: content,
    };
  },
  wait: {
    route: 'GET /uploads/{id}',
    until: (record) => stateOf(record) !== 'processing',
    every: 1000,
    failure: uploadFailure,
  },
  always: 'id',
  output: upload,
  derive: uploadForPeople,
});

const CHOOSE_FORMAT =
  'File Format: choose one. Neither the name nor the content of the file shows whether it is FIT, TCX, GPX or JSON.';
