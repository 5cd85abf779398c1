import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { teamMemberId, user } from './schema.ts';

export const deleteUser = action({
  key: 'delete_user',
  noun: 'User',
  label: 'Delete User',
  description: 'Deletes a user, who can no longer sign in after a few minutes.',
  notice:
    'This permanently deletes the user in all sub-accounts within a few minutes. It cannot be undone.',
  docs: docs('users', 'delete-user'),
  scopes: ['users.write'],
  route: 'DELETE /users/{userId}',
  account: 'any',
  input: () => ({ userId: teamMemberId() }),
  deletes: 'userId',
  of: user,
});
