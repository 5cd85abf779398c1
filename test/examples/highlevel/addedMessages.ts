import type { Example } from '../example.ts';

const headers = { version: '2021-04-15' };
const scopes = ['conversations/message.write'];
const locationId = 've9EPM428h8vShlRW1KT';
const conversationId = 've9EPM428h8vShlRW1KC';
const contactId = 'ocQHyuzHvysMo5N5VsXc';
const conversationProviderId = '61d6d1f9cdac7612faf80753';
const messageId = 't22c6DQcTDf3MjRhwf77';
const added = {
  success: true,
  conversationId: 'ABC12h2F6uBrIkfXYazb',
  messageId,
  message: 'Message added.',
  contactId,
  dateAdded: '2024-03-27T18:13:49.000Z',
};
const canceled = { status: 200, message: 'The scheduled message was cancelled successfully' };
const scheduled = {
  id: messageId,
  type: 2,
  messageType: 'TYPE_SMS',
  locationId,
  contactId,
  conversationId,
  dateAdded: '2024-03-27T18:13:49.000Z',
  body: 'Hi there',
  direction: 'outbound',
  status: 'scheduled',
};
const fileUrl = 'https://storage.com/file1.pdf';

/** https://marketplace.gohighlevel.com/docs/ghl/conversations/messages */
export const addedMessageExamples: Example[] = [
  {
    operation: 'add_inbound_message',
    scopes,
    input: {
      contactId,
      conversationId,
      type: 'Email',
      conversationProviderId,
      message: 'Hello',
      direction: 'outbound',
      attachments: [fileUrl],
      date: '2024-03-27T18:13:49Z',
      altId: '61d6d1f9cdac7612faf80753',
      subject: 'Important Update',
      html: '<p>Hello</p>',
      emailFrom: 'sender@company.com',
      emailTo: 'recipient@company.com',
      emailCc: 'john1@doe.com, john2@doe.com',
      emailBcc: ['john1@doe.com', 'john2@doe.com'],
      emailMessageId: 'rnGyqh2F6uBrIkfhFo9A',
    },
    exchanges: [
      {
        request: 'POST /conversations/messages/inbound',
        headers,
        body: {
          type: 'Email',
          attachments: [fileUrl],
          message: 'Hello',
          conversationId,
          contactId,
          conversationProviderId,
          html: '<p>Hello</p>',
          subject: 'Important Update',
          emailFrom: 'sender@company.com',
          emailTo: 'recipient@company.com',
          emailCc: ['john1@doe.com', 'john2@doe.com'],
          emailBcc: ['john1@doe.com', 'john2@doe.com'],
          emailMessageId: 'rnGyqh2F6uBrIkfhFo9A',
          altId: '61d6d1f9cdac7612faf80753',
          direction: 'outbound',
          date: '2024-03-27T18:13:49Z',
        },
        answer: { ...added, emailMessageId: 'rnGyqh2F6uBrIkfhFo9B' },
      },
    ],
    result: {
      id: messageId,
      conversationId: 'ABC12h2F6uBrIkfXYazb',
      contactId,
      emailMessageId: 'rnGyqh2F6uBrIkfhFo9B',
    },
  },
  {
    operation: 'add_inbound_message',
    scopes,
    input: { contactId, conversationId, type: 'Custom', conversationProviderId, message: 'Hello' },
    exchanges: [
      {
        request: 'POST /conversations/messages/inbound',
        headers,
        body: {
          type: 'Custom',
          message: 'Hello',
          conversationId,
          contactId,
          conversationProviderId,
          direction: 'inbound',
        },
        // The values that the documentation requires, and no other.
        answer: { success: true, conversationId, messageId, message: 'Message added.' },
      },
    ],
    result: { id: messageId, conversationId, contactId },
  },
  {
    operation: 'add_outbound_call',
    scopes,
    input: {
      conversationId,
      conversationProviderId,
      from: '+15037081210',
      to: '+15037081211',
      callStatus: 'completed',
      attachments: [fileUrl],
      date: '2024-03-27T18:13:49Z',
      altId: '61d6d1f9cdac7612faf80753',
    },
    exchanges: [
      {
        request: 'POST /conversations/messages/outbound',
        headers,
        body: {
          type: 'Call',
          attachments: [fileUrl],
          conversationId,
          conversationProviderId,
          altId: '61d6d1f9cdac7612faf80753',
          date: '2024-03-27T18:13:49Z',
          call: { to: '+15037081211', from: '+15037081210', status: 'completed' },
        },
        answer: added,
      },
    ],
    result: { id: messageId, contactId, message: 'Message added.' },
  },
  {
    operation: 'cancel_scheduled_message',
    scopes,
    input: { messageId },
    exchanges: [
      {
        request: `DELETE /conversations/messages/${messageId}/schedule`,
        headers,
        answer: canceled,
      },
    ],
    result: { id: messageId, message: canceled.message },
  },
  {
    operation: 'cancel_scheduled_email',
    scopes,
    input: { emailMessageId: 'rnGyqh2F6uBrIkfhFo9A' },
    exchanges: [
      {
        request: 'DELETE /conversations/messages/email/rnGyqh2F6uBrIkfhFo9A/schedule',
        headers,
        answer: canceled,
      },
    ],
    result: { id: 'rnGyqh2F6uBrIkfhFo9A', message: canceled.message },
  },
  {
    operation: 'upload_message_attachments',
    scopes,
    input: { contactId, conversationId, files: 'https://files.example.com/plan.txt' },
    exchanges: [
      {
        request: 'GET https://files.example.com/plan.txt',
        answerHeaders: { 'content-type': 'text/plain' },
        answer: 'Run.',
      },
      {
        request: 'POST /conversations/messages/upload',
        headers,
        files: [
          { part: /^contactId$/, content: contactId },
          { part: /^conversationId$/, content: conversationId },
          { part: /^fileAttachment$/, filename: 'plan.txt', type: 'text/plain', content: 'Run.' },
          { part: /^locationId$/, content: locationId },
        ],
        answer: { uploadedFiles: { 'plan.txt': fileUrl } },
      },
    ],
    result: { urls: [fileUrl], files: [{ name: 'plan.txt', url: fileUrl }] },
  },
  {
    operation: 'scheduled_message_dropdown',
    scopes: ['conversations/message.readonly'],
    input: { conversationId },
    exchanges: [
      {
        request: `GET /conversations/${conversationId}/messages`,
        headers,
        query: { limit: '100' },
        answer: {
          lastMessageId: messageId,
          nextPage: false,
          messages: [scheduled, { ...scheduled, id: 've9EPM428h8vShlRW1KX', status: 'delivered' }],
        },
      },
    ],
    result: [{ id: messageId }],
  },
];
