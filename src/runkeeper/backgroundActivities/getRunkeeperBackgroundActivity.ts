import { docs } from '../docs.ts';
import { measured } from '../measurements/measurement.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { LINKS } from '../record.ts';
import { read } from '../service.ts';
import { backgroundActivity, backgroundActivityId } from './schema.ts';

export const getRunkeeperBackgroundActivity = read({
  key: 'get_runkeeper_background_activity',
  noun: 'Background Activity',
  label: 'Get Runkeeper Background Activity',
  triggers: 'Triggers when the chosen background activity changes.',
  finds: 'Finds a background activity with the app that saved it.',
  docs: docs('background-activity-sets#past'),
  scopes: READ,
  route: 'GET /backgroundActivities/{backgroundActivityId}',
  mediaType: { answer: media('BackgroundActivitySet') },
  input: () => ({ backgroundActivityId: backgroundActivityId() }),
  result: '',
  output: backgroundActivity,
  derive: measured,
  news: { ignore: LINKS },
});
