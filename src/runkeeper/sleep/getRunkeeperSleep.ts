import { docs } from '../docs.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { LINKS } from '../record.ts';
import { read } from '../service.ts';
import { forPeople, sleep, sleepId } from './schema.ts';

export const getRunkeeperSleep = read({
  key: 'get_runkeeper_sleep',
  noun: 'Sleep Entry',
  label: 'Get Runkeeper Sleep',
  triggers: 'Triggers when the chosen sleep entry changes.',
  finds: 'Finds a sleep entry with the app that saved it.',
  docs: docs('sleep-sets#past'),
  scopes: READ,
  route: 'GET /sleep/{sleepId}',
  mediaType: { answer: media('SleepSet') },
  input: () => ({ sleepId: sleepId() }),
  result: '',
  output: sleep,
  derive: forPeople,
  news: { ignore: LINKS },
});
