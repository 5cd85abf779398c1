import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';

/** The people who work in the sub-account. */
export const userDropdown = dropdown({
  key: 'user_dropdown',
  noun: 'User',
  docs: docs('users', 'get-user-by-location'),
  scopes: ['users.readonly'],
  route: 'GET /users/',
  connection: ['locationId'],
  result: 'users[]',
  option: ({ id, name, firstName, lastName }) => ({
    id,
    label: name ?? `${firstName} ${lastName}`,
  }),
});
