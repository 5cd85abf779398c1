import type { Example } from './example.ts';
import { activityReportExamples } from './highlevel/activityReport.ts';
import { addedMessageExamples } from './highlevel/addedMessages.ts';
import { apiExamples } from './highlevel/api.ts';
import { associationExamples } from './highlevel/associations.ts';
import { blogExamples } from './highlevel/blogs.ts';
import { businessExamples } from './highlevel/businesses.ts';
import { calendarEventExamples } from './highlevel/calendarEvents.ts';
import { calendarSettingExamples } from './highlevel/calendarSettings.ts';
import { calendarExamples } from './highlevel/calendars.ts';
import { contactExamples } from './highlevel/contacts/index.ts';
import { conversationExamples, messageExamples } from './highlevel/conversations.ts';
import { couponExamples } from './highlevel/coupons.ts';
import { customFieldExamples } from './highlevel/customFields.ts';
import { customValueExamples } from './highlevel/customValues.ts';
import { documentExamples } from './highlevel/documents.ts';
import { emailExamples } from './highlevel/emails.ts';
import { estimateExamples } from './highlevel/estimates.ts';
import { highlevelEventExamples } from './highlevel/events/index.ts';
import { formExamples } from './highlevel/forms.ts';
import { funnelExamples } from './highlevel/funnels.ts';
import { invoiceExamples } from './highlevel/invoices.ts';
import { locationExamples } from './highlevel/locations.ts';
import { mediaExamples } from './highlevel/media.ts';
import { messageSourceExamples } from './highlevel/messageSources.ts';
import { noteExamples } from './highlevel/notes.ts';
import { opportunityExamples } from './highlevel/opportunities.ts';
import { paymentExamples } from './highlevel/payments.ts';
import { productExamples } from './highlevel/products.ts';
import { recordExamples } from './highlevel/records.ts';
import { recurringTaskExamples } from './highlevel/recurringTasks.ts';
import { scheduleExamples } from './highlevel/schedules.ts';
import { serviceBookingExamples } from './highlevel/serviceBookings.ts';
import { socialPostExamples } from './highlevel/socialPosts.ts';
import { tagExamples } from './highlevel/tags.ts';
import { taskExamples } from './highlevel/tasks.ts';
import { triggerLinkExamples } from './highlevel/triggerLinks.ts';
import { userExamples } from './highlevel/users.ts';
import { voiceAiExamples } from './highlevel/voiceAi.ts';
import { workflowExamples } from './highlevel/workflows.ts';
import { workoutExamples } from './highlevel/workouts.ts';
import { runkeeperActivityExamples } from './runkeeper/activities.ts';
import { runkeeperAthleteExamples } from './runkeeper/athlete.ts';
import { runkeeperChangeLogExamples } from './runkeeper/changeLog.ts';
import { runkeeperEventExamples } from './runkeeper/events.ts';
import { runkeeperMeasurementExamples } from './runkeeper/measurements.ts';
import { runkeeperStreetTeamExamples } from './runkeeper/streetTeam.ts';
import { runkeeperStrengthExamples } from './runkeeper/strengthWorkouts.ts';
import { activityExamples } from './strava/activities.ts';
import { activityDetailExamples } from './strava/activityDetails.ts';
import { athleteExamples } from './strava/athlete.ts';
import { eventExamples } from './strava/events.ts';
import { profileExamples } from './strava/profile.ts';
import { routeExamples } from './strava/routes.ts';
import { segmentExamples } from './strava/segments.ts';
import { streamExamples } from './strava/streams.ts';
import { teamExamples } from './strava/team.ts';
import { uploadExamples } from './strava/uploads.ts';

export const examples: Example[] = [
  ...emailExamples,
  ...funnelExamples,
  ...scheduleExamples,
  ...voiceAiExamples,
  ...activityReportExamples,
  ...contactExamples,
  ...highlevelEventExamples,
  ...tagExamples,
  ...productExamples,
  ...paymentExamples,
  ...couponExamples,
  ...invoiceExamples,
  ...estimateExamples,
  ...taskExamples,
  ...recurringTaskExamples,
  ...noteExamples,
  ...opportunityExamples,
  ...calendarExamples,
  ...calendarEventExamples,
  ...calendarSettingExamples,
  ...businessExamples,
  ...userExamples,
  ...conversationExamples,
  ...addedMessageExamples,
  ...messageExamples,
  ...workflowExamples,
  ...workoutExamples,
  ...formExamples,
  ...mediaExamples,
  ...socialPostExamples,
  ...serviceBookingExamples,
  ...messageSourceExamples,
  ...documentExamples,
  ...triggerLinkExamples,
  ...locationExamples,
  ...customFieldExamples,
  ...recordExamples,
  ...customValueExamples,
  ...associationExamples,
  ...blogExamples,
  ...apiExamples,
  ...activityExamples,
  ...athleteExamples,
  ...teamExamples,
  ...eventExamples,
  ...activityDetailExamples,
  ...profileExamples,
  ...segmentExamples,
  ...streamExamples,
  ...routeExamples,
  ...uploadExamples,
  ...runkeeperActivityExamples,
  ...runkeeperStrengthExamples,
  ...runkeeperMeasurementExamples,
  ...runkeeperAthleteExamples,
  ...runkeeperStreetTeamExamples,
  ...runkeeperChangeLogExamples,
  ...runkeeperEventExamples,
];
