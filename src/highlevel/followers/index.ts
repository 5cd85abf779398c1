import type { Operation } from '../../core/operations/operation.ts';
import { addContactFollowers } from './addContactFollowers.ts';
import { removeContactFollowers } from './removeContactFollowers.ts';

export const operations: readonly Operation[] = [addContactFollowers, removeContactFollowers];
