import { docs } from '../docs.ts';
import { feed } from '../feed.ts';
import { nameOf } from '../measurements/measurement.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { idOf } from '../record.ts';
import { dropdown } from '../service.ts';
import { SLEEP } from './schema.ts';

export const sleepDropdown = dropdown({
  ...feed,
  key: 'runkeeper_sleep_dropdown',
  noun: 'Sleep Entry',
  docs: docs('sleep-sets#feed'),
  scopes: READ,
  route: 'GET /sleep',
  mediaType: { answer: media('SleepSetFeed') },
  option: (raw) => ({ id: idOf(raw.uri), label: nameOf(raw, SLEEP) }),
});
