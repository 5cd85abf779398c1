import { out } from '../../core/output/output.ts';
import type { Names } from '../../core/reading/names.ts';
import { VERSION } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';

/** Comes whole. */
const groups: Names = {
  list: {
    docs: docs('calendars', 'get-groups'),
    scopes: ['calendars/groups.readonly'],
    route: 'GET /calendars/groups',
    version: VERSION,
    connection: ['locationId'],
    result: 'groups[]',
  },
};

/** The name of the calendar group whose id is beside it. */
export const groupName = () =>
  out.name('Coaching', { of: 'groupId', in: groups, label: 'Calendar Group Name' });
