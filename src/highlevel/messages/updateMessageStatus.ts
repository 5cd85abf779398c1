import { choice, email, list, text } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { action } from '../conversations/vocabulary.ts';
import { docs } from '../docs.ts';
import { emailMessageId, listedConversation, messageId } from './schema.ts';

export const updateMessageStatus = action({
  key: 'update_message_status',
  noun: 'Message',
  label: 'Update Message Status',
  description: 'Sets the delivery status of a message from your own conversation provider.',
  notice: 'Does not mark the conversation as read or unread. Use “Update Conversation” for that.',
  docs: docs('conversations', 'update-message-status'),
  scopes: ['conversations/message.write'],
  route: 'PUT /conversations/messages/{messageId}/status',
  groups: { error: 'Error (If Sending Failed)', mail: 'Email' },
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
      help: 'The email that the status applies to, if the message has several.',
    }).optional(),
    recipients: list(email(), {
      label: 'Additional Recipients',
      group: 'mail',
      split: true,
      help: 'Additional email addresses that the status applies to.',
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
      emailMessageId: out.id('ve9EPs1028kjkvShlRW1', 'Email ID'),
      msg: out.text('Message queued successfully.', { label: 'Response Message' }),
      forwardData: out.object({
        forwardWholeThread: out.yesNo(false, { label: 'Whole Thread Was Forwarded' }),
        messageId: out.id('ve9EPM428kjkvShlRW1K', 'Forwarded Message ID'),
        emailMessageId: out.id('ve9EPs1028kjkvShlRW1', 'Forwarded Email ID'),
        sourceContactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Source Contact ID'),
        sourceConversationId: out.id('tDtDnQdgm2LXpyiqYvZ6', 'Source Conversation ID'),
        forwardToEmail: out.text('front@example.com', { label: 'Forwarded To (Email)' }),
        recipientContactId: out.id('sx6wyHhbFdRXh302LLNR', 'Recipient Contact ID'),
        recipientConversationId: out.id('fGiae4CHkzoskh8thsik', 'Recipient Conversation ID'),
      }),
    }),
});
