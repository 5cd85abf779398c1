import { docs } from '../../docs.ts';
import { locationId } from '../../locations/schema.ts';
import { event } from '../../service.ts';
import { user, userPages, userRole, userType } from '../schema.ts';

export const userAdded = event({
  key: 'user_added',
  noun: 'User',
  label: 'User Added',
  description: 'Triggers when a user (team member) is added to the sub-account or the agency.',
  docs: docs('users', 'search-users'),
  scopes: ['users.readonly'],
  route: 'GET /users/search',
  account: 'any',
  connection: ['companyId'],
  connectionDefaults: ['locationId'],
  paging: userPages,
  result: 'users[]',
  input: () => ({
    locationId: locationId({
      help: 'Only users of this sub-account. An agency connection defaults to all users.',
    }).optional(),
    type: userType({ help: 'Only triggers for users of this type. Defaults to both.' }).optional(),
    role: userRole({
      help: 'Only triggers for users with this role. Defaults to both.',
    }).optional(),
  }),
  when: { appears: true },
  // No instant twin: an agency's bells tell of its own users, not of those of its sub-accounts.
  bells: ['UserCreate'],
  output: user,
});
