import { docs } from '../docs.ts';
import { feed } from '../feed.ts';
import { nameOf } from '../measurements/measurement.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { idOf } from '../record.ts';
import { dropdown } from '../service.ts';
import { WEIGHT } from './schema.ts';

export const weightDropdown = dropdown({
  ...feed,
  key: 'runkeeper_weight_dropdown',
  noun: 'Weight Measurement',
  docs: docs('weight-sets#feed'),
  scopes: READ,
  route: 'GET /weight',
  mediaType: { answer: media('WeightSetFeed') },
  option: (raw) => ({ id: idOf(raw.uri), label: nameOf(raw, WEIGHT) }),
});
