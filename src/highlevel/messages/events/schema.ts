import { choice } from '../../../core/input/fields.ts';
import { extended, out } from '../../../core/output/output.ts';
import type { Raw } from '../../../core/raw.ts';
import { contactId } from '../../contacts/schema.ts';
import { messageTypeLabel } from '../../conversations/channels.ts';
import { conversationUrl } from '../../conversations/schema.ts';
import { message, withEmailIds } from '../schema.ts';
import { CHANNELS } from './channels.ts';

/** The channel to wait for. */
export const channel = () =>
  choice(CHANNELS, { help: 'Only triggers for this channel. Defaults to all channels.' });

/** The contact whose messages to wait for. */
export const withContact = () =>
  contactId({ help: 'Only triggers for this contact. Defaults to all contacts.' });

/** A message of any conversation, with what people want to read beside it. */
export const anyMessage = () =>
  extended(message(), {
    channel: out.text('SMS'),
    conversationUrl: conversationUrl(),
  });

/** Adds the channel in the words of HighLevel's screens. */
export const withChannelName = (record: Raw): Raw => ({
  ...withEmailIds(record),
  channel: messageTypeLabel(record.messageType),
});
