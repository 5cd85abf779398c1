import { event } from '../../conversations/vocabulary.ts';
import { isMessage, isWanted, listsOf } from './channels.ts';
import { latestMessages, messageOfBell } from './latestMessages.ts';
import { anyMessage, channel, withChannelName, withContact } from './schema.ts';

export const messageReceived = event({
  ...latestMessages,
  key: 'message_received',
  noun: 'Message',
  label: 'Message Received',
  description:
    'Triggers when a contact sends a new inbound message or reply: SMS (text), email, WhatsApp, Facebook, Instagram, live chat and more.',
  input: () => ({ channel: channel().optional(), contactId: withContact().optional() }),
  windows: listsOf,
  keeps: (record, values) => record.direction === 'inbound' && isMessage(record, values),
  bells: ['InboundMessage'],
  instant: { ...messageOfBell, keeps: isWanted },
  output: anyMessage,
  derive: withChannelName,
});
