import { choice, type FieldOptions, recordId } from '../../core/input/fields.ts';

/** Channels that a message is sent through: https://marketplace.gohighlevel.com/docs/ghl/conversations/send-a-new-message */
const CHANNELS = {
  SMS: 'SMS',
  Email: 'Email',
  WhatsApp: 'WhatsApp',
  IG: 'Instagram',
  FB: 'Facebook',
  Live_Chat: 'Live chat',
  RCS: 'RCS',
  TIKTOK: 'TikTok',
  Custom: 'Custom channel',
};
type Channel = keyof typeof CHANNELS;

export const channel = () => choice(CHANNELS, { label: 'Channel', alters: true });

/** Makes a field appear with some channels alone. */
export const onlyWith = (...is: Channel[]): Pick<FieldOptions, 'onlyWith'> => ({
  onlyWith: { field: 'type', is },
});

/** A template of the chosen channel. */
export const templateId = () =>
  recordId({
    label: 'Template',
    dropdown: 'message_template_dropdown',
    dependsOn: ['type'],
    ...onlyWith('SMS', 'Email', 'WhatsApp'),
  });

/** The integrator's own channel: an app of the HighLevel Marketplace that carries messages or calls. */
export const conversationProviderId = (options: FieldOptions = {}) =>
  recordId({
    label: 'Conversation Provider',
    typed: true,
    help: 'The ID of your own channel, from your app in the HighLevel Marketplace.',
    ...options,
  });
