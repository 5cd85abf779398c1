import type { Example, Exchange } from '../../example.ts';
import { locationId } from '../contacts/records.ts';

const headers = { version: '2021-04-15' };

/** https://marketplace.gohighlevel.com/docs/ghl/conversations/export-messages-by-location */
const sms = {
  id: 've9EPM428h8vShlRW1KT',
  type: 2,
  messageType: 'TYPE_SMS',
  locationId,
  contactId: 'ocQHyuzHvysMo5N5VsXc',
  conversationId: 'tDtDnQdgm2LXpyiqYvZ6',
  dateAdded: '2024-03-27T18:13:49.000Z',
  body: 'Hi there',
  direction: 'inbound',
  status: 'delivered',
  contentType: 'text/plain',
  attachments: ['https://example.com/1.png'],
  source: 'app',
  from: '+14155550100',
  to: '+14155550199',
};

const email = {
  ...sms,
  id: 't22c6DQcTDf3MjRhwf77',
  type: 3,
  messageType: 'TYPE_EMAIL',
  dateAdded: '2024-03-28T18:13:49.000Z',
  body: undefined,
  meta: { email: { messageIds: ['ve9EPM428kjkvShlRW1E'] } },
};

const call = {
  ...sms,
  id: 'p1mRSHeLDhAms5q0LMr4',
  type: 1,
  messageType: 'TYPE_CALL',
  status: 'connected',
  body: undefined,
  attachments: [],
  meta: { callDuration: '120', callStatus: 'completed' },
};

const activity = { ...sms, id: 'activity', messageType: 'TYPE_ACTIVITY_APPOINTMENT' };

/** A page of the messages of all conversations. */
const exported = (query: Record<string, string>, messages: object[]): Exchange => ({
  request: 'GET /conversations/messages/export',
  query: { locationId, limit: '500', sortBy: 'createdAt', sortOrder: 'desc', ...query },
  headers,
  answer: { messages, nextCursor: null, total: messages.length },
});

/** What the editor shows of an event, from the messages that are listed first. */
const sample = (
  operation: string,
  input: Record<string, unknown>,
  exchanges: Exchange[],
  result: unknown,
): Example => ({
  operation,
  scopes: ['conversations/message.readonly'],
  meta: { isLoadingSample: true },
  input,
  exchanges,
  result,
});

const { contactId } = sms;
const outbound = { direction: 'outbound' };

export const conversationEventExamples: Example[] = [
  sample(
    'message_received',
    {},
    [exported({}, [activity, { ...call }, sms]), exported({ channel: 'Email' }, [email])],
    [
      { id: email.id, channel: 'Email', emailMessageIds: ['ve9EPM428kjkvShlRW1E'] },
      {
        id: sms.id,
        channel: 'SMS',
        body: 'Hi there',
        from: '+14155550100',
        to: '+14155550199',
        attachments: ['https://example.com/1.png'],
      },
    ],
  ),
  sample(
    'message_received',
    { channel: 'TikTok', contactId },
    [exported({ contactId }, [sms, { ...sms, id: 'tiktok', messageType: 'TYPE_TIKTOK' }])],
    [{ id: 'tiktok', channel: 'TikTok', contactId }],
  ),
  sample(
    'message_sent',
    { channel: 'SMS', contactId, source: 'workflow' },
    [
      exported({ channel: 'SMS', contactId }, [
        sms,
        { ...sms, ...outbound, id: 'byUser' },
        { ...sms, ...outbound, id: 'byWorkflow', source: 'workflow' },
      ]),
    ],
    [{ id: 'byWorkflow', source: 'workflow', direction: 'outbound' }],
  ),
  sample(
    'call_completed',
    { direction: 'Made', outcomes: ['Answered'], contactId },
    [
      exported({ channel: 'Call', contactId }, [
        { ...call, id: 'received' },
        { ...call, ...outbound },
        { ...call, ...outbound, id: 'missed', meta: { callStatus: 'busy' } },
      ]),
    ],
    [
      {
        id: call.id,
        outcome: 'Answered',
        duration: 120,
        endedAt: '2024-03-27T18:15:49.000Z',
        recording: expect.stringMatching(/^hydrate\|\|\|/),
      },
    ],
  ),
  {
    operation: 'conversation_unread',
    scopes: ['conversations.readonly'],
    meta: { isLoadingSample: true },
    input: { assignedTo: 'y0BeYjuRIlDwsDcOHOJo' },
    exchanges: [
      {
        // https://marketplace.gohighlevel.com/docs/ghl/conversations/search-conversation
        request: 'GET /conversations/search',
        query: {
          locationId,
          limit: '100',
          sortBy: 'last_message_date',
          sort: 'desc',
          assignedTo: 'y0BeYjuRIlDwsDcOHOJo',
        },
        headers,
        answer: {
          conversations: [
            { id: 'read', contactId, locationId, lastMessageDate: 1628008053264, unreadCount: 0 },
            {
              id: 'ABCHkzuJQ8ZMd4Te84GK',
              contactId,
              locationId,
              lastMessageBody: 'This is a sample message body',
              lastMessageType: 'TYPE_SMS',
              lastMessageDate: 1628008053263,
              type: 'TYPE_PHONE',
              unreadCount: 1,
              fullName: 'John Doe',
            },
          ],
          total: 2,
        },
      },
    ],
    result: [
      {
        id: 'ABCHkzuJQ8ZMd4Te84GK',
        fullName: 'John Doe',
        unreadCount: 1,
        lastMessageDate: '2021-08-03T16:27:33.263Z',
      },
    ],
  },
];
