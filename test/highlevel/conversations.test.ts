import type { Sandbox } from '../../src/dev/sandbox/index.ts';
import type { Account, Item } from '../../src/dev/zapier/host.ts';
import { conversationPages } from '../../src/highlevel/conversations/pages.ts';
import { testZapier } from '../appHandler.ts';
import { storedFiles } from '../dev/zapier/storedFiles.ts';
import { offline } from '../offline.ts';
import { openSandbox } from '../sandbox.ts';

const zapier = testZapier();
const ada = 'contactAdaByron00001';
const withAda = 'conversationAda00001';
const withBen = 'conversationBen00001';
const sms = 'messageAdaSms0000001';
const mail = 'messageAdaMail000001';
const call = 'messageAdaCall000001';
const coach = 'userSamRivera0000001';
const manager = 'userGraceOkafor00001';
let sandbox: Sandbox;
let gym: Account;

beforeEach(async () => {
  sandbox = await openSandbox();
  sandbox.highlevel.setRateLimit({ max: 10_000 });
  gym = await zapier.connect('highlevel', sandbox.approve);
});
offline('localhost');
afterEach(async () => {
  await sandbox.close();
});

const find = (key: string, input: object = {}) =>
  zapier.run<Item[]>(`searches.${key}.operation.perform`, gym, { ...input });
const act = (key: string, input: object) =>
  zapier.run<Record<string, unknown>>(`creates.${key}.operation.perform`, gym, { ...input });
const choices = (key: string, input: object = {}) =>
  zapier.run<{ id: string; label: string }[]>(`triggers.${key}.operation.perform`, gym, {
    ...input,
  });
const idsOf = (items: { id: unknown }[]) => items.map(({ id }) => id);

it.each([
  [9, 5],
  ['9', '5'],
])(
  'a page repeats the conversations of the last time of the one before (%j, %j)',
  (first, last) => {
    const page = { first: { sort: [first] }, last: { sort: [last] } };
    expect(conversationPages.next!(page as never, 100)).toEqual({ limit: 100, startAfterDate: 6 });
  },
);

describe('a conversation', () => {
  const stored = () => sandbox.highlevel.state.conversations.find(({ id }) => id === withBen);

  it('is marked as read and starred, and told in full', async () => {
    const changed = await act('update_conversation', {
      conversationId: withBen,
      unreadCount: '0',
      starred: 'yes',
    });
    expect(changed).toMatchObject({ id: withBen, unreadCount: 0, starred: true });
    expect(stored()).toMatchObject({ unreadCount: 0, starred: true });
    await act('update_conversation', { conversationId: withBen, unreadCount: '1' });
    expect(stored()).toMatchObject({ unreadCount: 1, starred: true });
  });

  it('is created, found and deleted', async () => {
    const { id } = await act('create_conversation', { contactId: ada });
    expect(await find('get_conversation', { conversationId: id as string })).toMatchObject([
      { id, contactId: ada },
    ]);
    expect(await act('delete_conversation', { conversationId: id })).toEqual({ id, deleted: true });
    expect(await find('get_conversation', { conversationId: id as string })).toEqual([]);
    expect(await act('delete_conversation', { conversationId: id })).toEqual({ id, deleted: true });
  });
});

/** Someone writes to the gym. */
const receive = (id: string, conversationId: string, body: string) => {
  const { state } = sandbox.highlevel;
  const { contactId } = state.conversations.find((one) => one.id === conversationId)!;
  const now = new Date().toISOString();
  const [known] = state.messages;
  state.messages.push({
    ...known!,
    id,
    contactId,
    conversationId,
    body,
    dateAdded: now,
    dateUpdated: now,
  });
};

describe('conversations', () => {
  it('are found, the one with the latest message first', async () => {
    const found = await find('search_conversations');
    expect(idsOf(found)).toEqual([withAda, withBen]);
    expect(found[1]).toMatchObject({
      fullName: 'Ben Torres',
      lastMessageBody: 'Please cancel my class tomorrow.',
      lastMessageDate: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
      type: 'TYPE_PHONE',
      channel: 'Phone',
      unreadCount: 1,
    });
  });

  it.each([
    ['contact', { contactId: ada }, [withAda]],
    ['status', { status: 'Unread' }, [withBen]],
    ['star', { status: 'starred' }, [withBen]],
    ['user', { assignedTo: [coach, manager] }, [withAda]],
    ['nobody', { assignedTo: 'unassigned' }, [withBen]],
    ['last message', { lastMessageType: 'Call', lastMessageDirection: 'Received' }, [withAda]],
    ['text', { query: 'cancel' }, [withBen]],
    ['start', { startDate: new Date(Date.now() - 10 * 86_400_000).toISOString() }, [withBen]],
    ['end', { endDate: new Date(Date.now() - 10 * 86_400_000).toISOString() }, [withAda]],
    ['ID', { id: withBen }, [withBen]],
    ['order', { sortBy: 'Last message', sort: 'asc' }, [withBen, withAda]],
  ])('are found by %s', async (_, input, expected) => {
    expect(idsOf(await find('search_conversations', input))).toEqual(expected);
  });

  it('are read one by one', async () => {
    expect(await find('get_conversation', { conversationId: withBen })).toMatchObject([
      {
        id: withBen,
        type: '1',
        channel: 'Phone',
        starred: true,
        inbox: true,
        fullName: 'Ben Torres',
      },
    ]);
    expect(await find('get_conversation', { conversationId: 'nowhere' })).toEqual([]);
  });

  it('are the choices of fields, page by page', async () => {
    expect(await choices('conversation_dropdown')).toEqual([
      { id: withAda, label: 'Ada Byron' },
      { id: withBen, label: 'Ben Torres: Please cancel my class tomorrow.' },
    ]);
  });

  it('start a Zap when they start or, if chosen, get a message', async () => {
    const { conversations } = sandbox.highlevel.state;
    const onNew = await zapier.turnOn('search_conversations', gym);
    const onAll = await zapier.turnOn('search_conversations', gym, { trigger_on: 'updated' });
    receive('messageBenSms0000002', withBen, 'Make it Friday.');
    expect(await onNew.poll()).toEqual([]);
    expect(idsOf(await onAll.poll())).toEqual([withBen]);
    const now = new Date().toISOString();
    conversations.push({
      ...conversations[1]!,
      id: 'conversationHana0001',
      contactId: 'contactHanaSato00001',
      dateAdded: now,
      dateUpdated: now,
    });
    expect(idsOf(await onNew.poll())).toEqual(['conversationHana0001']);
    expect(idsOf(await onAll.poll())).toEqual(['conversationHana0001']);
    expect(await onAll.poll()).toEqual([]);
  });

  it('start a Zap when the chosen one changes', async () => {
    const zap = await zapier.turnOn('get_conversation', gym, { conversationId: withBen });
    sandbox.highlevel.state.conversations[1]!.assignedTo = coach;
    expect(await zap.poll()).toMatchObject([{ id: withBen, assignedTo: coach }]);
    expect(await zap.poll()).toEqual([]);
  });

  it('show the visitor of a live chat that an agent types', async () => {
    const chat = { conversationId: withBen, visitor: 'visitor-1' };
    const shown = { id: withBen, success: true };
    expect(await act('agent_typing_indicator', chat)).toEqual(shown);
    expect(await act('agent_typing_indicator', { ...chat, isTyping: 'no' })).toEqual(shown);
    expect(sandbox.highlevel.state.typing).toEqual([
      { conversationId: withBen, visitorId: 'visitor-1', isTyping: true },
      { conversationId: withBen, visitorId: 'visitor-1', isTyping: false },
    ]);
    await expect(act('agent_typing_indicator', { conversationId: withBen })).rejects.toThrow(
      /Live Chat Visitor is required/,
    );
  });
});

describe('messages', () => {
  it('are found in a conversation, the newest first', async () => {
    const input = { conversationId: withAda };
    expect(idsOf(await find('get_messages_by_conversation', input))).toEqual([call, mail, sms]);
    expect(
      idsOf(await find('get_messages_by_conversation', { ...input, type: ['SMS', 'Call'] })),
    ).toEqual([call, sms]);
    expect(
      idsOf(await find('get_messages_by_conversation', { ...input, direction: 'Sent' })),
    ).toEqual([mail]);
  });

  it('are found behind many that were received since', async () => {
    for (let n = 0; n < 130; n += 1) receive(`messageAdaLater${n}`, withAda, 'Hello?');
    const sent = { conversationId: withAda, direction: 'Sent' };
    expect(idsOf(await find('get_messages_by_conversation', sent))).toEqual([mail]);
  });

  it('start a Zap once for each new one', async () => {
    const zap = await zapier.turnOn('get_messages_by_conversation', gym, {
      conversationId: withBen,
    });
    expect(zap.seen).toBe(1);
    receive('messageBenSms0000002', withBen, 'Make it Friday.');
    receive('messageAdaSms0000002', withAda, 'See you!');
    expect(await zap.poll()).toMatchObject([
      { id: 'messageBenSms0000002', body: 'Make it Friday.', messageType: 'TYPE_SMS' },
    ]);
    expect(await zap.poll()).toEqual([]);
  });

  it('are all remembered when a Zap is turned on, however many pages', async () => {
    for (let number = 1; number <= 150; number += 1) {
      receive(`messageBenMany${number}`, withBen, `Message ${number}`);
    }
    const zap = await zapier.turnOn('get_messages_by_conversation', gym, {
      conversationId: withBen,
    });
    expect(zap.seen).toBe(151);
  });

  it('are read one by one, calls and emails with what they have', async () => {
    expect(await find('get_message_by_id', { id: call })).toMatchObject([
      { id: call, type: 1, meta: { callDuration: 120, callStatus: 'completed' } },
    ]);
    const [message] = await find('get_message_by_id', { id: mail });
    expect(message).toMatchObject({
      body: null,
      emailMessageIds: ['emailAdaPlan00000001', 'emailAdaReply0000001'],
    });
    expect(await find('get_email_by_id', { id: 'emailAdaReply0000001' })).toMatchObject([
      {
        subject: 'Re: Your training plan',
        body: '<p>Thank you!</p>',
        to: ['sam@harborgym.example'],
        cc: [],
        threadId: mail,
      },
    ]);
    expect(await find('get_message_by_id', { id: 'nothing' })).toEqual([]);
  });

  it('are the choices of fields, calls and emails apart', async () => {
    const input = { conversationId: withAda };
    const day = '\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}';
    expect(await choices('message_dropdown', input)).toEqual([
      { id: call, label: expect.stringMatching(`^${day} received Call$`) },
      { id: mail, label: expect.stringMatching(`^${day} sent Email$`) },
      {
        id: sms,
        label: expect.stringMatching(`^${day} received SMS: Can I bring a friend on Friday\\?$`),
      },
    ]);
    expect(idsOf(await choices('call_dropdown', input))).toEqual([call]);
    expect(await choices('email_dropdown', input)).toEqual([
      {
        id: 'emailAdaPlan00000001',
        label: expect.stringMatching(`^${day} sent Email \\(1 of 2\\)$`),
      },
      {
        id: 'emailAdaReply0000001',
        label: expect.stringMatching(`^${day} sent Email \\(2 of 2\\)$`),
      },
    ]);
    await expect(choices('message_dropdown')).rejects.toThrow(/Conversation is required/);
  });

  it('get a delivery status, and start a Zap by it', async () => {
    const zap = await zapier.turnOn('get_message_by_id', gym, { id: sms });
    expect(
      await act('update_message_status', {
        messageId: sms,
        status: 'Failed',
        errorCode: '30003',
        errorType: 'carrier',
        errorMessage: 'Unreachable',
        recipients: 'front@harborgym.example, team@harborgym.example',
      }),
    ).toMatchObject({ id: sms, conversationId: withAda, status: 'failed' });
    expect(await zap.poll()).toMatchObject([{ id: sms, status: 'failed' }]);
    await expect(
      act('update_message_status', { messageId: sms, status: 'failed', errorCode: '1' }),
    ).rejects.toThrow(/Error Type and Error Message are required with Error Code/);
    await expect(
      act('update_message_status', { messageId: sms, status: 'unread' }),
    ).rejects.toThrow(/Delivery Status must be one of: Delivered, Failed, Pending, Read/);
  });
});

describe('calls', () => {
  it('hand on their recording as a file', async () => {
    const stored = storedFiles();
    const [found] = await find('get_message_recording', {
      conversationId: withAda,
      messageId: call,
    });
    expect(found).toMatchObject({ id: call, contactName: 'Ada Byron', messageType: 'TYPE_CALL' });
    const url = await zapier.file(found?.recording, gym);
    const wav = Buffer.from(sandbox.highlevel.state.calls[0]!.wav!, 'base64');
    expect(stored).toEqual([
      { url, filename: `recording-${call}.wav`, type: 'audio/x-wav', bytes: wav },
    ]);
    expect(sandbox.requests.at(-1)).toMatchObject({
      path: `/conversations/messages/${call}/locations/harborGymBranch00001/recording`,
      query: {},
    });
  });

  it('hand on their transcription as a file, in the order of speech', async () => {
    const stored = storedFiles();
    const [found] = await find('download_transcription', { messageId: call });
    const url = await zapier.file(found?.transcription, gym);
    expect(stored).toMatchObject([
      { url, filename: `transcription-${call}.txt`, type: 'text/plain' },
    ]);
    expect(String(stored[0]?.bytes)).toBe('Harbor Gym, Sam speaking.\nHello, this is Ada.');
  });

  it('hand on their files with an agency’s connection too', async () => {
    const stored = storedFiles();
    const { company, locations } = sandbox.highlevel.state;
    const agency = await zapier.connect('highlevel_agency', (url) =>
      sandbox.approve(url, { account: company.id }),
    );
    const [found] = await zapier.run<Item[]>(
      'searches.get_message_recording.operation.perform',
      agency,
      { subAccountId: locations[0]!.id, messageId: call },
    );
    await zapier.file(found?.recording, agency);
    expect(stored).toHaveLength(1);
  });

  it('say it when there is no recording', async () => {
    storedFiles();
    const [found] = await find('get_message_recording', { messageId: sms });
    await expect(zapier.file(found?.recording, gym)).rejects.toThrow(/no such record/);
    expect(await find('get_message_recording', { messageId: 'nothing' })).toEqual([]);
  });

  it('start a Zap with their files left to later steps', async () => {
    const zap = await zapier.turnOn('get_message_recording', gym, { messageId: call });
    expect(await zap.poll()).toEqual([]);
    Object.assign(sandbox.highlevel.state.messages.find(({ id }) => id === call)!, {
      status: 'delivered',
      dateUpdated: new Date().toISOString(),
    });
    const [started] = await zap.poll();
    expect(started).toMatchObject({ id: call, recording: expect.stringMatching(/^hydrate/) });
  });

  it('are read as one text and sentence by sentence', async () => {
    expect(await find('get_message_transcription', { messageId: call })).toMatchObject([
      {
        id: call,
        text: 'Harbor Gym, Sam speaking. Hello, this is Ada.',
        sentences: [
          { sentenceIndex: 0, mediaChannel: 1, transcript: 'Harbor Gym, Sam speaking.' },
          { sentenceIndex: 1, mediaChannel: 2, transcript: 'Hello, this is Ada.' },
        ],
      },
    ]);
    expect(await find('get_message_transcription', { messageId: sms })).toEqual([]);
  });
});
