import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { upload, uploadForPeople, uploadId } from './schema.ts';

export const getStravaUpload = read({
  key: 'get_strava_upload',
  noun: 'Upload',
  label: 'Get Strava Upload',
  triggers: 'Triggers when the status of an upload changes, such as when its activity is ready.',
  finds: 'Finds an upload and whether its file has become an activity.',
  docs: docs('Uploads', 'getUploadById'),
  scopes: ['activity:write'],
  route: 'GET /uploads/{uploadId}',
  input: () => ({ uploadId: uploadId() }),
  result: '',
  always: 'id',
  output: upload,
  derive: uploadForPeople,
});
