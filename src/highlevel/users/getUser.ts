import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { teamMemberId, user } from './schema.ts';

export const getUser = read({
  key: 'get_user',
  noun: 'User',
  label: 'Get User',
  triggers: 'Triggers when the chosen user changes.',
  finds: 'Finds a user by ID.',
  docs: docs('users', 'get-user'),
  scopes: ['users.readonly'],
  route: 'GET /users/{userId}',
  account: 'any',
  input: () => ({ userId: teamMemberId() }),
  result: '',
  output: user,
});
