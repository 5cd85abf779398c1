/**
 * Events of HighLevel that ring, by the names of its pages.
 * @see https://marketplace.gohighlevel.com/docs/webhook/WebhookIntegrationGuide
 */
export const HIGHLEVEL_EVENTS = [
  'AppInstall',
  'AppPaymentStatus',
  'AppUpdate',
  'AppointmentCreate',
  'AppointmentDelete',
  'AppointmentUpdate',
  'AssociationCreate',
  'AssociationDelete',
  'AssociationUpdate',
  'CampaignStatusUpdate',
  'ContactCreate',
  'ContactDelete',
  'ContactDndUpdate',
  'ContactTagUpdate',
  'ContactUpdate',
  'ConversationUnreadWebhook',
  'ConversationUpdate',
  'ExternalAuthConnected',
  'InboundMessage',
  'InvoiceCreate',
  'InvoiceDelete',
  'InvoicePaid',
  'InvoicePartiallyPaid',
  'InvoiceSent',
  'InvoiceUpdate',
  'InvoiceVoid',
  'KnowledgeBaseCreate',
  'KnowledgeBaseDelete',
  'KnowledgeBaseFaqChange',
  'KnowledgeBaseFileChange',
  'KnowledgeBaseRichTextChange',
  'KnowledgeBaseTableFileChange',
  'KnowledgeBaseTrainedUrlChange',
  'KnowledgeBaseUpdate',
  'LCEmailStats',
  'LocationCreate',
  'LocationUpdate',
  'NoteCreate',
  'NoteDelete',
  'NoteUpdate',
  'ObjectSchemaCreate',
  'ObjectSchemaUpdate',
  'OpportunityAssignedToUpdate',
  'OpportunityCreate',
  'OpportunityDelete',
  'OpportunityMonetaryValueUpdate',
  'OpportunityStageUpdate',
  'OpportunityStatusUpdate',
  'OpportunityUpdate',
  'OrderCreate',
  'OrderStatusUpdate',
  'OutboundMessage',
  'PlanChange',
  'PriceCreate',
  'PriceDelete',
  'PriceUpdate',
  'ProductCreate',
  'ProductDelete',
  'ProductUpdate',
  'RecordCreate',
  'RecordDelete',
  'RecordUpdate',
  'RelationCreate',
  'RelationDelete',
  'SaaSPlanCreate',
  'SupportTicketCreate',
  'SupportTicketDelete',
  'SupportTicketUpdate',
  'TaskComplete',
  'TaskCreate',
  'TaskDelete',
  'UserCreate',
  'UserDelete',
  'UserUpdate',
  'VoiceAiCallEnd',
] as const;

/**
 * Events of Strava that ring: `object_type` and `aspect_type` in one word.
 * @see https://developers.strava.com/docs/webhooks/
 */
export const STRAVA_EVENTS = ['ActivityCreate', 'ActivityUpdate', 'ActivityDelete'] as const;

/**
 * Events of a team that ring: an athlete has joined, has left or was removed, shares other things than
 * before. The record of the bell is the athlete's id.
 */
export const TEAM_EVENTS = ['team.joined', 'team.left', 'team.consent'] as const;

/**
 * Rings when the account took its permission back: HighLevel's AppUninstall, or Strava's
 * `authorized: false`. It is the last bell of the tenant, whose subscriptions end with it.
 */
export const DISCONNECTED = 'Disconnected';

/** What HighLevel tells of, by the names of its webhooks. */
export type HighLevelEvent = (typeof HIGHLEVEL_EVENTS)[number];
/** What Strava tells of. */
export type StravaEvent = (typeof STRAVA_EVENTS)[number];
/** What the relay itself tells a team of. */
export type TeamEvent = (typeof TEAM_EVENTS)[number];

/** What a subscription can ask for, and what a bell says has happened. */
export type EventName = HighLevelEvent | StravaEvent | TeamEvent | typeof DISCONNECTED;

const NAMES: ReadonlySet<string> = new Set([
  ...HIGHLEVEL_EVENTS,
  ...STRAVA_EVENTS,
  ...TEAM_EVENTS,
  DISCONNECTED,
]);

/** Whether a text names an event that rings. */
export const isEventName = (name: unknown): name is EventName =>
  typeof name === 'string' && NAMES.has(name);

/** Whether an event is about an athlete's place in a team, not about an activity. */
export const isTeamEvent = (name: EventName): name is TeamEvent =>
  (TEAM_EVENTS as readonly string[]).includes(name);
