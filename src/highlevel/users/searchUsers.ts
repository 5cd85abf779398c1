import { choice, joined, text, yesNo } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { locationId } from '../locations/schema.ts';
import { read } from '../service.ts';
import { sortDirection } from '../sortDirection.ts';
import { teamMemberId, user, userPages, userRole, userType } from './schema.ts';

const latest = { sort: 'dateAdded', sortDirection: 'desc' };

export const searchUsers = read({
  key: 'search_users',
  noun: 'User',
  label: 'Search Users',
  triggers:
    'Triggers when a user that matches your filters is added or, if you choose so, changed.',
  finds: 'Finds users by name, e-mail, phone, role or sub-account.',
  docs: docs('users', 'search-users'),
  scopes: ['users.readonly'],
  route: 'GET /users/search',
  account: 'any',
  connection: ['companyId'],
  connectionDefaults: ['locationId'],
  input: () => ({
    query: text({
      label: 'Search Text',
      help: 'Looks in the full name, e-mail and phone of users.',
    }).optional(),
    locationId: locationId({
      help: 'Only users of this sub-account. With an agency’s connection, all users when left empty.',
    }).optional(),
    type: userType().optional(),
    role: userRole().optional(),
    ids: joined(teamMemberId(), {
      label: 'Users',
      help: 'Only these users are looked at.',
    }).optional(),
    enabled2waySync: yesNo({
      label: 'Two-Way Sync Is On',
      help: 'Only users with two-way sync switched on, or off.',
    }).optional(),
  }),
  searchInput: () => ({
    sort: choice(
      { dateAdded: 'Date added' },
      { label: 'Sort By', display: true, help: 'First and last name when left empty.' },
    ).optional(),
    sortDirection: sortDirection(),
  }),
  paging: userPages,
  news: { sort: { new: latest, updated: latest }, unsorted: ['updated'] },
  result: 'users[]',
  output: user,
});
