import type { Example } from '../example.ts';

/** https://developers.strava.com/docs/uploads/ */
const upload = (more: object = {}) => ({
  id: 8919698041,
  id_str: '8919698041',
  external_id: null,
  error: null,
  status: 'Your activity is still being processed.',
  activity_id: null,
  ...more,
});

const ready = upload({
  external_id: 'morning-run.gpx',
  status: 'Your activity is ready.',
  activity_id: 16195505000,
});

const part = (name: string, content: string) => ({ part: new RegExp(`^${name}$`), content });
const gpx = '<gpx version="1.1" creator="Leadlap"></gpx>';

const uploadStravaActivityFile: Example[] = [
  {
    // https://developers.strava.com/docs/reference/#api-Uploads-createUpload
    operation: 'upload_strava_activity_file',
    scopes: ['activity:write'],
    input: {
      file: 'https://files.example.com/morning-run.gpx',
      name: 'Morning Run',
      sport_type: 'Trail Run',
      commute: 'yes',
      externalName: 'crm-4711',
    },
    exchanges: [
      {
        request: 'GET https://files.example.com/morning-run.gpx',
        answer: gpx,
        answerHeaders: { 'content-type': 'application/gpx+xml' },
      },
      {
        request: 'POST /uploads',
        files: [
          part('name', 'Morning Run'),
          part('external_id', 'crm-4711'),
          part('sport_type', 'TrailRun'),
          part('commute', '1'),
          part('data_type', 'gpx'),
          {
            ...part('file', gpx),
            filename: 'morning-run.gpx',
            type: 'application/gpx+xml',
          },
        ],
        status: 201,
        answer: upload(),
      },
      // https://developers.strava.com/docs/reference/#api-Uploads-getUploadById
      { request: 'GET /uploads/8919698041', answer: upload() },
      { request: 'GET /uploads/8919698041', answer: ready },
    ],
    result: {
      id: '8919698041',
      status: 'Your activity is ready.',
      state: 'ready',
      isReady: true,
      isProcessing: false,
      activityId: '16195505000',
      activityUrl: 'https://www.strava.com/activities/16195505000',
      externalName: 'morning-run.gpx',
      error: null,
      duplicateOf: null,
    },
  },
  {
    // A strength workout; the format is chosen, since the address has no ending.
    operation: 'upload_strava_activity_file',
    scopes: ['activity:write'],
    input: {
      file: 'https://files.example.com/4711',
      data_type: 'json',
      sport_type: 'WeightTraining',
    },
    exchanges: [
      {
        request: 'GET https://files.example.com/4711',
        answer: '{"version":"1.0"}',
        answerHeaders: { 'content-type': 'application/json' },
      },
      {
        request: 'POST /uploads',
        files: [
          part('sport_type', 'WeightTraining'),
          part('data_type', 'json'),
          { ...part('file', '{"version":"1.0"}'), filename: '4711', type: 'application/json' },
        ],
        status: 201,
        answer: ready,
      },
    ],
    result: { id: '8919698041', isReady: true },
  },
];

const getStravaUpload: Example[] = [
  {
    operation: 'get_strava_upload',
    scopes: ['activity:write'],
    input: { uploadId: '8919698041' },
    exchanges: [{ request: 'GET /uploads/8919698041', answer: ready }],
    result: [{ id: '8919698041', isReady: true, activityId: '16195505000' }],
  },
  {
    operation: 'get_strava_upload',
    scopes: ['activity:write'],
    input: { uploadId: '8919698041' },
    exchanges: [
      {
        request: 'GET /uploads/8919698041',
        answer: upload({
          error: 'morning-run.gpx duplicate of activity 16195505000',
          status: 'There was an error processing your activity.',
        }),
      },
    ],
    result: [{ state: 'failed', duplicateOf: '16195505000', activityId: null, isReady: false }],
  },
  {
    operation: 'get_strava_upload',
    scopes: ['activity:write'],
    input: { uploadId: '8919698041' },
    exchanges: [
      {
        request: 'GET /uploads/8919698041',
        answer: upload({ status: 'The created activity has been deleted.' }),
      },
    ],
    result: [{ state: 'deleted', isProcessing: false }],
  },
];

export const uploadExamples: Example[] = [...uploadStravaActivityFile, ...getStravaUpload];
