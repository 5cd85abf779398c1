import type { VoiceCall } from '../../../src/dev/sandbox/highlevel/voiceWorld.ts';
import type { Message } from '../../../src/dev/sandbox/highlevel/world.ts';
import { failureOf } from '../../core/acme.ts';
import { ada, ben, coach, later } from './liveGym.ts';
import { rungGym } from './rungGym.ts';

const gym = rungGym();
const { act, agency, change, sandbox, subscriptions, turnOnInstant, zapier } = gym;

const withBen = 'conversationBen00001';

const now = () => new Date().toISOString();

const state = () => sandbox().highlevel.state;

let count = 0;

/** Somebody writes, calls or is written to. */
const write = (messageType: string, more: Partial<Message> = {}) => {
  count += 1;
  const id = `message-${count}`;
  const [first] = state().messages;
  const dates = { dateAdded: now(), dateUpdated: now() };
  const base = { contactId: ben, conversationId: withBen, direction: 'inbound' } as const;
  state().messages.push({ ...first!, ...base, ...dates, id, messageType, ...more });
  return id;
};

const sms = (more: Partial<Message> = {}) => write('TYPE_SMS', more);

const idsOf = (items: { id?: unknown }[]) => items.map(({ id }) => id);

describe('Message Received (Instant)', () => {
  it('reads each message that a bell names, and the message that holds an email', async () => {
    const news = await turnOnInstant('message_received_instant');
    const text = sms({ body: 'Is there a place left?' });
    write('TYPE_CALL', { meta: { callStatus: 'completed' } });
    sms({ direction: 'outbound' });
    const mail = write('TYPE_EMAIL', { contactId: ada, direction: 'outbound' });
    const [email] = state().emails;
    state().emails.push({ ...email!, id: 'mail-1', threadId: mail });
    expect(await news()).toMatchObject([
      { id: text, body: 'Is there a place left?', contactName: 'Ben Torres', channel: 'SMS' },
    ]);
    const reply = write('TYPE_EMAIL', { contactId: ada });
    state().emails.push({ ...email!, id: 'mail-2', threadId: reply });
    expect(await news()).toMatchObject([{ id: reply, channel: 'Email', direction: 'inbound' }]);
    expect(await news()).toEqual([]);
  });

  it.each([
    [{ channel: 'Email' }, ['TYPE_EMAIL']],
    [{ channel: 'Live chat' }, ['TYPE_LIVE_CHAT']],
    [{ contactId: ada }, []],
  ])('of %j only', async (input, expected) => {
    const news = await turnOnInstant('message_received_instant', input);
    for (const type of ['TYPE_SMS', 'TYPE_EMAIL', 'TYPE_LIVE_CHAT']) write(type);
    expect((await news()).map(({ messageType }) => messageType)).toEqual(expected);
  });
});

it('Message Sent (Instant) tells by whom it was sent', async () => {
  const any = await turnOnInstant('message_sent_instant');
  const people = await turnOnInstant('message_sent_instant', { source: 'A user in HighLevel' });
  const byUser = sms({ direction: 'outbound', source: 'app', userId: coach });
  const byWorkflow = sms({ direction: 'outbound', source: 'workflow' });
  sms({ direction: 'outbound', status: 'scheduled' });
  expect(await any()).toMatchObject([
    { id: byUser, userName: 'Sam Rivera' },
    { id: byWorkflow, source: 'workflow' },
  ]);
  expect(idsOf(await people())).toEqual([byUser]);
});

it('Call Completed (Instant) reads calls alone, each with its end', async () => {
  const news = await turnOnInstant('call_completed_instant');
  sms();
  const id = write('TYPE_CALL', { meta: { callStatus: 'completed', callDuration: '120' } });
  write('TYPE_CALL', { meta: { callStatus: 'busy' } });
  const asked = sandbox().requests.length;
  expect(await news()).toMatchObject([
    { id, outcome: 'Answered', duration: 120, endedAt: '2026-03-02T10:02:00.000Z' },
  ]);
  const read = sandbox()
    .requests.slice(asked)
    .filter(({ path }) => path.startsWith('/conversations/messages/'));
  expect(read).toHaveLength(2);
});

describe('Conversation Unread (Instant)', () => {
  const receive = (id = withBen) => {
    sms({ conversationId: id });
    state().conversations.find((one) => one.id === id)!.unreadCount += 1;
  };
  const read = () => {
    state().conversations.find(({ id }) => id === withBen)!.unreadCount = 0;
  };

  it('tells of a conversation again only after it was read, also while the search lags', async () => {
    read();
    const news = await turnOnInstant('conversation_unread_instant');
    sandbox().highlevel.holdSearch();
    receive();
    expect(await news()).toMatchObject([
      { id: withBen, unreadCount: 1, contactName: 'Ben Torres' },
    ]);
    receive();
    expect(await news()).toEqual([]);
    read();
    expect(await news()).toEqual([]);
    receive();
    expect(idsOf(await news())).toEqual([withBen]);
  });

  it('of the chosen user only', async () => {
    read();
    const ofNobody = await turnOnInstant('conversation_unread_instant', {
      assignedTo: 'unassigned',
    });
    const ofCoach = await turnOnInstant('conversation_unread_instant', { assignedTo: coach });
    const ofBen = state().conversations.find(({ id }) => id === withBen)!;
    delete ofBen.assignedTo;
    receive();
    expect(idsOf(await ofNobody())).toEqual([withBen]);
    expect(await ofCoach()).toEqual([]);
  });
});

describe('Tasks (Instant)', () => {
  const add = (more: object = {}) =>
    change('create_contact_task', {
      contactId: ada,
      title: 'Call',
      dueDate: '2026-03-03T14:00:00Z',
      ...more,
    });

  it('Task Created finds the task in the list, whose bell names no contact', async () => {
    const any = await turnOnInstant('task_created_instant');
    const bens = await turnOnInstant('task_created_instant', { contactId: [ben] });
    const ofCoach = await turnOnInstant('task_created_instant', { assignedTo: [coach] });
    const { id } = await add({ assignedTo: coach });
    const { id: other } = await add({ contactId: ben });
    expect(await any()).toMatchObject([
      { id, contactName: 'Ada Byron', assignedToName: 'Sam Rivera' },
      { id: other, contactName: 'Ben Torres' },
    ]);
    expect(idsOf(await bens())).toEqual([other]);
    expect(idsOf(await ofCoach())).toEqual([id]);
  });

  it('is looked for again in a minute while the list does not show it, and then given up', async () => {
    const news = await turnOnInstant('task_created_instant');
    await add();
    state().tasks.pop();
    sandbox().highlevel.webhooks.sendTo(`${process.env.LEADLAP_RELAY_URL}/highlevel`);
    const { name, message } = await failureOf(news());
    expect(name).toBe('ThrottledError');
    expect(message).toContain('Zapier looks again in a minute');
    const again = await turnOnInstant('task_created_instant');
    await add();
    await sandbox().highlevel.webhooks.settled();
    state().tasks.pop();
    later();
    expect(await again()).toEqual([]);
  });

  it('Task Completed tells each time, also when it was reopened, of which no bell tells', async () => {
    const news = await turnOnInstant('task_completed_instant');
    const { id } = await add();
    const complete = (completed: string) =>
      change('complete_contact_task', { contactId: ada, taskId: id, completed });
    await complete('yes');
    expect(await news()).toMatchObject([{ id, completed: true }]);
    await complete('no');
    await complete('yes');
    expect(idsOf(await news())).toEqual([id]);
    expect(await news()).toEqual([]);
  });
});

it('Note Added reads the note of any contact', async () => {
  const news = await turnOnInstant('note_added');
  const { id } = await act('create_contact_note', { contactId: ben, body: 'Knee is fine again' });
  expect(await news()).toMatchObject([
    { id, body: 'Knee is fine again', contactId: ben, contactName: 'Ben Torres' },
  ]);
  const gone = await act('create_contact_note', { contactId: ben, body: 'Oops' });
  await act('delete_contact_note', { contactId: ben, id: gone.id });
  later();
  expect(await news()).toEqual([]);
});

describe('Money (Instant)', () => {
  const add = <K extends 'invoices' | 'orders'>(list: K, more: object = {}) => {
    count += 1;
    const _id = `65e0c0de${String(count).padStart(16, '0')}`;
    const items = state()[list] as object[];
    items.push({ ...items[0]!, createdAt: now(), updatedAt: now(), ...more, _id });
    return _id;
  };

  it('Invoice Created and Invoice Paid are rung at addresses of their own', async () => {
    const created = await turnOnInstant('invoice_created_instant');
    const bens = await turnOnInstant('invoice_created_instant', { contactId: ben });
    const tests = await turnOnInstant('invoice_created_instant', { paymentMode: 'Test' });
    const paid = await turnOnInstant('invoice_paid_instant');
    const id = add('invoices', { status: 'sent', liveMode: true });
    expect(await created()).toMatchObject([{ id, status: 'sent', contactName: 'Ada Byron' }]);
    later();
    const invoice = state().invoices.find(({ _id }) => _id === id)!;
    Object.assign(invoice, { status: 'paid', amountDue: 0, updatedAt: now() });
    expect(await paid()).toMatchObject([{ id, amountDue: 0 }]);
    const known = state().invoices[0]!;
    Object.assign(known, { status: 'paid', updatedAt: now() });
    expect(await paid()).toMatchObject([{ id: known._id, previousStatus: 'sent' }]);
    expect([...(await bens()), ...(await tests())]).toEqual([]);
  });

  it('Order Placed has what the list says of the source', async () => {
    const news = await turnOnInstant('order_placed_instant');
    const id = add('orders');
    expect(await news()).toMatchObject([
      { id, sourceName: 'Membership funnel', contactName: 'Ada Byron' },
    ]);
  });
});

describe('New Voice AI Call (Instant)', () => {
  const call = (id: string, more: Partial<VoiceCall> = {}) => {
    const calls = state().voiceCalls;
    calls.push({ ...calls[0]!, createdAt: now(), ...more, id });
  };

  it('reads the call of the bell, without what its actions may hold', async () => {
    const any = await turnOnInstant('new_voice_ai_call_instant');
    const trials = await turnOnInstant('new_voice_ai_call_instant', { callType: 'Trial calls' });
    const transfers = await turnOnInstant('new_voice_ai_call_instant', {
      actionType: 'Transferred the call',
    });
    call('voiceCallNew1');
    const found = await any();
    expect(found).toMatchObject([
      { id: 'voiceCallNew1', agentName: 'Front desk', contactName: 'Ada Byron', duration: 95 },
    ]);
    expect(JSON.stringify(found)).not.toContain('key-of-the-members-service');
    expect([...(await trials()), ...(await transfers())]).toEqual([]);
    call('voiceCallNew2', { trialCall: true, contactId: ben });
    expect(await trials()).toMatchObject([{ id: 'voiceCallNew2', trialCall: true }]);
  });
});

describe('Records (Instant)', () => {
  const programs = 'custom_objects.programs';
  const add = (id: string, objectKey = programs) => {
    const { objects, objectRecords } = state();
    if (!objects.some(({ key }) => key === objectKey)) {
      const labels = { singular: 'Pet', plural: 'Pets' };
      objects.push({ ...objects.at(-1)!, id: objectKey, key: objectKey, labels });
    }
    const dates = { createdAt: now(), updatedAt: now() };
    objectRecords.push({ ...objectRecords[0]!, ...dates, id, objectKey });
  };

  it('looks for the record in each object, or in the chosen one', async () => {
    add('petRex', 'custom_objects.pets');
    const any = await turnOnInstant('record_created_instant');
    const ofPrograms = await turnOnInstant('record_created_instant', { schemaKey: programs });
    add('petTom', 'custom_objects.pets');
    add('programTri');
    expect(await any()).toMatchObject([
      { id: 'petTom', objectName: 'Pet', objectKey: 'custom_objects.pets' },
      { id: 'programTri', objectName: 'Training Program', createdAt: '2026-03-02T10:00:00.000Z' },
    ]);
    expect(await ofPrograms()).toMatchObject([{ id: 'programTri', objectKey: programs }]);
  });

  it('Record Updated tells of each change, also the first one of a record that is new', async () => {
    const news = await turnOnInstant('record_updated_instant');
    const touch = (id: string) => {
      later();
      state().objectRecords.find((one) => one.id === id)!.updatedAt = now();
    };
    later();
    add('programTri');
    expect(await news()).toEqual([]);
    touch('programTri');
    expect(await news()).toMatchObject([{ id: 'programTri', updatedAt: expect.any(String) }]);
    touch('programTri');
    touch('programHalfMarathon1');
    expect(idsOf(await news()).sort()).toEqual(['programHalfMarathon1', 'programTri']);
  });
});

describe('with an agency’s connection', () => {
  it('a Zap hears of the sub-account that is chosen, whose token the agency got', async () => {
    const account = await agency();
    const [location] = state().locations;
    const subAccountId = location!.id;
    const news = await turnOnInstant('contact_created_instant', { subAccountId }, account);
    expect([...subscriptions.values()]).toMatchObject([
      {
        tenant: `highlevel:${subAccountId}`,
        agency: `highlevel:${state().company.id}`,
      },
    ]);
    const { id } = await act('create_contact', { firstName: 'Kim' });
    expect(await news()).toMatchObject([{ id, firstName: 'Kim' }]);
  });

  it.each<[string, string, string]>([
    ['that is not chosen', '', 'Sub-Account is required'],
    [
      'that is not its own',
      'locationOfSomebody01',
      'refused this agency access to that sub-account',
    ],
  ])('no Zap is turned on for a sub-account %s', async (_whose, subAccountId, words) => {
    const account = await agency();
    const input = subAccountId ? { subAccountId } : {};
    const { message } = await failureOf(turnOnInstant('note_added', input, account));
    expect(message).toContain(words);
    expect(subscriptions.size).toBe(0);
  });

  it('Sub-Account Created (Instant) hears of the agency itself, and needs one', async () => {
    const account = await agency();
    const news = await turnOnInstant('sub_account_created_instant', {}, account);
    const { company } = state();
    const { id } = await act('create_location', { name: 'East', companyId: company.id }, account);
    expect(await news()).toMatchObject([{ id, name: 'East' }]);
    const { message } = await failureOf(turnOnInstant('sub_account_created_instant'));
    expect(message).toContain('works with a HighLevel agency only');
  });

  it('a bell of another sub-account asks for nothing', async () => {
    const account = await agency();
    const [first] = state().locations;
    const target = 'https://hooks.zapier.com/hooks/standard/9/';
    const zap = await zapier.hook('note_added', account, target, { subAccountId: first!.id });
    expect(await zap.ring({ tenant: 'highlevel:other', parents: {} })).toEqual([]);
  });
});
