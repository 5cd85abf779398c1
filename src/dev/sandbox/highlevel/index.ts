import type { Hono } from 'hono';
import type { ServerEnv } from '../server.ts';
import { accountRoutes } from './accounts.ts';
import { addedMessageRoutes } from './addedMessages.ts';
import { appointmentRoutes } from './appointments.ts';
import { associationRoutes } from './associations.ts';
import { blogRoutes } from './blogs.ts';
import { businessRoutes } from './businesses.ts';
import { calendarEventRoutes } from './calendarEvents.ts';
import { calendarGroupRoutes } from './calendarGroups.ts';
import { calendarNoteRoutes } from './calendarNotes.ts';
import { calendarNotificationRoutes } from './calendarNotifications.ts';
import { calendarResourceRoutes } from './calendarResources.ts';
import { calendarSlotRoutes } from './calendarSlots.ts';
import { calendarRoutes } from './calendars.ts';
import { campaignRoutes } from './campaigns.ts';
import { contactRoutes } from './contacts.ts';
import { conversationRoutes } from './conversations.ts';
import { couponRoutes } from './coupons.ts';
import { customFieldRoutes } from './customFields.ts';
import { documentRoutes } from './documents.ts';
import { emailRoutes } from './emails.ts';
import { estimateRoutes } from './estimates.ts';
import { fieldFolderRoutes } from './fieldFolders.ts';
import { followerRoutes } from './followers.ts';
import { formRoutes } from './forms.ts';
import { funnelRoutes } from './funnels.ts';
import { closeGate, type Gate, mount, type SearchIndex } from './gate.ts';

import { issuePrivateToken } from './grants.ts';
import { invoiceRoutes } from './invoices.ts';
import { linkRoutes } from './links.ts';
import { locationRoutes } from './locations.ts';
import { locationTagRoutes } from './locationTags.ts';
import { mediaRoutes } from './media.ts';
import { mergeValueRoutes } from './mergeValues.ts';
import { messageRoutes } from './messages.ts';
import { noteRoutes } from './notes.ts';
import { agencyTokenRoutes, grantFor, oauth } from './oauth.ts';
import { objectRoutes } from './objects.ts';
import { opportunityRoutes } from './opportunities.ts';
import { opportunityAdvancedSearchRoutes } from './opportunityAdvancedSearch.ts';
import { opportunitySearchRoutes } from './opportunitySearch.ts';
import { paymentRoutes } from './payments.ts';
import { pipelineRoutes } from './pipelines.ts';
import { productRoutes } from './products.ts';
import { webhooks } from './pushes.ts';
import { type RateLimits, rateLimiter } from './rateLimit.ts';
import { recordRoutes } from './records.ts';
import { recurringTaskRoutes } from './recurringTasks.ts';
import { relationRoutes } from './relations.ts';
import { scheduleRoutes } from './schedules.ts';
import { searchRoutes } from './search.ts';
import { seededState } from './seed.ts';
import { sendingRoutes } from './sending.ts';
import { serviceBookingRoutes } from './serviceBookings.ts';
import { snapshotRoutes } from './snapshots.ts';
import { socialPostRoutes } from './socialPosts.ts';
import { tagRoutes } from './tags.ts';
import { taskRoutes } from './tasks.ts';
import { uploadRoutes } from './uploads.ts';
import { userRoutes } from './users.ts';
import { voiceAiRoutes } from './voiceAi.ts';
import { workflowRoutes } from './workflows.ts';
import type { HighLevelState } from './world.ts';

const routes = [
  ...agencyTokenRoutes,
  ...accountRoutes,
  ...userRoutes,
  ...contactRoutes,
  ...searchRoutes,
  ...tagRoutes,
  ...locationTagRoutes,
  ...noteRoutes,
  ...taskRoutes,
  ...recurringTaskRoutes,
  ...appointmentRoutes,
  ...calendarGroupRoutes,
  ...calendarEventRoutes,
  ...calendarNoteRoutes,
  ...calendarResourceRoutes,
  ...calendarNotificationRoutes,
  ...calendarSlotRoutes,
  ...serviceBookingRoutes,
  ...scheduleRoutes,
  // After the routes whose second part the placeholder would take too.
  ...calendarRoutes,
  ...campaignRoutes,
  ...uploadRoutes,
  ...formRoutes,
  ...addedMessageRoutes,
  ...linkRoutes,
  ...mediaRoutes,
  ...socialPostRoutes,
  ...emailRoutes,
  ...funnelRoutes,
  ...voiceAiRoutes,
  ...messageRoutes,
  ...sendingRoutes,
  ...conversationRoutes,
  ...locationRoutes,
  ...customFieldRoutes,
  ...fieldFolderRoutes,
  ...mergeValueRoutes,
  ...objectRoutes,
  ...recordRoutes,
  ...associationRoutes,
  ...relationRoutes,
  ...blogRoutes,
  ...pipelineRoutes,
  ...opportunitySearchRoutes,
  ...opportunityAdvancedSearchRoutes,
  // After the routes whose last part the placeholder would take too.
  ...opportunityRoutes,
  ...followerRoutes,
  ...businessRoutes,
  ...paymentRoutes,
  ...couponRoutes,
  ...estimateRoutes,
  ...invoiceRoutes,
  ...productRoutes,
  ...documentRoutes,
  ...workflowRoutes,
  ...snapshotRoutes,
];

/** What a test can see and do behind HighLevel's back. */
export type HighLevelSandbox = {
  url: string;
  state: HighLevelState;
  /** Makes a Private Integration Token in the settings of a sub-account or the agency */
  makePrivateToken: (account: string, scopes: string[]) => string;
  /** Every access token is too old from now on; refreshing still works */
  expireAccessTokens: () => void;
  /** The app is uninstalled: access and refresh tokens are dead */
  revoke: () => void;
  /** The webhooks of the app: none until they have an address */
  webhooks: {
    sendTo: (url: string) => void;
    look: () => void;
    key: string;
    settled: () => Promise<unknown>;
  };
  /** Changes the limits; `{ max: 0 }` or `{ daily: 0 }` makes every request a 429 */
  setRateLimit: (change: Partial<RateLimits>) => void;
  /**
   * The searches lag behind: they find what is there now until they may catch up
   * @see https://github.com/GoHighLevel/highlevel-api-docs/issues/31
   */
  holdSearch: () => void;
  catchUpSearch: () => void;
};

/** HighLevel's API v2 and its consent page. @see https://marketplace.gohighlevel.com/docs/ */
export const highLevel = (app: Hono<ServerEnv>, now: () => Date, url: () => string) => {
  const state = structuredClone(seededState(now()));
  const limiter = rateLimiter(now);
  let held: SearchIndex | undefined;
  const gate: Gate = { state, index: () => held, now, limiter, url };
  const hooks = webhooks(state, now);
  app.use(hooks.afterWrites);
  app.route('/', oauth(gate));
  mount(app, gate, routes);
  closeGate(app, gate);

  const { accessTokens, refreshTokens } = state.grants;
  return {
    state,
    makePrivateToken: (account, scopes) => {
      const grant = grantFor(state, account, scopes);
      if (!grant) throw new Error(`There is no account ${account}.`);
      return issuePrivateToken(state.grants, grant);
    },
    expireAccessTokens: () => {
      for (const entry of accessTokens) {
        if (!entry.grant.isPrivate) entry.expiresAt = now().getTime();
      }
    },
    revoke: () => {
      for (const { grant } of [...accessTokens, ...refreshTokens]) grant.revoked = true;
    },
    webhooks: { sendTo: hooks.sendTo, look: hooks.look, key: hooks.key, settled: hooks.settled },
    setRateLimit: limiter.set,
    holdSearch: () => {
      const { contacts, opportunities, conversations, messages, submissions } = state;
      const { businesses, objectRecords } = state;
      const talks = { conversations, messages, submissions };
      held = structuredClone({ contacts, opportunities, ...talks, businesses, objectRecords });
    },
    catchUpSearch: () => {
      held = undefined;
    },
  } satisfies Omit<HighLevelSandbox, 'url'>;
};
