import type { Message } from '../../../src/dev/sandbox/highlevel/world.ts';
import { storedFiles } from '../../dev/zapier/storedFiles.ts';
import { offline } from '../../offline.ts';
import { firesEachOnce } from './eachOnce.ts';
import { ada, ben, coach, later, liveGym } from './liveGym.ts';

const live = liveGym();
const { sandbox, turnOn, zapier, account } = live;

const withAda = 'conversationAda00001';
const withBen = 'conversationBen00001';

offline('localhost');

let count = 0;

/** Somebody writes, calls or is written to. */
const add = (messageType: string, more: Partial<Message> = {}) => {
  count += 1;
  const { state } = sandbox().highlevel;
  const now = new Date().toISOString();
  const id = `message-${String(count).padStart(6, '0')}`;
  state.messages.push({
    ...state.messages[0]!,
    id,
    contactId: ben,
    conversationId: withBen,
    messageType,
    body: `Text ${count}`,
    direction: 'inbound',
    dateAdded: now,
    dateUpdated: now,
    ...more,
  });
  return id;
};

const idsOf = (items: { id?: unknown }[]) => items.map(({ id }) => id).sort();

describe('Message Received', () => {
  it('fires for each message of any conversation and channel, emails too', async () => {
    const zap = await turnOn('message_received');
    expect(await zap.poll()).toEqual([]);
    later();
    const first = add('TYPE_SMS', { attachments: ['https://example.com/photo.jpg'] });
    const second = add('TYPE_SMS');
    const mail = add('TYPE_EMAIL', { contactId: ada, conversationId: withAda });
    add('TYPE_SMS', { direction: 'outbound' });
    add('TYPE_CALL');
    add('TYPE_ACTIVITY_APPOINTMENT');
    add('TYPE_INTERNAL_COMMENT');
    const fired = await zap.poll();
    expect(idsOf(fired)).toEqual([first, second, mail]);
    expect(fired.find(({ id }) => id === first)).toMatchObject({
      channel: 'SMS',
      contactId: ben,
      contactName: 'Ben Torres',
      attachments: ['https://example.com/photo.jpg'],
      conversationUrl: expect.stringContaining(`/conversations/conversations/${withBen}`),
    });
    expect(fired.find(({ id }) => id === mail)).toMatchObject({ channel: 'Email' });
    expect(await zap.poll()).toEqual([]);
  });

  it.each([
    [{ channel: 'Email' }, ['TYPE_EMAIL']],
    [{ channel: 'SMS' }, ['TYPE_SMS']],
    [{ channel: 'Live chat' }, ['TYPE_LIVE_CHAT']],
    [{ contactId: ada }, []],
  ])('of %p only', async (input, expected) => {
    const zap = await turnOn('message_received', input);
    later();
    for (const type of ['TYPE_SMS', 'TYPE_EMAIL', 'TYPE_LIVE_CHAT', 'TYPE_WHATSAPP']) {
      add(type);
    }
    expect((await zap.poll()).map(({ messageType }) => messageType)).toEqual(expected);
  });

  it('reads two lists in a poll, each down to where it was read before', async () => {
    const zap = await turnOn('message_received');
    later();
    const many = Array.from({ length: 620 }, () => add('TYPE_SMS'));
    const requests = sandbox().requests.length;
    expect(idsOf(await zap.poll())).toEqual(many);
    const read = sandbox()
      .requests.slice(requests)
      .filter(({ path }) => path.endsWith('/export'));
    expect(read).toHaveLength(3);
    later(60 * 48);
    const mail = add('TYPE_EMAIL');
    expect(idsOf(await zap.poll())).toEqual([mail]);
    expect(await zap.poll()).toEqual([]);
  });

  it('shows a received message of before as the sample', async () => {
    const sample = await zapier.run<object[]>(
      'triggers.message_received.operation.perform',
      account(),
      {},
      { isLoadingSample: true },
    );
    expect(sample).toMatchObject([{ contactName: 'Ben Torres' }, { contactName: 'Ada Byron' }]);
  });

  it('fires once for each message, whenever the lists show it', () =>
    firesEachOnce(live, 'message_received', (number) => {
      add('TYPE_SMS', { direction: 'outbound' });
      return [add(number % 3 === 0 ? 'TYPE_EMAIL' : 'TYPE_SMS')];
    }));
});

it('Message Sent fires for what was sent, not for what is scheduled', async () => {
  const any = await turnOn('message_sent');
  const people = await turnOn('message_sent', { source: 'A user in HighLevel' });
  later();
  const sent = { direction: 'outbound', userId: coach } as const;
  const sms = add('TYPE_SMS', sent);
  const mail = add('TYPE_EMAIL', { ...sent, source: 'workflow' });
  add('TYPE_SMS', { ...sent, status: 'scheduled' });
  add('TYPE_SMS');
  const fired = await any.poll();
  expect(idsOf(fired)).toEqual([sms, mail]);
  expect(fired).toContainEqual(expect.objectContaining({ id: sms, userName: 'Sam Rivera' }));
  expect(idsOf(await people.poll())).toEqual([sms]);
  expect(await any.poll()).toEqual([]);
});

describe('Call Completed', () => {
  const end = (id: string, callStatus: string, minutes = 0) => {
    const call = sandbox().highlevel.state.messages.find((one) => one.id === id)!;
    call.meta = { callStatus, callDuration: String(minutes * 60) };
  };

  it('fires when a call has ended, however long it took', async () => {
    const before = add('TYPE_CALL', { meta: { callStatus: 'pending' } });
    later();
    const zap = await turnOn('call_completed');
    const long = add('TYPE_CALL', { meta: { callStatus: 'pending' } });
    later();
    const short = add('TYPE_CALL', { meta: { callStatus: 'pending' } });
    later(3);
    end(short, 'completed', 3);
    expect(await zap.poll()).toMatchObject([
      { id: short, outcome: 'Answered', duration: 180, endedAt: '2026-03-02T10:07:00.000Z' },
    ]);
    later(85);
    end(long, 'completed', 90);
    end(before, 'completed', 92);
    expect(idsOf(await zap.poll())).toEqual([before, long]);
    expect(await zap.poll()).toEqual([]);
  });

  it('fires by outcome and direction', async () => {
    const usual = await turnOn('call_completed');
    const missed = await turnOn('call_completed', { outcomes: ['missed'], direction: 'Received' });
    later();
    const voicemail = add('TYPE_CALL', { meta: { callStatus: 'voicemail', callDuration: '20' } });
    later();
    const unanswered = add('TYPE_CALL', { meta: { callStatus: 'no-answer' } });
    add('TYPE_CALL', { direction: 'outbound', meta: { callStatus: 'busy' } });
    expect(idsOf(await usual.poll())).toEqual([voicemail]);
    expect(await missed.poll()).toMatchObject([{ id: unanswered, outcome: 'Missed' }]);
  });

  it('hands on the recording', async () => {
    const stored = storedFiles();
    const zap = await turnOn('call_completed');
    later();
    const id = add('TYPE_CALL', { meta: { callStatus: 'completed', callDuration: '60' } });
    const { calls } = sandbox().highlevel.state;
    calls.push({ ...calls[0]!, messageId: id });
    const [call] = await zap.poll();
    await zapier.file(call?.recording, account());
    expect(stored).toMatchObject([{ filename: `recording-${id}.wav` }]);
  });

  it('fires once for each call, whenever the list shows it', () =>
    firesEachOnce(live, 'call_completed', (number) => {
      add('TYPE_CALL', { meta: { callStatus: 'pending' } });
      const meta = { callStatus: 'completed', callDuration: String(number) };
      return [add('TYPE_CALL', { meta })];
    }));
});
