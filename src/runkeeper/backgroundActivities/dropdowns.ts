import { docs } from '../docs.ts';
import { feed } from '../feed.ts';
import { nameOf } from '../measurements/measurement.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { idOf } from '../record.ts';
import { dropdown } from '../service.ts';
import { BACKGROUND_ACTIVITY } from './schema.ts';

export const backgroundActivityDropdown = dropdown({
  ...feed,
  key: 'runkeeper_background_activity_dropdown',
  noun: 'Background Activity',
  docs: docs('background-activity-sets#feed'),
  scopes: READ,
  route: 'GET /backgroundActivities',
  mediaType: { answer: media('BackgroundActivitySetFeed') },
  option: (raw) => ({ id: idOf(raw.uri), label: nameOf(raw, BACKGROUND_ACTIVITY) }),
});
