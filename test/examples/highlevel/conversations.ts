import type { Example } from '../example.ts';

const headers = { version: '2021-04-15' };
const locationId = 've9EPM428h8vShlRW1KT';
const conversationId = 'tDtDnQdgm2LXpyiqYvZ6';

/** https://marketplace.gohighlevel.com/docs/ghl/conversations/get-message */
const sms = {
  id: 've9EPM428h8vShlRW1KT',
  type: 2,
  messageType: 'TYPE_SMS',
  locationId,
  contactId: 'ocQHyuzHvysMo5N5VsXc',
  conversationId,
  dateAdded: '2024-03-27T18:13:49.000Z',
  dateUpdated: '2024-03-27T18:13:50.000Z',
  body: 'Hi there',
  direction: 'inbound',
  status: 'delivered',
  contentType: 'text/plain',
  attachments: ['https://example.com/1.png'],
  source: 'app',
  userId: 've9EPM428kjkvShlRW1K',
  conversationProviderId: 've9EPM428kjkvShlRW1P',
  chatWidgetId: '67b0cc8cf14b19d85ace7s35',
};

const call = {
  id: 'p1mRSHeLDhAms5q0LMr4',
  type: 1,
  messageType: 'TYPE_CALL',
  locationId,
  contactId: 'ocQHyuzHvysMo5N5VsXc',
  conversationId,
  dateAdded: '2024-03-26T18:13:49.000Z',
  direction: 'outbound',
  status: 'connected',
  contentType: 'text/plain',
  attachments: [],
  meta: { callDuration: '120', callStatus: 'completed' },
};

const email = {
  id: 't22c6DQcTDf3MjRhwf77',
  type: 3,
  messageType: 'TYPE_EMAIL',
  locationId,
  contactId: 'ocQHyuzHvysMo5N5VsXc',
  conversationId,
  dateAdded: '2024-03-25T18:13:49.000Z',
  direction: 'outbound',
  contentType: 'text/html',
  meta: { email: { messageIds: ['ve9EPM428kjkvShlRW1E', 've9EPs1028kjkvShlRW1'] } },
};

const found = {
  id: 'ABCHkzuJQ8ZMd4Te84GK',
  contactId: 'ocQHyuzHvysMo5N5VsXc',
  locationId,
  lastMessageBody: 'This is a sample message body',
  lastMessageType: 'TYPE_SMS',
  lastMessageDate: 1628008053263,
  type: 'TYPE_PHONE',
  unreadCount: 1,
  fullName: 'John Doe',
  contactName: 'John Doe Company',
  email: 'johndoe@example.com',
  phone: '+15550001234',
};

const foundResult = {
  id: 'ABCHkzuJQ8ZMd4Te84GK',
  contactId: 'ocQHyuzHvysMo5N5VsXc',
  fullName: 'John Doe',
  lastMessageBody: 'This is a sample message body',
  lastMessageDate: '2021-08-03T16:27:33.263Z',
  type: 'TYPE_PHONE',
  channel: 'Phone',
  unreadCount: 1,
  assignedTo: null,
};

const transcription = [
  {
    mediaChannel: 1,
    sentenceIndex: 1,
    startTime: 34,
    endTime: 45,
    transcript: 'This call may be recorded for quality assurance purposes.',
    confidence: 0.5,
  },
];

const listOf = (messages: object[], nextPage = false) => ({
  lastMessageId: 'p1mRSHeLDhAms5q0LMr4',
  nextPage,
  messages,
});

/** https://marketplace.gohighlevel.com/docs/ghl/conversations/conversations */
export const conversationExamples: Example[] = [
  {
    operation: 'search_conversations',
    scopes: ['conversations.readonly'],
    kind: 'search',
    input: {
      contactId: '9VEmS0si86GW6gXWU89b',
      query: 'Search string',
      status: 'unread',
      assignedTo: ['ABCHkzuJQ8ZMd4Te84GK', 'fGiae4CHkzoskh8thsik'],
      followers: ['ABCHkzuJQ8ZMd4Te84GK'],
      mentions: ['fGiae4CHkzoskh8thsik'],
      lastMessageType: 'SMS',
      lastMessageDirection: 'inbound',
      lastMessageAction: 'manual',
      startDate: '2022-01-01T00:00:00Z',
      endDate: '2022-12-31T23:59:59+00:00',
      scoreProfile: 'ABCHkzuJQ8ZMd4Te84GK',
      scoreProfileMin: 10,
      scoreProfileMax: '90',
      id: 'ABCHkzuJQ8ZMd4Te84GK',
      sortBy: 'score_profile',
      sort: 'asc',
      sortScoreProfile: 'ABCHkzuJQ8ZMd4Te84GK',
    },
    exchanges: [
      {
        request: 'GET /conversations/search',
        headers,
        query: {
          locationId,
          contactId: '9VEmS0si86GW6gXWU89b',
          query: 'Search string',
          status: 'unread',
          assignedTo: 'ABCHkzuJQ8ZMd4Te84GK,fGiae4CHkzoskh8thsik',
          followers: 'ABCHkzuJQ8ZMd4Te84GK',
          mentions: 'fGiae4CHkzoskh8thsik',
          lastMessageType: 'TYPE_SMS',
          lastMessageDirection: 'inbound',
          lastMessageAction: 'manual',
          startDate: '1640995200000',
          endDate: '1672531199000',
          scoreProfile: 'ABCHkzuJQ8ZMd4Te84GK',
          scoreProfileMin: '10',
          scoreProfileMax: '90',
          id: 'ABCHkzuJQ8ZMd4Te84GK',
          sortBy: 'score_profile',
          sort: 'asc',
          sortScoreProfile: 'ABCHkzuJQ8ZMd4Te84GK',
          limit: '100',
        },
        answer: { conversations: [found], total: 1 },
      },
    ],
    result: [foundResult],
  },
  {
    operation: 'search_conversations',
    scopes: ['conversations.readonly'],
    kind: 'trigger',
    input: { assignedTo: 'unassigned', trigger_on: 'updated' },
    meta: { isPopulatingDedupe: true },
    exchanges: [
      {
        request: 'GET /conversations/search',
        headers,
        query: {
          locationId,
          assignedTo: 'unassigned',
          sortBy: 'last_message_date',
          sort: 'desc',
          limit: '100',
        },
        answer: { conversations: [found], total: 2 },
      },
      {
        request: 'GET /conversations/search',
        headers,
        query: {
          locationId,
          assignedTo: 'unassigned',
          sortBy: 'last_message_date',
          sort: 'desc',
          limit: '100',
          startAfterDate: '1628008053263',
        },
        answer: { conversations: [], total: 2 },
      },
    ],
    result: [{ ...foundResult, revision: '2021-08-03T16:27:33.263Z' }],
  },
  {
    operation: 'get_conversation',
    scopes: ['conversations.readonly'],
    input: { conversationId },
    exchanges: [
      {
        request: `GET /conversations/${conversationId}`,
        headers,
        answer: {
          contactId: 've9EPM428kjkvShlRW1K',
          locationId,
          deleted: false,
          inbox: true,
          type: 1,
          unreadCount: 1,
          assignedTo: 've9EPM428kjkvShlRW1U',
          id: conversationId,
          starred: true,
        },
      },
    ],
    result: [
      {
        id: conversationId,
        contactId: 've9EPM428kjkvShlRW1K',
        deleted: false,
        inbox: true,
        type: '1',
        channel: 'Phone',
        starred: true,
        lastMessageDate: null,
      },
    ],
  },
  {
    operation: 'agent_typing_indicator',
    scopes: ['conversations/livechat.write'],
    input: { conversationId, visitor: 've9EPM428h8vShlRW1KV', isTyping: 'yes' },
    exchanges: [
      {
        request: 'POST /conversations/providers/live-chat/typing',
        headers,
        body: {
          locationId,
          isTyping: 'true',
          visitorId: 've9EPM428h8vShlRW1KV',
          conversationId,
        },
        status: 201,
        answer: { success: true },
      },
    ],
    result: { id: conversationId, success: true },
  },
  {
    operation: 'create_conversation',
    scopes: ['conversations.write'],
    input: { contactId: 'ocQHyuzHvysMo5N5VsXc' },
    exchanges: [
      {
        request: 'POST /conversations/',
        headers,
        body: { locationId, contactId: 'ocQHyuzHvysMo5N5VsXc' },
        status: 201,
        answer: {
          success: true,
          conversation: {
            id: conversationId,
            dateUpdated: '2024-03-27T18:13:49.000Z',
            dateAdded: '2024-03-27T18:13:49.000Z',
            deleted: false,
            contactId: 'ocQHyuzHvysMo5N5VsXc',
            locationId,
            lastMessageDate: '2024-03-27T18:13:49.000Z',
          },
        },
      },
    ],
    result: {
      id: conversationId,
      contactId: 'ocQHyuzHvysMo5N5VsXc',
      dateAdded: '2024-03-27T18:13:49.000Z',
      deleted: false,
      starred: null,
    },
  },
  {
    operation: 'update_conversation',
    scopes: ['conversations.write'],
    input: { conversationId, unreadCount: '0', starred: 'yes' },
    exchanges: [
      {
        request: `PUT /conversations/${conversationId}`,
        headers,
        body: { locationId, unreadCount: 0, starred: true },
        answer: {
          success: true,
          conversation: {
            id: conversationId,
            locationId,
            contactId: 'ocQHyuzHvysMo5N5VsXc',
            lastMessageBody: 'Hi there',
            lastMessageDate: '2024-03-27T18:13:49.000Z',
            lastMessageType: 'TYPE_SMS',
            unreadCount: 0,
            inbox: true,
            starred: true,
            deleted: false,
          },
        },
      },
    ],
    result: {
      id: conversationId,
      unreadCount: 0,
      starred: true,
      lastMessageType: 'TYPE_SMS',
      lastMessageChannel: 'SMS',
    },
  },
  {
    operation: 'delete_conversation',
    scopes: ['conversations.write'],
    input: { conversationId },
    exchanges: [
      {
        request: `DELETE /conversations/${conversationId}`,
        headers,
        answer: { success: true },
      },
    ],
    result: { id: conversationId, deleted: true },
  },
  {
    operation: 'send_message',
    scopes: ['conversations/message.write'],
    input: {
      contactId: 'abc123def456',
      type: 'Email',
      message: 'Hello, how can I help you today?',
      attachments: ['https://storage.com/file1.pdf', 'https://storage.com/file2.jpg'],
      scheduledTimestamp: '2022-11-24T11:04:23Z',
      subject: 'Important Update',
      html: '<p>Hello World</p>',
      templateId: 'template123',
      conversationProviderId: 'provider123',
      fromNumber: '+1499499299',
      emailFrom: 'sender@company.com',
      emailTo: 'recipient@company.com',
      emailCc: 'cc1@company.com, cc2@company.com',
      emailBcc: ['bcc1@company.com', 'bcc2@company.com'],
      replyMessageId: 'msg123',
      conversationId,
      emailReplyMode: 'reply_all',
    },
    exchanges: [
      {
        request: 'POST /conversations/messages',
        headers,
        body: {
          contactId: 'abc123def456',
          type: 'Email',
          message: 'Hello, how can I help you today?',
          attachments: ['https://storage.com/file1.pdf', 'https://storage.com/file2.jpg'],
          scheduledTimestamp: 1669287863,
          subject: 'Important Update',
          html: '<p>Hello World</p>',
          templateId: 'template123',
          emailFrom: 'sender@company.com',
          emailTo: 'recipient@company.com',
          emailCc: ['cc1@company.com', 'cc2@company.com'],
          emailBcc: ['bcc1@company.com', 'bcc2@company.com'],
          replyMessageId: 'msg123',
          emailReplyMode: 'reply_all',
        },
        answer: {
          conversationId: 'ABC12h2F6uBrIkfXYazb',
          emailMessageId: 'rnGyqh2F6uBrIkfhFo9A',
          messageId: 't22c6DQcTDf3MjRhwf77',
          messageIds: ['sc1DLx6gAqxWxCwXJXcF'],
          msg: 'Message queued successfully.',
          status: 'pending',
        },
      },
    ],
    result: {
      id: 't22c6DQcTDf3MjRhwf77',
      conversationId: 'ABC12h2F6uBrIkfXYazb',
      emailMessageId: 'rnGyqh2F6uBrIkfhFo9A',
      status: 'pending',
      contactId: 'abc123def456',
    },
  },
  {
    operation: 'message_template_dropdown',
    scopes: ['locations/templates.readonly'],
    input: { type: 'SMS' },
    exchanges: [
      {
        request: `GET /locations/${locationId}/templates`,
        headers: { version: '2021-07-28' },
        query: { originId: locationId, type: 'sms', skip: '0', limit: '100' },
        answer: {
          templates: [
            {
              id: 'n3qLHvzMRk3MQLXKhS9V',
              name: 'Test Template',
              type: 'sms',
              template: { body: 'Hello', attachments: [] },
              dateAdded: '2023-01-01T10:00:00.000Z',
              locationId,
              urlAttachments: [],
            },
          ],
          totalCount: 1,
        },
      },
    ],
    result: [{ id: 'n3qLHvzMRk3MQLXKhS9V', label: 'Test Template' }],
  },
  {
    operation: 'phone_number_dropdown',
    scopes: ['phonenumbers.read'],
    input: {},
    exchanges: [
      {
        request: `GET /phone-system/numbers/location/${locationId}`,
        headers: { version: '2021-07-28' },
        query: { page: '0', pageSize: '100' },
        answer: {
          numbers: [
            {
              phoneNumber: '+14155550100',
              friendlyName: 'Front desk',
              capabilities: { sms: true },
            },
            { phoneNumber: '+14155550101', capabilities: { sms: true } },
            { phoneNumber: '+14155550102', friendlyName: 'Fax', capabilities: { sms: false } },
          ],
          isUnderGhl: true,
          page: 0,
          pageSize: 100,
          accountStatus: 'active',
        },
      },
    ],
    result: [
      { id: '+14155550100', label: 'Front desk: +14155550100' },
      { id: '+14155550101', label: '+14155550101' },
    ],
  },
  {
    operation: 'conversation_dropdown',
    scopes: ['conversations.readonly'],
    input: {},
    exchanges: [
      {
        request: 'GET /conversations/search',
        headers,
        query: { locationId, sortBy: 'last_message_date', sort: 'desc', limit: '100' },
        answer: { conversations: [found], total: 1 },
      },
    ],
    result: [{ id: 'ABCHkzuJQ8ZMd4Te84GK', label: 'John Doe: This is a sample message body' }],
  },
];

/** The same page and those about calls and e-mails. */
export const messageExamples: Example[] = [
  {
    operation: 'get_messages_by_conversation',
    scopes: ['conversations/message.readonly'],
    input: { conversationId, type: ['TYPE_SMS', 'Call'] },
    exchanges: [
      {
        request: `GET /conversations/${conversationId}/messages`,
        headers,
        query: { type: 'TYPE_SMS,TYPE_CALL', limit: '100' },
        // As it is documented.
        answer: listOf([sms, call]),
      },
    ],
    result: [
      { id: sms.id, body: 'Hi there', attachments: ['https://example.com/1.png'] },
      { id: call.id, body: null, meta: { callDuration: 120, callStatus: 'completed' } },
    ],
  },
  {
    operation: 'get_messages_by_conversation',
    scopes: ['conversations/message.readonly'],
    kind: 'trigger',
    input: { conversationId, direction: 'inbound' },
    meta: { isPopulatingDedupe: true },
    exchanges: [
      {
        request: `GET /conversations/${conversationId}/messages`,
        headers,
        query: { limit: '100' },
        // As it is sent: https://github.com/GoHighLevel/highlevel-api-docs/issues/54
        answer: { messages: listOf([sms, call], true), traceId: 'e1f2' },
      },
      {
        request: `GET /conversations/${conversationId}/messages`,
        headers,
        query: { limit: '100', lastMessageId: 'p1mRSHeLDhAms5q0LMr4' },
        answer: { messages: listOf([email]), traceId: 'e1f3' },
      },
    ],
    result: [{ id: sms.id, revision: 'new', direction: 'inbound' }],
  },
  {
    operation: 'get_message_by_id',
    scopes: ['conversations/message.readonly'],
    input: { conversationId, id: sms.id },
    exchanges: [
      {
        request: `GET /conversations/messages/${sms.id}`,
        headers,
        // As it is sent: https://github.com/GoHighLevel/highlevel-api-docs/issues/258
        answer: { message: sms, traceId: 'e1f2' },
      },
    ],
    result: [
      { id: sms.id, type: 2, messageType: 'TYPE_SMS', dateUpdated: '2024-03-27T18:13:50.000Z' },
    ],
  },
  {
    operation: 'get_message_by_id',
    scopes: ['conversations/message.readonly'],
    input: { id: email.id },
    exchanges: [{ request: `GET /conversations/messages/${email.id}`, headers, answer: email }],
    result: [{ id: email.id, emailMessageIds: ['ve9EPM428kjkvShlRW1E', 've9EPs1028kjkvShlRW1'] }],
  },
  ...[(one: object) => one, (one: object) => ({ emailMessage: one })].map(
    (wrapped): Example => ({
      operation: 'get_email_by_id',
      scopes: ['conversations/message.readonly'],
      input: { id: 've9EPM428h8vShlRW1KE' },
      exchanges: [
        {
          request: 'GET /conversations/messages/email/ve9EPM428h8vShlRW1KE',
          headers,
          answer: wrapped({
            id: 've9EPM428h8vShlRW1KE',
            altId: 've9EPM428h8vShlRW1KA',
            threadId: 't22c6DQcTDf3MjRhwf77',
            locationId,
            contactId: 'ocQHyuzHvysMo5N5VsXc',
            conversationId,
            dateAdded: '2024-03-27T18:13:49.000Z',
            subject: 'Order confirm',
            body: 'Hi there',
            direction: 'outbound',
            status: 'opened',
            contentType: 'text/plain',
            attachments: ['https://example.com/1.png'],
            provider: 'Leadconnector Gmail',
            from: 'Sam Rivera <sam@example.com>',
            to: ['ada@example.com'],
            cc: ['front@example.com'],
            source: 'app',
            conversationProviderId: 'cI08i1Bls3iTB9bKgF01',
          }),
        },
      ],
      result: [
        {
          id: 've9EPM428h8vShlRW1KE',
          threadId: 't22c6DQcTDf3MjRhwf77',
          subject: 'Order confirm',
          body: 'Hi there',
          from: 'Sam Rivera <sam@example.com>',
          to: ['ada@example.com'],
          cc: ['front@example.com'],
          bcc: [],
          replyToMessageId: null,
        },
      ],
    }),
  ),
  {
    operation: 'get_message_recording',
    scopes: ['conversations/message.readonly'],
    input: { messageId: call.id },
    exchanges: [
      { request: `GET /conversations/messages/${call.id}`, headers, answer: { message: call } },
    ],
    // The recording itself is only fetched when a later step uses the file.
    result: [{ id: call.id, contactId: call.contactId, messageType: 'TYPE_CALL' }],
  },
  {
    operation: 'download_transcription',
    scopes: ['conversations/message.readonly'],
    input: { messageId: call.id },
    exchanges: [
      { request: `GET /conversations/messages/${call.id}`, headers, answer: { message: call } },
    ],
    result: [{ id: call.id, contactId: call.contactId, messageType: 'TYPE_CALL' }],
  },
  ...[transcription, transcription[0]].map(
    (answer): Example => ({
      operation: 'get_message_transcription',
      scopes: ['conversations/message.readonly'],
      input: { messageId: call.id },
      exchanges: [
        {
          request: `GET /conversations/locations/${locationId}/messages/${call.id}/transcription`,
          headers,
          answer,
        },
      ],
      result: [
        {
          id: call.id,
          text: 'This call may be recorded for quality assurance purposes.',
          sentences: transcription,
        },
      ],
    }),
  ),
  {
    operation: 'update_message_status',
    scopes: ['conversations/message.write'],
    input: {
      messageId: sms.id,
      status: 'failed',
      errorCode: '1',
      errorType: 'saas',
      errorMessage: 'There was an error from the provider',
      emailMessageId: 'rnGyqh2F6uBrIkfhFo9A',
      recipients: ['ada@example.com'],
    },
    exchanges: [
      {
        request: `PUT /conversations/messages/${sms.id}/status`,
        headers,
        body: {
          status: 'failed',
          error: { code: '1', type: 'saas', message: 'There was an error from the provider' },
          emailMessageId: 'rnGyqh2F6uBrIkfhFo9A',
          recipients: ['ada@example.com'],
        },
        answer: {
          conversationId,
          emailMessageId: 'rnGyqh2F6uBrIkfhFo9A',
          messageId: sms.id,
          msg: 'Message queued successfully.',
          status: 'failed',
        },
      },
    ],
    result: {
      id: sms.id,
      messageId: sms.id,
      conversationId,
      emailMessageId: 'rnGyqh2F6uBrIkfhFo9A',
      status: 'failed',
      messageIds: [],
    },
  },
  ...(
    [
      ['message_dropdown', {}, [sms.id, call.id, email.id]],
      ['call_dropdown', {}, [call.id]],
      ['email_dropdown', { type: 'TYPE_EMAIL' }, email.meta.email.messageIds],
    ] as const
  ).map(
    ([operation, query, ids]): Example => ({
      operation,
      scopes: ['conversations/message.readonly'],
      input: { conversationId },
      exchanges: [
        {
          request: `GET /conversations/${conversationId}/messages`,
          headers,
          query: { ...query, limit: '100' },
          answer: { messages: listOf([sms, call, email]) },
        },
      ],
      result: ids.map((id) => ({ id })),
    }),
  ),
];
