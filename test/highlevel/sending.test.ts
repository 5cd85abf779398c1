import { offline } from '../offline.ts';
import { gym } from './gym.ts';

const { account, act, sandbox, zapier } = gym();
const ada = 'contactAdaByron00001';
offline('localhost');

const contact = () => sandbox().highlevel.state.contacts.find(({ id }) => id === ada)!;
const message = (id: unknown) => sandbox().highlevel.state.messages.find((one) => one.id === id);

it('shows the fields of the chosen channel, and all while the channel is mapped', async () => {
  const keysFor = async (type?: string) =>
    (
      await zapier.run<{ key: string }[]>('creates.send_message.operation.inputFields', account(), {
        type,
      })
    ).map(({ key }) => key);
  const unchosen = await keysFor();
  expect(unchosen).toEqual(expect.arrayContaining(['type', 'message']));
  expect(unchosen).not.toEqual(expect.arrayContaining(['fromNumber']));
  expect(new Set(await keysFor('SMS'))).toEqual(
    new Set([...unchosen, 'templateId', 'fromNumber', 'toNumber']),
  );
  expect(await keysFor('instagram')).toEqual(unchosen);
  expect(await keysFor('Email')).toEqual(expect.arrayContaining(['subject', 'emailFrom']));
  expect(await keysFor('{{123__channel}}')).toEqual(
    expect.arrayContaining(['subject', 'fromNumber', 'conversationProviderId']),
  );
});

it('sends a text, and nothing that was filled in for another channel', async () => {
  const { id, conversationId } = await act('send_message', {
    contactId: ada,
    type: 'SMS',
    message: 'See you tomorrow, {{contact.first_name}}!',
    subject: 'not an email',
    emailCc: 'no address at all',
  });
  expect(message(id)).toMatchObject({
    conversationId,
    messageType: 'TYPE_SMS',
    body: 'See you tomorrow, {{contact.first_name}}!',
    direction: 'outbound',
    status: 'pending',
  });
});

it('sends an email made of a template, later', async () => {
  const { id, emailMessageId } = await act('send_message', {
    contactId: ada,
    type: 'Email',
    templateId: 'templatePlanEmail001',
    scheduledTimestamp: '2030-03-01T09:00:00Z',
  });
  expect(message(id)).toMatchObject({ status: 'scheduled', scheduledFor: 1898586000 });
  expect(sandbox().highlevel.state.emails.find((one) => one.id === emailMessageId)).toMatchObject({
    subject: 'Your training plan',
    to: ['ada.byron@example.com'],
  });
});

it('starts the conversation of a contact who has none', async () => {
  const { state } = sandbox().highlevel;
  state.conversations = [];
  const { conversationId } = await act('send_message', {
    contactId: ada,
    type: 'SMS',
    message: 'Hi',
  });
  expect(state.conversations).toMatchObject([{ id: conversationId, contactId: ada }]);
});

it.each([
  ['nothing to send', {}, {}, /Text is empty/],
  [
    'a custom channel of nobody',
    {},
    { type: 'Custom', message: 'Hi' },
    /Conversation Provider is required/,
  ],
  [
    'do not disturb',
    { dndSettings: { SMS: { status: 'active' } } },
    { message: 'Hi' },
    /do not disturb.*nothing was sent/,
  ],
  ['no phone number', { phone: undefined }, { message: 'Hi' }, /has no phone number/],
  ['no email', { email: undefined }, { type: 'Email', message: 'Hi' }, /valid email/],
])('sends nothing with %s, and says so', async (_, change, input, words) => {
  Object.assign(contact(), change);
  const { messages } = sandbox().highlevel.state;
  const before = messages.length;
  await expect(act('send_message', { contactId: ada, type: 'SMS', ...input })).rejects.toThrow(
    words,
  );
  expect(messages).toHaveLength(before);
});

it('says that a message failed which HighLevel could not send', async () => {
  sandbox().fail({
    method: 'POST',
    path: /^\/conversations\/messages$/,
    status: 200,
    body: { messageId: 'm1', conversationId: 'c1', status: 'failed' },
  });
  await expect(act('send_message', { contactId: ada, type: 'SMS', message: 'Hi' })).rejects.toThrow(
    'could not send it',
  );
});
