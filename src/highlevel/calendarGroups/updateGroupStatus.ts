import { yesNo } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { action } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { groupId } from './schema.ts';

export const updateGroupStatus = action({
  key: 'update_group_status',
  noun: 'Calendar Group',
  label: 'Update Group Status',
  description: 'Makes a calendar group active or inactive.',
  docs: docs('calendars', 'disable-group'),
  scopes: ['calendars/groups.write'],
  route: 'PUT /calendars/groups/{groupId}/status',
  input: () => ({ groupId: groupId(), isActive: yesNo({ label: 'Active' }) }),
  echo: { id: 'groupId', isActive: 'isActive' },
  output: () =>
    out.object({
      id: out.id('BqTwX8QFwXzpegMve9EQ', 'Calendar Group ID'),
      isActive: out.yesNo(true),
      success: out.yesNo(true),
    }),
});
