import {
  choice,
  dateTime,
  email,
  file,
  list,
  longText,
  phone,
  text,
} from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { contactUrl } from '../contacts/links.ts';
import { contactId } from '../contacts/schema.ts';
import { action } from '../conversations/vocabulary.ts';
import { docs } from '../docs.ts';
import { listedConversation, messageId } from './schema.ts';
import { channel, conversationProviderId, onlyWith, templateId } from './sending.ts';

export const sendMessage = action({
  key: 'send_message',
  noun: 'Message',
  label: 'Send Message',
  description:
    'Sends a contact an SMS, an email, or a message on WhatsApp, Instagram, Facebook or another channel, now or later.',
  docs: docs('conversations', 'send-a-new-message'),
  scopes: ['conversations/message.write'],
  route: 'POST /conversations/messages',
  groups: { reply: 'Reply', addresses: 'Sender and Recipients' },
  input: () => ({
    contactId: contactId(),
    type: channel(),
    message: longText({ label: 'Text' }).optional(),
    attachments: list(file(), {
      label: 'Attachments',
      max: 20,
      help: 'Files of earlier steps, or URLs. HighLevel fetches them when it sends the message.',
    }).optional(),
    scheduledTimestamp: dateTime({
      label: 'Send At',
      send: 'seconds',
      help: 'When HighLevel sends the message, in your Zap’s time zone. Defaults to now.',
    }).optional(),
    subject: text({ ...onlyWith('Email') }).optional(),
    html: longText({ label: 'HTML', ...onlyWith('Email') }).optional(),
    templateId: templateId().optional(),
    conversationProviderId: conversationProviderId(onlyWith('Custom')).optional(),
    fromNumber: phone({
      label: 'From Number',
      dropdown: 'phone_number_dropdown',
      group: 'addresses',
      help: 'Defaults to the default number of the sub-account.',
      ...onlyWith('SMS', 'WhatsApp', 'RCS'),
    }).optional(),
    toNumber: phone({
      label: 'To Number',
      group: 'addresses',
      help: 'Defaults to the phone number of the contact.',
      ...onlyWith('SMS', 'WhatsApp', 'RCS'),
    }).optional(),
    emailFrom: email({
      label: 'From Email',
      group: 'addresses',
      help: 'Defaults to the sender of the sub-account.',
      ...onlyWith('Email'),
    }).optional(),
    emailTo: email({
      label: 'To Email',
      group: 'addresses',
      help: 'Another email address of the contact. Defaults to the primary one.',
      ...onlyWith('Email'),
    }).optional(),
    emailCc: list(email(), {
      label: 'Cc',
      group: 'addresses',
      split: true,
      ...onlyWith('Email'),
    }).optional(),
    emailBcc: list(email(), {
      label: 'Bcc',
      group: 'addresses',
      split: true,
      ...onlyWith('Email'),
    }).optional(),
    replyMessageId: messageId({ label: 'Message to Reply To', group: 'reply' }).optional(),
    conversationId: listedConversation('message', { group: 'reply' }),
    emailReplyMode: choice(
      { reply: 'Sender', reply_all: 'Sender and recipients' },
      { label: 'Reply To', group: 'reply', ...onlyWith('Email') },
    ).optional(),
  }),
  check: ({ type, conversationProviderId, ...content }) => [
    ...((['message', 'html', 'templateId', 'attachments'] as const).some((key) => content[key])
      ? []
      : ['Text is empty, so there is nothing to send: fill in Text or map Attachments.']),
    ...(type === 'Custom' && !conversationProviderId
      ? ['Conversation Provider is required for a custom channel: fill it in.']
      : []),
  ],
  undone: ({ status }) =>
    status === 'failed'
      ? 'HighLevel took the message but could not send it. Check the contact and the channel in HighLevel, then send it again.'
      : null,
  echo: { contactId: 'contactId' },
  output: () =>
    out.object({
      id: out.id('ve9EPM428kjkvShlRW1K', 'Message ID', { from: ['messageId'] }),
      conversationId: out.id('tDtDnQdgm2LXpyiqYvZ6', 'Conversation ID'),
      emailMessageId: out.id('ve9EPs1028kjkvShlRW1', 'Email ID'),
      messageIds: out.list(out.text('ve9EPM428kjkvShlRW1K')),
      status: out.text('pending'),
      msg: out.text('Message queued successfully.', { label: 'Response Message' }),
      contactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
      contactUrl: contactUrl(),
    }),
});
