import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { subAccount } from '../locations/names.ts';

export const groupId = (options: FieldOptions = {}) =>
  recordId({
    label: 'Calendar Group',
    dropdown: 'calendar_group_dropdown',
    ...options,
  });

/** A calendar group: https://marketplace.gohighlevel.com/docs/ghl/calendars/get-groups */
export const calendarGroup = () =>
  out.object({
    id: out.id('BqTwX8QFwXzpegMve9EQ', 'Calendar Group ID'),
    name: out.text('Coaching'),
    description: out.text('All sessions with a coach'),
    slug: out.text('coaching'),
    isActive: out.yesNo(true),
    ...subAccount(),
  });
