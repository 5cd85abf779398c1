import type { UploadedFile } from '../server.ts';
import { type ActivityDraft, completeActivity } from './activityCompletion.ts';
import { faults } from './fault.ts';
import { formOf } from './forms.ts';
import { route } from './gate.ts';
import type { StravaState, Upload } from './world.ts';

const formats = ['fit', 'fit.gz', 'tcx', 'tcx.gz', 'gpx', 'gpx.gz', 'json'];

/** Sports of which a strength workout may be. @see https://developers.strava.com/docs/uploads/ */
const strength = ['WeightTraining', 'HighIntensityIntervalTraining', 'Workout', 'Crossfit'];

const isFile = (value: unknown): value is UploadedFile =>
  typeof value === 'object' && value !== null && 'filename' in value;

/** An upload as it stands now; once its time has come it becomes an activity. */
const settled = (state: StravaState, upload: Upload, now: Date) => {
  const deleted = upload.activityId && !state.activities.some(({ id }) => id === upload.activityId);
  if (!upload.activityId && !upload.error && upload.readyAt <= now.getTime()) {
    const activity = completeActivity(state, upload.draft, now);
    state.activities.push(activity);
    upload.activityId = activity.id;
  }
  const { id, externalId, error, activityId } = upload;
  return {
    id,
    id_str: String(id),
    external_id: externalId,
    error: error ?? null,
    status: error
      ? 'There was an error processing your activity.'
      : deleted
        ? 'The created activity has been deleted.'
        : activityId
          ? 'Your activity is ready.'
          : 'Your activity is still being processed.',
    activity_id: deleted ? null : (activityId ?? null),
  };
};

/** The sandbox knows a file by its name and size. */
const same = (one: UploadedFile, other: UploadedFile) =>
  one.filename === other.filename && one.size === other.size;

export const uploadRoutes = [
  route({
    // https://developers.strava.com/docs/reference/#api-Uploads-createUpload
    route: 'POST /uploads',
    scopes: ['activity:write'],
    isRead: false,
    status: 201,
    answer: ({ state, body, now }) => {
      const form = formOf(body, 'Upload', [
        'file',
        'data_type',
        'name',
        'description',
        'trainer',
        'commute',
        'external_id',
        'sport_type',
        'activity_type',
      ]);
      const file = form.value('file');
      if (!isFile(file)) throw form.wrong('file', true);
      const format = form.needed('data_type');
      if (!formats.includes(format)) throw form.wrong('data_type');
      const sport = form.sport();
      if (format === 'json' && sport && !strength.includes(sport)) throw form.wrong('sport_type');
      const earlier = state.uploads.find((upload) => same(upload.file, file));
      const id = (state.uploads.at(-1)?.id ?? 8_919_698_000) + 1;
      const externalId = form.text('external_id') ?? file.filename;
      const draft: ActivityDraft = {
        name: form.text('name') ?? file.filename.replace(/\..*$/, ''),
        sport_type: sport ?? (format === 'json' ? 'WeightTraining' : 'Run'),
        description: form.text('description') ?? null,
        trainer: form.yesNo('trainer') ?? false,
        commute: form.yesNo('commute') ?? false,
        external_id: externalId,
        upload_id: id,
        upload_id_str: String(id),
      };
      const upload: Upload = {
        id,
        externalId,
        file,
        draft,
        readyAt: now.getTime() + state.processingSeconds * 1000,
        ...(file.size === 0 && { error: 'The file is empty.' }),
        ...(earlier?.activityId && {
          error: `${file.filename} duplicate of activity ${earlier.activityId}`,
        }),
      };
      state.uploads.push(upload);
      // An error shows only once the file was looked at.
      return {
        ...settled(state, { ...upload, error: undefined }, new Date(0)),
        external_id: externalId,
      };
    },
  }),
  route({
    // https://developers.strava.com/docs/reference/#api-Uploads-getUploadById
    route: 'GET /uploads/{uploadId}',
    scopes: ['activity:write'],
    answer: ({ state, params, now }) => {
      const upload = state.uploads.find(({ id }) => String(id) === params.uploadId);
      if (!upload) throw faults.notFound('Upload');
      return settled(state, upload, now);
    },
  }),
];
