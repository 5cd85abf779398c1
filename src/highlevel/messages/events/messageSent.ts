import { choice } from '../../../core/input/fields.ts';
import { event } from '../../conversations/vocabulary.ts';
import { isMessage, isWanted, listsOf } from './channels.ts';
import { latestMessages, messageOfBell } from './latestMessages.ts';
import { anyMessage, channel, withChannelName, withContact } from './schema.ts';

export const messageSent = event({
  ...latestMessages,
  key: 'message_sent',
  noun: 'Message',
  label: 'Message Sent',
  description:
    'Triggers when an outbound message is sent to a contact, by a user, a workflow or an app.',
  input: () => ({
    channel: channel().optional(),
    contactId: withContact().optional(),
    source: choice(
      {
        app: 'A user in HighLevel',
        workflow: 'A workflow',
        campaign: 'A campaign',
        bulk_actions: 'A bulk action',
        api: 'An app, such as Zapier',
      },
      {
        label: 'Sent By',
        local: true,
        help: 'Only triggers for messages sent this way; choose “A user in HighLevel” if the Zap sends messages itself. Defaults to all messages.',
      },
    ).optional(),
  }),
  windows: listsOf,
  keeps: (record, values) =>
    record.direction === 'outbound' &&
    record.status !== 'scheduled' &&
    (!values.source || record.source === values.source) &&
    isMessage(record, values),
  bells: ['OutboundMessage'],
  instant: { ...messageOfBell, keeps: isWanted },
  output: anyMessage,
  derive: withChannelName,
});
