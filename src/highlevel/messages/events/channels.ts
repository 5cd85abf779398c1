import type { Raw } from '../../../core/raw.ts';
import type { Windows } from '../../../core/reading/windows.ts';

/** Channels that HighLevel lists by themselves: https://marketplace.gohighlevel.com/docs/ghl/conversations/export-messages-by-location */
const LISTED = {
  SMS: 'SMS',
  Email: 'Email',
  WhatsApp: 'WhatsApp',
  Facebook: 'Facebook',
  Instagram: 'Instagram',
} as const;

/** Channels by the types of their messages. */
const TYPES: Record<string, RegExp> = {
  SMS: /SMS/,
  Email: /EMAIL/,
  WhatsApp: /WHATSAPP/,
  Facebook: /FACEBOOK/,
  Instagram: /INSTAGRAM/,
  liveChat: /LIVE_CHAT|WEBCHAT/,
  google: /GMB/,
  tiktok: /TIKTOK/,
};

export const CHANNELS = {
  ...LISTED,
  liveChat: 'Live chat',
  google: 'Google Business',
  tiktok: 'TikTok',
} as const;

type Channel = { channel?: keyof typeof CHANNELS };

type Filters = Channel & { contactId?: string };

/** The lists with the messages of a channel. Only the list of the channel Email has emails. */
export const listsOf: Windows = ({ channel, ...values }) =>
  channel === undefined
    ? [values, { ...values, channel: 'Email' }]
    : String(channel) in LISTED
      ? [{ ...values, channel }]
      : [values];

/** What HighLevel lists among the messages although nobody wrote it to somebody; calls have an event of their own. */
const NO_MESSAGE = /CALL$|^TYPE_(ACTIVITY_|INTERNAL_COMMENT|LIVE_CHAT_INFO|FORM_SUBMISSION)/;

const isOf = (type: string, channel: string | undefined) =>
  channel === undefined || TYPES[channel]?.test(type) === true;

/** Whether a record of a list is a message of the channel. */
export function isMessage({ messageType }: Raw, { channel }: Channel): boolean {
  const type = String(messageType);
  return !NO_MESSAGE.test(type) && (String(channel) in LISTED || isOf(type, channel));
}

/** Whether a message is of the channel and the contact for which a poll asks. */
export const isWanted = (
  { messageType, contactId: of }: Raw,
  { channel, contactId }: Filters,
): boolean => isOf(String(messageType).toUpperCase(), channel) && (!contactId || of === contactId);
