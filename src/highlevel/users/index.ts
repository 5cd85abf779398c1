import type { Operation } from '../../core/operations/operation.ts';
import { createUser } from './createUser.ts';
import { deleteUser } from './deleteUser.ts';
import {
  conversationOwnerDropdown,
  notifiedUserDropdown,
  teamMemberDropdown,
  userDropdown,
  userPermissionDropdown,
  userScopeDropdown,
} from './dropdowns.ts';
import { userAdded } from './events/userAdded.ts';
import { filterUsersByEmail } from './filterUsersByEmail.ts';
import { getUser } from './getUser.ts';
import { listUsersByLocation } from './listUsersByLocation.ts';
import { searchUsers } from './searchUsers.ts';
import { updateUser } from './updateUser.ts';

export const operations: readonly Operation[] = [
  userAdded,
  ...searchUsers,
  ...filterUsersByEmail,
  ...getUser,
  ...listUsersByLocation,
  createUser,
  updateUser,
  deleteUser,
  conversationOwnerDropdown,
  notifiedUserDropdown,
  userDropdown,
  teamMemberDropdown,
  userScopeDropdown,
  userPermissionDropdown,
];
