import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import type { Raw } from '../../core/raw.ts';

export const uploadId = (options: FieldOptions = {}) =>
  recordId({
    label: 'Upload',
    dropdown: 'strava_upload_dropdown',
    help: 'Map the Upload ID from an Upload Strava Activity File step. The list shows only uploads that became activities.',
    ...options,
  });

/** The state of an uploaded file: https://developers.strava.com/docs/reference/#api-models-Upload */
export const upload = () =>
  out.object({
    id: out.id('8919698041', 'Upload ID', { from: ['id_str'] }),
    status: out.text('Your activity is ready.'),
    state: out.text('ready', { label: 'State (processing, ready, failed, deleted)' }),
    isReady: out.yesNo(true),
    isProcessing: out.yesNo(false),
    message: out.text('The activity is ready.', { label: 'What to Do Next' }),
    error: out.text('morning-run.gpx duplicate of activity 16195505000', {
      label: 'Error from Strava',
    }),
    duplicateOf: out.id('16195505000', 'Duplicate of Activity ID'),
    activityId: out.id('16195505000', 'Activity ID', { from: ['activity_id'] }),
    activityUrl: out.text('https://www.strava.com/activities/16195505000', {
      label: 'View on Strava',
    }),
    externalName: out.text('morning-run.gpx', { from: ['external_id'] }),
  });

const STATES = {
  processing:
    'Strava is still processing the file. Use Get Strava Upload with this Upload ID in a minute.',
  ready: 'The activity is ready.',
  failed: 'Strava could not create an activity from the file; the error says why.',
  deleted: 'The activity created from the file has been deleted.',
};

/** Strava reports the state only in English sentences: https://developers.strava.com/docs/uploads/ */
export function stateOf({ status, error, activity_id: activityId }: Raw): keyof typeof STATES {
  if (error) {
    return 'failed';
  }
  if (activityId) {
    return 'ready';
  }
  return /error/i.test(String(status))
    ? 'failed'
    : /deleted/i.test(String(status))
      ? 'deleted'
      : 'processing';
}

/** The activity that a file duplicates; Strava names it in a text or in a link. */
export const duplicateOf = ({ error }: Raw): string | undefined =>
  /duplicate of\b.*?activit(?:y |ies\/)(\d+)/i.exec(String(error ?? ''))?.[1];

export function uploadForPeople(raw: Raw): Raw {
  const state = stateOf(raw);
  return {
    ...raw,
    error: raw.error ? plain(raw.error) : null,
    state,
    isReady: state === 'ready',
    isProcessing: state === 'processing',
    message: STATES[state],
    duplicateOf: duplicateOf(raw),
    activityUrl: raw.activity_id ? `https://www.strava.com/activities/${raw.activity_id}` : null,
  };
}

/** What to tell the user about a file that became no activity. A duplicate halts the Zap, since nothing is lost. */
export function uploadFailure(
  raw: Raw,
): { outcome: 'error' | 'halted'; message: string } | undefined {
  const twin = duplicateOf(raw);
  if (twin) {
    return {
      outcome: 'halted',
      message: `Strava already has this workout: the file is a duplicate of activity ${twin} (strava.com/activities/${twin}). Nothing was added. Use that activity instead.`,
    };
  }
  return stateOf(raw) === 'failed'
    ? {
        outcome: 'error',
        message: `Strava could not create an activity from the file. Check the file, or map another one. Strava says: ${plain(raw.error ?? raw.status)}`,
      }
    : undefined;
}

/** Strava's text without its HTML tags. */
const plain = (text: unknown) => String(text).replace(/<[^<>]*>/g, '');
