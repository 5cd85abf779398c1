import { getPath } from '../../../core/dottedPaths.ts';
import type { Raw } from '../../../core/raw.ts';

/** What Do Not Disturb can be set for: keys in a contact, and the words of HighLevel's screens. */
export const DND_CHANNELS: Record<string, string> = {
  dnd: 'All channels',
  'dndSettings.Call.status': 'Calls',
  'dndSettings.Email.status': 'Email',
  'dndSettings.SMS.status': 'SMS',
  'dndSettings.WhatsApp.status': 'WhatsApp',
  'dndSettings.GMB.status': 'Google Business',
  'dndSettings.FB.status': 'Facebook',
};

const ON = new Set<unknown>([true, 'active', 'permanent']);

/** `yes` where people asked not to be contacted on a channel. */
export const doNotDisturb = (record: Raw, channel: string) =>
  ON.has(getPath(record, channel)) ? 'yes' : 'no';

/** Adds the channel and what it was and is. */
export const withChannel = (record: Raw): Raw => ({
  ...record,
  channel: DND_CHANNELS[String(getPath(record, 'happened.what'))],
  doNotDisturb: getPath(record, 'happened.after') === 'yes',
});
