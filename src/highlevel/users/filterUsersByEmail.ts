import { email, joined, yesNo } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { user, userPages } from './schema.ts';

export const filterUsersByEmail = read({
  key: 'filter_users_by_email',
  noun: 'User',
  label: 'Filter Users by Email',
  triggers:
    'Triggers when a user with one of these email addresses is added (or updated, if selected). Needs the connection of an agency.',
  finds: 'Finds users by email address. Needs the connection of an agency.',
  docs: docs('users', 'filter-users-by-email'),
  scopes: ['users.readonly'],
  route: 'POST /users/search/filter-by-email',
  account: 'agency',
  repeatable: true,
  connection: ['companyId'],
  // Without it, the answer holds only ID and email.
  fixed: { projection: 'all' },
  input: () => ({
    emails: joined(email(), {
      label: 'Email Addresses',
      help: 'One or more addresses, one per line or separated by commas.',
    }),
    deleted: yesNo({
      label: 'Deleted Users',
      help: 'Choose yes to find deleted users instead. Defaults to no.',
    }).optional(),
  }),
  paging: userPages,
  news: { unsorted: ['new', 'updated'] },
  result: 'users[]',
  output: user,
});
