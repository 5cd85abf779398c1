import type { Operation } from '../../core/operations/operation.ts';
import { createCalendarGroup } from './createCalendarGroup.ts';
import { deleteCalendarGroup } from './deleteCalendarGroup.ts';
import { calendarGroupDropdown } from './dropdowns.ts';
import { listCalendarGroups } from './listCalendarGroups.ts';
import { updateCalendarGroup } from './updateCalendarGroup.ts';
import { updateGroupStatus } from './updateGroupStatus.ts';
import { validateGroupSlug } from './validateGroupSlug.ts';

export const operations: readonly Operation[] = [
  ...listCalendarGroups,
  createCalendarGroup,
  updateCalendarGroup,
  updateGroupStatus,
  deleteCalendarGroup,
  validateGroupSlug,
  calendarGroupDropdown,
];
