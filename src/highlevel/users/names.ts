import { out } from '../../core/output/output.ts';
import type { Names } from '../../core/reading/names.ts';
import { docs } from '../docs.ts';

type User = { id?: unknown; name?: unknown; firstName?: unknown; lastName?: unknown };

const list = {
  docs: docs('users', 'search-users'),
  scopes: ['users.readonly'],
  route: 'GET /users/search',
  fixed: { skip: '0', limit: '100' },
  result: 'users[]',
  read: ({ id, name, firstName, lastName }: User) => [
    [id, name || [firstName, lastName].filter(Boolean).join(' ')] as const,
  ],
} as const;

/** The first 100 users of the sub-account. */
const users: Names = { list: { ...list, connection: ['companyId', 'locationId'] } };

/** The first 100 users of the agency. */
const agencyUsers: Names = {
  list: { ...list, account: 'any', connection: ['companyId'], connectionDefaults: ['locationId'] },
};

/** The name of the user whose id is `of`. */
export const userName = (of: string, label: string, example = 'Grace Okafor') =>
  out.name(example, { of, in: users, label });

/** The names of the users whose ids are the list `of`. */
export const userNames = (
  of: string,
  { example = 'Grace Okafor', ...more }: { example?: string; label?: string } = {},
) => out.names(example, { of, in: users, ...more });

/** The name of the user of the agency whose id is `of`. */
export const agencyUserName = (of: string, label: string) =>
  out.name('Sam Rivera', { of, in: agencyUsers, label });
