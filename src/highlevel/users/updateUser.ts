import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { teamMemberId, user, userBody, userFields, userGroups } from './schema.ts';

export const updateUser = action({
  key: 'update_user',
  noun: 'User',
  label: 'Update User',
  description:
    'Updates a user; fields left empty keep their values. The email cannot change, and Twilio numbers are replaced as a whole.',
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
