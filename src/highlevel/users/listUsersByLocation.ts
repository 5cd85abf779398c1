import { nameContains, nameField } from '../../core/operations/nameContains.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { user } from './schema.ts';

export const listUsersByLocation = read({
  key: 'list_users_by_location',
  noun: 'User',
  label: 'List Users by Location',
  triggers:
    'Triggers when a user is added to the sub-account (or updated, if selected). This list will be removed: use Search Users.',
  finds:
    'Finds the users of the sub-account (location). This list will be removed: use Search Users.',
  docs: docs('users', 'get-user-by-location'),
  scopes: ['users.readonly'],
  route: 'GET /users/',
  version: '2021-07-28',
  versions: { v3: null },
  connection: ['locationId'],
  input: () => ({}),
  searchInput: nameField,
  searchFilter: nameContains,
  result: 'users[]',
  output: user,
});
