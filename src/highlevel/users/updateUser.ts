import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { teamMemberId, user, userBody, userFields, userGroups } from './schema.ts';

export const updateUser = action({
  key: 'update_user',
  noun: 'User',
  label: 'Update User',
  description:
    'Changes the fields of a user that you fill in, and no others. The e-mail address cannot be changed.',
  docs: docs('users', 'update-user'),
  scopes: ['users.write'],
  route: 'PUT /users/{userId}',
  account: 'any',
  connection: ['companyId'],
  groups: userGroups,
  input: () => ({ userId: teamMemberId(), ...userFields() }),
  oneOf: [
    'firstName',
    'lastName',
    'password',
    'phone',
    'type',
    'role',
    'locationIds',
    'permissions',
    'scopes',
    'scopesAssignedToOnly',
    'profilePhoto',
    'platformLanguage',
    'twilioNumbers',
  ],
  arrange: userBody,
  output: user,
});
