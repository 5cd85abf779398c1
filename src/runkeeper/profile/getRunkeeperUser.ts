import { out } from '../../core/output/output.ts';
import { docs } from '../docs.ts';
import { BASIC } from '../permissions.ts';
import { read } from '../service.ts';

export const getRunkeeperUser = read({
  key: 'get_runkeeper_user',
  noun: 'User',
  label: 'Get Runkeeper User',
  triggers: 'Triggers when the connection belongs to a different athlete than before.',
  finds: 'Finds the ID of the connected athlete, to store it with a contact.',
  docs: docs('users'),
  scopes: BASIC,
  route: 'GET /user',
  mediaType: { answer: 'User' },
  input: () => ({}),
  result: '',
  output: () => out.object({ id: out.id('1234567890', 'Athlete ID', { from: ['userID'] }) }),
});
