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

/** Further channels, by the types of their messages. */
const BY_TYPE: Record<string, RegExp> = {
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

/** The lists with the messages of a channel. Only the list of the channel Email has emails. */
export const listsOf: Windows = ({ channel, ...values }) =>
  channel === undefined
    ? [values, { ...values, channel: 'Email' }]
    : String(channel) in LISTED
      ? [{ ...values, channel }]
      : [values];

/** What HighLevel lists among the messages although nobody wrote it to somebody; calls have an event of their own. */
const NO_MESSAGE = /CALL$|^TYPE_(ACTIVITY_|INTERNAL_COMMENT|LIVE_CHAT_INFO|FORM_SUBMISSION)/;

/** Whether a record is a message of the channel. */
export function isMessage({ messageType }: Raw, { channel }: Channel): boolean {
  const type = String(messageType);
  return !NO_MESSAGE.test(type) && (BY_TYPE[channel ?? '']?.test(type) ?? true);
}
