import { docs } from '../docs.ts';
import { keysOf } from '../measurements/quantities.ts';
import { media } from '../mediaTypes.ts';
import { EDIT } from '../permissions.ts';
import { action } from '../service.ts';
import { forPeople, SLEEP, sleep, sleepFields, sleepId } from './schema.ts';

export const updateRunkeeperSleep = action({
  key: 'update_runkeeper_sleep',
  noun: 'Sleep Entry',
  label: 'Update Runkeeper Sleep',
  description:
    'Changes the values of a sleep entry that you fill in, and no others. Its time stays.',
  docs: docs('sleep-sets#past'),
  scopes: EDIT,
  route: 'PUT /sleep/{sleepId}',
  mediaType: { answer: media('SleepSet'), body: media('SleepSet') },
  input: () => ({ sleepId: sleepId(), ...sleepFields() }),
  oneOf: keysOf(SLEEP),
  echo: { id: 'sleepId' },
  output: sleep,
  derive: forPeople,
});
