import type { Operation } from '../core/operations/operation.ts';
import { appointmentNotes } from './appointmentNotes/index.ts';
import { associations } from './associations/index.ts';
import { blogs } from './blogs/index.ts';
import { bulkBusinessUpdate } from './businesses/bulkBusinessUpdate.ts';
import { businesses } from './businesses/index.ts';
import { calendarEvents } from './calendarEvents/index.ts';
import { calendarGroups } from './calendarGroups/index.ts';
import { calendarNotifications } from './calendarNotifications/index.ts';
import { calendarResources } from './calendarResources/index.ts';
import { calendars } from './calendars/index.ts';
import { campaigns } from './campaigns/index.ts';
import { companies } from './companies/index.ts';
import { contacts } from './contacts/index.ts';
import { conversations } from './conversations/index.ts';
import { contactFollowers } from './followers/index.ts';
import {
  contactCustomFieldDropdown,
  contactFilterFieldDropdown,
  contactLookupFieldDropdown,
  contactValueFieldDropdown,
  locationDropdown,
  tagDropdown,
} from './locations/dropdowns.ts';
import { locations } from './locations/index.ts';
import { messages } from './messages/index.ts';
import { notes } from './notes/index.ts';
import { opportunities } from './opportunities/index.ts';
import { pipelines } from './pipelines/index.ts';
import { relations } from './relations/index.ts';
import { snapshots } from './snapshots/index.ts';
import { tasks } from './tasks/index.ts';
import { users } from './users/index.ts';
import { workflows } from './workflows/index.ts';
import { workouts } from './workouts/index.ts';

/** HighLevel's operations under the headings of its own catalog. */
export const highlevelCategories: Record<string, readonly Operation[]> = {
  Workouts: workouts,
  Contacts: [...contacts, ...tasks, ...notes],
  Opportunities: [...opportunities, ...pipelines],
  'Calendars & Appointments': [
    ...calendars,
    ...calendarGroups,
    ...calendarEvents,
    ...appointmentNotes,
    ...calendarNotifications,
    ...calendarResources,
  ],
  Businesses: businesses,
  Users: users,
  'Conversations & Messages': [...conversations, ...messages],
  'Workflows & Campaigns': [
    ...workflows,
    ...snapshots,
    ...campaigns,
    ...contactFollowers,
    bulkBusinessUpdate,
  ],
  'Other Operations': [...locations, ...companies, ...associations, ...relations, ...blogs],
};

export const highlevelOperations: readonly Operation[] = [
  ...Object.values(highlevelCategories).flat(),
  locationDropdown,
  tagDropdown,
  contactCustomFieldDropdown,
  contactFilterFieldDropdown,
  contactLookupFieldDropdown,
  contactValueFieldDropdown,
];
