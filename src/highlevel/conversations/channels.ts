/** Message types, by the names that HighLevel's conversations use: https://marketplace.gohighlevel.com/docs/ghl/conversations/search-conversation */
export const MESSAGE_TYPES = {
  TYPE_SMS: 'SMS',
  TYPE_EMAIL: 'Email',
  TYPE_CALL: 'Call',
  TYPE_WHATSAPP: 'WhatsApp',
  TYPE_RCS: 'RCS',
  TYPE_LIVE_CHAT: 'Live chat',
  TYPE_LIVE_CHAT_INFO_MESSAGE: 'Live chat information',
  TYPE_WEBCHAT: 'Web chat',
  TYPE_FACEBOOK: 'Facebook',
  TYPE_FACEBOOK_COMMENT: 'Facebook comment',
  TYPE_INSTAGRAM: 'Instagram',
  TYPE_INSTAGRAM_COMMENT: 'Instagram comment',
  TYPE_TIKTOK: 'TikTok',
  TYPE_TIKTOK_COMMENT: 'TikTok comment',
  TYPE_GMB: 'Google Business',
  TYPE_REVIEW: 'Review',
  TYPE_FORM_SUBMISSION: 'Form submission',
  TYPE_INTERNAL_COMMENT: 'Internal comment',
  TYPE_IVR_CALL: 'IVR call',
  TYPE_CUSTOM_CALL: 'Call of another provider',
  TYPE_CUSTOM_SMS: 'Custom SMS',
  TYPE_CUSTOM_EMAIL: 'Custom email',
  TYPE_CUSTOM_PROVIDER_SMS: 'SMS of another provider',
  TYPE_CUSTOM_PROVIDER_EMAIL: 'Email of another provider',
  TYPE_SMS_REACTION: 'SMS reaction',
  TYPE_SMS_REVIEW_REQUEST: 'SMS review request',
  TYPE_SMS_NO_SHOW_REQUEST: 'SMS after a no-show',
  TYPE_CAMPAIGN_SMS: 'Campaign SMS',
  TYPE_CAMPAIGN_EMAIL: 'Campaign email',
  TYPE_CAMPAIGN_CALL: 'Campaign call',
  TYPE_CAMPAIGN_VOICEMAIL: 'Campaign voicemail',
  TYPE_CAMPAIGN_FACEBOOK: 'Campaign Facebook message',
  TYPE_CAMPAIGN_GMB: 'Campaign Google Business message',
  TYPE_CAMPAIGN_MANUAL_CALL: 'Manual call of a campaign',
  TYPE_CAMPAIGN_MANUAL_SMS: 'Manual SMS of a campaign',
  TYPE_ACTIVITY_CONTACT: 'Contact activity',
  TYPE_ACTIVITY_APPOINTMENT: 'Appointment activity',
  TYPE_ACTIVITY_OPPORTUNITY: 'Opportunity activity',
  TYPE_ACTIVITY_INVOICE: 'Invoice activity',
  TYPE_ACTIVITY_PAYMENT: 'Payment activity',
  TYPE_ACTIVITY_WHATSAPP: 'WhatsApp activity',
  TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG: 'Employee activity',
};

/** The label of a message type; for an unknown type, its name without the prefix. */
export const messageTypeLabel = (type: unknown): string =>
  MESSAGE_TYPES[type as keyof typeof MESSAGE_TYPES] ??
  String(type ?? 'Message').replace(/^TYPE_/, '');

/** Conversation types, which one endpoint numbers and the other names. */
const CONVERSATION_TYPES: Record<string, string> = {
  1: 'Phone',
  2: 'Email',
  3: 'Facebook Messenger',
  4: 'Review',
  5: 'Group SMS',
  6: 'Internal chat',
  TYPE_PHONE: 'Phone',
  TYPE_EMAIL: 'Email',
  TYPE_FB_MESSENGER: 'Facebook Messenger',
  TYPE_REVIEW: 'Review',
  TYPE_GROUP_SMS: 'Group SMS',
};

/** Adds the type of a conversation in words that are the same for both endpoints, and the channel of its last message. */
export const withChannel = (record: Record<string, unknown>): Record<string, unknown> => ({
  ...record,
  channel: CONVERSATION_TYPES[String(record.type)] ?? null,
  lastMessageChannel: record.lastMessageType ? messageTypeLabel(record.lastMessageType) : null,
});
