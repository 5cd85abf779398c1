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
  triggers: 'Triggers when a user that matches your filters is added (or updated, if selected).',
  finds: 'Finds users by name, email, phone, role or sub-account.',
  docs: docs('users', 'search-users'),
  scopes: ['users.readonly'],
  route: 'GET /users/search',
  account: 'any',
  connection: ['companyId'],
  connectionDefaults: ['locationId'],
  input: () => ({
    query: text({
      label: 'Search Text',
      help: 'Searches users’ full name, email and phone.',
    }).optional(),
    locationId: locationId({
      help: 'Only users of this sub-account. An agency connection defaults to all users.',
    }).optional(),
    type: userType().optional(),
    role: userRole().optional(),
    ids: joined(teamMemberId(), {
      label: 'Users',
      help: 'Searches only these users.',
    }).optional(),
    enabled2waySync: yesNo({
      label: 'Two-Way Sync Is On',
      help: 'Yes finds users with two-way sync on, no those with it off.',
    }).optional(),
  }),
  searchInput: () => ({
    sort: choice(
      { dateAdded: 'Date added' },
      { label: 'Sort By', display: true, help: 'Defaults to first and last name.' },
    ).optional(),
    sortDirection: sortDirection(),
  }),
  paging: userPages,
  news: { sort: { new: latest, updated: latest }, unsorted: ['updated'] },
  result: 'users[]',
  output: user,
});
