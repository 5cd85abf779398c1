import { docs } from '../docs.ts';
import { measured } from '../measurements/measurement.ts';
import { keysOf } from '../measurements/quantities.ts';
import { media } from '../mediaTypes.ts';
import { EDIT } from '../permissions.ts';
import { action } from '../service.ts';
import {
  BACKGROUND_ACTIVITY,
  backgroundActivity,
  backgroundActivityFields,
  backgroundActivityId,
} from './schema.ts';

export const updateRunkeeperBackgroundActivity = action({
  key: 'update_runkeeper_background_activity',
  noun: 'Background Activity',
  label: 'Update Runkeeper Background Activity',
  description:
    'Changes the values of a background activity that you fill in, and no others. Its time stays.',
  docs: docs('background-activity-sets#past'),
  scopes: EDIT,
  route: 'PUT /backgroundActivities/{backgroundActivityId}',
  mediaType: { answer: media('BackgroundActivitySet'), body: media('BackgroundActivitySet') },
  input: () => ({ backgroundActivityId: backgroundActivityId(), ...backgroundActivityFields() }),
  oneOf: keysOf(BACKGROUND_ACTIVITY),
  echo: { id: 'backgroundActivityId' },
  output: backgroundActivity,
  derive: measured,
});
