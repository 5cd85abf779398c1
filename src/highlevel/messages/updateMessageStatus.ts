import { choice, email, list, text } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { action } from '../conversations/vocabulary.ts';
import { docs } from '../docs.ts';
import { emailMessageId, listedConversation, messageId } from './schema.ts';

export const updateMessageStatus = action({
  key: 'update_message_status',
  noun: 'Message',
  label: 'Update Message Status',
  description:
    'Sets the delivery status of a message that your own conversation provider sent. It does not mark the conversation as read or unread.',
  notice:
    'This sets whether a message was delivered. It is for messages of a conversation provider of your own; a conversation stays as read or unread as it was.',
  docs: docs('conversations', 'update-message-status'),
  scopes: ['conversations/message.write'],
  route: 'PUT /conversations/messages/{messageId}/status',
  groups: { error: 'Error, When Sending Failed', mail: 'E-mail' },
  input: () => ({
    messageId: messageId(),
    status: choice(
      { delivered: 'Delivered', failed: 'Failed', pending: 'Pending', read: 'Read' },
      { label: 'Delivery Status' },
    ),
    conversationId: listedConversation(),
    errorCode: text({ at: 'error.code', group: 'error' }).optional(),
    errorType: text({ at: 'error.type', group: 'error', placeholder: 'saas' }).optional(),
    errorMessage: text({ at: 'error.message', group: 'error' }).optional(),
    emailMessageId: emailMessageId({
      group: 'mail',
      help: 'Only when the message has several e-mails: the one that the status is of.',
    }).optional(),
    recipients: list(email(), {
      label: 'Further Recipients',
      group: 'mail',
      split: true,
      help: 'Further e-mail addresses that the status is of.',
    }).optional(),
  }),
  together: [['errorCode', 'errorType', 'errorMessage']],
  output: () =>
    out.object({
      id: out.id('ve9EPM428kjkvShlRW1K', 'Message ID', { from: ['messageId'] }),
      status: out.text('delivered'),
      conversationId: out.id('tDtDnQdgm2LXpyiqYvZ6', 'Conversation ID'),
      messageId: out.id('ve9EPM428kjkvShlRW1K', 'Message ID'),
      messageIds: out.list(out.text('ve9EPM428kjkvShlRW1K')),
      emailMessageId: out.id('ve9EPs1028kjkvShlRW1', 'E-mail ID'),
      msg: out.text('Message queued successfully.', { label: 'Answer' }),
      forwardData: out.object({
        forwardWholeThread: out.yesNo(false, { label: 'Whole Thread Was Forwarded' }),
        messageId: out.id('ve9EPM428kjkvShlRW1K', 'Forwarded Message ID'),
        emailMessageId: out.id('ve9EPs1028kjkvShlRW1', 'Forwarded E-mail ID'),
        sourceContactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Source Contact ID'),
        sourceConversationId: out.id('tDtDnQdgm2LXpyiqYvZ6', 'Source Conversation ID'),
        forwardToEmail: out.text('front@example.com', { label: 'Forwarded To (E-mail)' }),
        recipientContactId: out.id('sx6wyHhbFdRXh302LLNR', 'Recipient Contact ID'),
        recipientConversationId: out.id('fGiae4CHkzoskh8thsik', 'Recipient Conversation ID'),
      }),
    }),
});
