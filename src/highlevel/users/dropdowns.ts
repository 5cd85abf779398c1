import { docs } from '../docs.ts';
import { choices, dropdown } from '../service.ts';
import { PERMISSIONS, SCOPES } from './permissions.ts';
import { userPages } from './schema.ts';

const users = {
  docs: docs('users', 'search-users'),
  scopes: ['users.readonly'],
  route: 'GET /users/search',
  paging: userPages,
  result: 'users[]',
} as const;

/** The people who work in the sub-account. */
const ofSubAccount = {
  ...users,
  noun: 'User',
  connection: ['companyId', 'locationId'],
  option: ({ id, name, firstName, lastName, email }: Record<string, unknown>) => ({
    id,
    label: (name ?? [firstName, lastName].filter(Boolean).join(' ')) || email || id,
  }),
} as const;

export const userDropdown = dropdown({ ...ofSubAccount, key: 'user_dropdown' });

/** Whom conversations are assigned to, for a search: https://marketplace.gohighlevel.com/docs/ghl/conversations/search-conversation */
export const conversationOwnerDropdown = dropdown({
  ...ofSubAccount,
  key: 'conversation_owner_dropdown',
  first: [{ id: 'unassigned', label: 'Nobody' }],
});

/** Who gets a calendar's notifications: https://marketplace.gohighlevel.com/docs/ghl/calendars/create-event-notification */
export const notifiedUserDropdown = dropdown({
  ...ofSubAccount,
  key: 'notified_user_dropdown',
  first: [{ id: 'sub_account_admin', label: 'All admins of the sub-account' }],
});

/** The users that the connection can manage: those of the sub-account or of the whole agency. */
export const teamMemberDropdown = dropdown({
  ...users,
  key: 'team_member_dropdown',
  noun: 'User',
  account: 'any',
  connection: ['companyId'],
  connectionDefaults: ['locationId'],
  option: ({ id, name, email }) => ({ id, label: [name, email].filter(Boolean).join(', ') || id }),
});

/** Scopes of a user; HighLevel adds new ones, so the list offers them but accepts others. */
export const userScopeDropdown = choices({
  key: 'user_scope_dropdown',
  noun: 'Scope',
  docs: docs('users', 'create-user'),
  choices: () => Object.fromEntries(SCOPES.map((scope) => [scope, scope])),
});

export const userPermissionDropdown = choices({
  key: 'user_permission_dropdown',
  noun: 'Permission',
  docs: docs('users', 'create-user'),
  choices: () => PERMISSIONS,
});
