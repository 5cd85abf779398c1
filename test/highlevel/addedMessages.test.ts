import nock from 'nock';
import { offline } from '../offline.ts';
import { gym } from './gym.ts';

const { account, act, sandbox, zapier } = gym();
const ada = {
  contactId: 'contactAdaByron00001',
  conversationId: 'conversationAda00001',
};
const provider = { conversationProviderId: '61d6d1f9cdac7612faf80753' };
offline('localhost');

const messages = () => sandbox().highlevel.state.messages;
const message = (id: unknown) => messages().find((one) => one.id === id);

describe('a message of another system', () => {
  it('is added as received, at the time at which it came', async () => {
    const { id, dateAdded } = await act('add_inbound_message', {
      ...ada,
      ...provider,
      type: 'SMS',
      message: 'On my way!',
      date: '2026-03-01 09:00',
      from: 'the editor hides this field with an SMS',
    });
    expect(dateAdded).toBe('2026-03-01T09:00:00.000Z');
    expect(message(id)).toMatchObject({
      body: 'On my way!',
      direction: 'inbound',
      messageType: 'TYPE_SMS',
    });
  });

  it('is an email with a subject, or a call with its numbers', async () => {
    const { emailMessageId } = await act('add_inbound_message', {
      ...ada,
      ...provider,
      type: 'Email',
      subject: 'My new shoes',
      html: '<p>Look!</p>',
      emailCc: 'sam@example.com, grace@example.com',
    });
    const { emails } = sandbox().highlevel.state;
    expect(emails.find(({ id }) => id === emailMessageId)).toMatchObject({
      subject: 'My new shoes',
      direction: 'inbound',
    });
    const { id } = await act('add_outbound_call', {
      conversationId: ada.conversationId,
      ...provider,
      from: '+1 207 555 0100',
      callStatus: 'No answer',
      attachments: 'https://example.com/recording.mp3',
    });
    expect(message(id)).toMatchObject({
      direction: 'outbound',
      messageType: 'TYPE_CUSTOM_CALL',
      meta: { callStatus: 'no-answer' },
      attachments: ['https://example.com/recording.mp3'],
    });
  });

  it('of a channel that HighLevel does not know is not taken for added', async () => {
    const before = messages().length;
    await expect(
      act('add_inbound_message', {
        ...ada,
        conversationProviderId: 'nobody',
        type: 'SMS',
        message: 'Hi',
      }),
    ).rejects.toThrow(/HighLevel/);
    expect(messages()).toHaveLength(before);
  });
});

describe('a scheduled message', () => {
  const schedule = (type: string) =>
    act('send_message', {
      contactId: ada.contactId,
      type,
      message: 'Happy birthday!',
      scheduledTimestamp: '2030-12-10T09:00:00Z',
    });

  it('is chosen among those that wait, and canceled', async () => {
    const { id } = await schedule('SMS');
    const choices = await zapier.run<{ id: string }[]>(
      'triggers.scheduled_message_dropdown.operation.perform',
      account(),
      { conversationId: ada.conversationId },
    );
    expect(choices).toMatchObject([{ id }]);
    expect(await act('cancel_scheduled_message', { messageId: id })).toMatchObject({ id });
    expect(message(id)).toBeUndefined();
  });

  it('is canceled as an email by the ID of the email', async () => {
    const { id, emailMessageId } = await schedule('Email');
    await act('cancel_scheduled_email', { emailMessageId });
    expect(message(id)).toBeUndefined();
  });

  it.each([
    ['cancel_scheduled_message', { messageId: 'messageAdaSms0000001' }],
    ['cancel_scheduled_email', { emailMessageId: 'emailAdaPlan00000001' }],
  ])('%s says that a message was sent already', async (key, input) => {
    await expect(act(key, input)).rejects.toThrow('was sent already');
  });
});

it('files are stored, and their addresses go into a message', async () => {
  const plan = nock('https://files.example.com');
  for (const name of ['plan.pdf', 'map.png']) {
    plan.get(`/${name}`).reply(200, 'content', { 'content-type': 'application/octet-stream' });
  }
  const { urls, files } = await act('upload_message_attachments', {
    ...ada,
    files: ['https://files.example.com/plan.pdf', 'https://files.example.com/map.png'],
  });
  expect(files).toMatchObject([{ name: 'plan.pdf' }, { name: 'map.png' }]);
  const { id } = await act('send_message', {
    contactId: ada.contactId,
    type: 'SMS',
    attachments: urls,
  });
  expect(message(id)?.attachments).toEqual(urls);
});
