import type { Operation } from '../../core/operations/operation.ts';
import { createCalendarResource } from './createCalendarResource.ts';
import { deleteCalendarResource } from './deleteCalendarResource.ts';
import { calendarResourceDropdown } from './dropdowns.ts';
import { getCalendarResource } from './getCalendarResource.ts';
import { listCalendarResources } from './listCalendarResources.ts';
import { updateCalendarResource } from './updateCalendarResource.ts';

export const operations: readonly Operation[] = [
  ...listCalendarResources,
  ...getCalendarResource,
  createCalendarResource,
  updateCalendarResource,
  deleteCalendarResource,
  calendarResourceDropdown,
];
