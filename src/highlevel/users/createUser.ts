import { email, required, text } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { user, userBody, userFields, userGroups } from './schema.ts';

export const createUser = action({
  key: 'create_user',
  noun: 'User',
  label: 'Create User',
  description:
    'Adds a user with a name, email, password and role, who can work in the chosen sub-accounts.',
  docs: docs('users', 'create-user'),
  scopes: ['users.write'],
  route: 'POST /users/',
  account: 'any',
  connection: ['companyId'],
  groups: userGroups,
  input: () => {
    const optional = userFields();
    return {
      ...optional,
      firstName: text(),
      lastName: text(),
      email: email({
        help: 'The user signs in with it. You cannot change it later from a Zap.',
      }),
      password: required(optional.password),
      type: required(optional.type),
      role: required(optional.role),
      locationIds: required(optional.locationIds),
    };
  },
  arrange: userBody,
  output: user,
});
