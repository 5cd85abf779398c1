import type { Operation } from '../core/operations/operation.ts';
import { operations as api } from './api/index.ts';
import { operations as appointmentNotes } from './appointmentNotes/index.ts';
import { operations as associations } from './associations/index.ts';
import { operations as blogs } from './blogs/index.ts';
import { operations as businesses } from './businesses/index.ts';
import { operations as calendarEvents } from './calendarEvents/index.ts';
import { operations as calendarGroups } from './calendarGroups/index.ts';
import { operations as calendarNotifications } from './calendarNotifications/index.ts';
import { operations as calendarResources } from './calendarResources/index.ts';
import { operations as calendars } from './calendars/index.ts';
import { operations as campaigns } from './campaigns/index.ts';
import { operations as companies } from './companies/index.ts';
import { bulkBusinessUpdate } from './contacts/bulkBusinessUpdate.ts';
import { operations as contacts } from './contacts/index.ts';
import { operations as conversations } from './conversations/index.ts';
import { operations as coupons } from './coupons/index.ts';
import { operations as customFields } from './customFields/index.ts';
import { operations as customValues } from './customValues/index.ts';
import { operations as documents } from './documents/index.ts';
import { operations as emailCampaigns } from './emailCampaigns/index.ts';
import { operations as emailTemplates } from './emailTemplates/index.ts';
import { operations as estimates } from './estimates/index.ts';
import { operations as followers } from './followers/index.ts';
import { operations as forms } from './forms/index.ts';
import { operations as funnels } from './funnels/index.ts';
import { operations as invoices } from './invoices/index.ts';
import { operations as locations } from './locations/index.ts';
import { operations as media } from './media/index.ts';
import { operations as messages } from './messages/index.ts';
import { operations as messageTemplates } from './messageTemplates/index.ts';
import { operations as notes } from './notes/index.ts';
import { operations as opportunities } from './opportunities/index.ts';
import { operations as orders } from './orders/index.ts';
import { operations as payments } from './payments/index.ts';
import { operations as phoneNumbers } from './phoneNumbers/index.ts';
import { operations as pipelines } from './pipelines/index.ts';
import { operations as prices } from './prices/index.ts';
import { operations as products } from './products/index.ts';
import { operations as records } from './records/index.ts';
import { operations as recurringTasks } from './recurringTasks/index.ts';
import { operations as relations } from './relations/index.ts';
import { operations as serviceBookings } from './serviceBookings/index.ts';
import { operations as snapshots } from './snapshots/index.ts';
import { operations as socialPosts } from './socialPosts/index.ts';
import { operations as subscriptions } from './subscriptions/index.ts';
import { operations as tags } from './tags/index.ts';
import { operations as tasks } from './tasks/index.ts';
import { operations as triggerLinks } from './triggerLinks/index.ts';
import { operations as users } from './users/index.ts';
import { operations as voiceAiCalls } from './voiceAiCalls/index.ts';
import { operations as workflows } from './workflows/index.ts';
import { operations as workouts } from './workouts/index.ts';

/** HighLevel's operations under the headings of its own catalog. */
export const highlevelCategories: Record<string, readonly Operation[]> = {
  Workouts: workouts,
  Contacts: [
    ...contacts.filter((operation) => operation !== bulkBusinessUpdate),
    ...tasks,
    ...recurringTasks,
    ...notes,
    ...tags,
  ],
  Opportunities: [...opportunities, ...pipelines],
  'Calendars & Appointments': [
    ...calendars,
    ...calendarGroups,
    ...calendarEvents,
    ...appointmentNotes,
    ...calendarNotifications,
    ...calendarResources,
    ...serviceBookings,
  ],
  'Custom Fields & Values': [...customFields, ...customValues],
  Payments: [
    ...products,
    ...prices,
    ...invoices,
    ...payments,
    ...orders,
    ...subscriptions,
    ...coupons,
    ...estimates,
  ],
  'Custom Objects': records,
  Documents: documents,
  Businesses: businesses,
  Users: users,
  'Conversations & Messages': [...conversations, ...messages, ...messageTemplates, ...phoneNumbers],
  'Forms & Surveys': forms,
  'Trigger Links': triggerLinks,
  'Media Library': media,
  'Social Planner': socialPosts,
  'Email & Funnels': [...emailTemplates, ...emailCampaigns, ...funnels],
  'Voice AI': voiceAiCalls,
  'Workflows & Campaigns': [
    ...workflows,
    ...snapshots,
    ...campaigns,
    ...followers,
    bulkBusinessUpdate,
  ],
  'Other Operations': [...locations, ...companies, ...associations, ...relations, ...blogs],
  'Any Endpoint': api,
};

export const highlevelOperations: readonly Operation[] = Object.values(highlevelCategories).flat();
