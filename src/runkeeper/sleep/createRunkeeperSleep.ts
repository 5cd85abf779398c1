import { docs } from '../docs.ts';
import { measuredAt } from '../measurements/measurement.ts';
import { keysOf } from '../measurements/quantities.ts';
import { media } from '../mediaTypes.ts';
import { BASIC } from '../permissions.ts';
import { posting } from '../posting.ts';
import { action } from '../service.ts';
import { created, SLEEP, sleepFields } from './schema.ts';

export const createRunkeeperSleep = action({
  key: 'create_runkeeper_sleep',
  noun: 'Sleep Entry',
  label: 'Create Runkeeper Sleep',
  description:
    'Adds a sleep entry (how long and how well somebody slept) to the Runkeeper user’s data and gives its ID.',
  docs: docs('sleep-sets#new'),
  scopes: BASIC,
  route: 'POST /sleep',
  mediaType: { body: media('NewSleepSet') },
  input: () => ({ timestamp: measuredAt(), ...sleepFields(), ...posting() }),
  oneOf: keysOf(SLEEP),
  located: true,
  output: created,
});
