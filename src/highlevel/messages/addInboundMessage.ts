import { choice, email, list, longText, text } from '../../core/input/fields.ts';
import { contactId } from '../contacts/schema.ts';
import { conversationId } from '../conversations/schema.ts';
import { action } from '../conversations/vocabulary.ts';
import { docs } from '../docs.ts';
import { addedFields, addedMessage, callFields } from './adding.ts';
import { emailMessageId } from './schema.ts';
import { conversationProviderId } from './sending.ts';

/** https://marketplace.gohighlevel.com/docs/ghl/conversations/add-an-inbound-message */
const TYPES = {
  SMS: 'SMS',
  Email: 'Email',
  Call: 'Call',
  WhatsApp: 'WhatsApp',
  IG: 'Instagram',
  FB: 'Facebook',
  GMB: 'Google Business',
  Live_Chat: 'Live chat',
  WebChat: 'Web chat',
  ALL_IN_ONE_CHAT: 'All-in-one chat',
  RCS: 'RCS',
  TIKTOK: 'TikTok',
  Custom: 'Custom channel',
  FORM_SUBMISSION: 'Form submission',
  IVR_Call: 'IVR call',
  Campaign_Call: 'Campaign call',
  Campaign_VoiceMail: 'Campaign voicemail',
};
type Type = keyof typeof TYPES;

const onlyWith = (...is: Type[]) => ({ onlyWith: { field: 'type', is } });
const ofEmail = { group: 'email', ...onlyWith('Email') };
const ofCall = {
  group: 'call',
  ...onlyWith('Call', 'IVR_Call', 'Campaign_Call', 'Campaign_VoiceMail'),
};

export const addInboundMessage = action({
  key: 'add_inbound_message',
  noun: 'Message',
  label: 'Add Inbound Message',
  description:
    'Adds a message or call that reached you through your own channel to a conversation. Nothing is sent to the contact.',
  docs: docs('conversations', 'add-an-inbound-message'),
  scopes: ['conversations/message.write'],
  route: 'POST /conversations/messages/inbound',
  groups: { email: 'Email', call: 'Call' },
  input: () => ({
    contactId: contactId(),
    conversationId: conversationId(),
    type: choice(TYPES, { label: 'Channel', alters: true }),
    conversationProviderId: conversationProviderId(),
    message: longText({ label: 'Text' }).optional(),
    direction: choice(
      { inbound: 'Received', outbound: 'Sent' },
      { help: 'Defaults to received.' },
    ).default('inbound'),
    ...addedFields(),
    subject: text(ofEmail).optional(),
    html: longText({ label: 'HTML', ...ofEmail }).optional(),
    emailFrom: email({ label: 'From Email', ...ofEmail }).optional(),
    emailTo: email({ label: 'To Email', ...ofEmail }).optional(),
    emailCc: list(email(), { label: 'Cc', split: true, ...ofEmail }).optional(),
    emailBcc: list(email(), { label: 'Bcc', split: true, ...ofEmail }).optional(),
    emailMessageId: emailMessageId({
      label: 'Email It Replies To',
      dependsOn: ['conversationId'],
      ...ofEmail,
    }).optional(),
    ...callFields(ofCall),
  }),
  always: 'messageId',
  echo: { contactId: 'contactId' },
  output: addedMessage,
});
