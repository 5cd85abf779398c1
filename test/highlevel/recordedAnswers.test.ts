import nock from 'nock';
import { forgetReferences } from '../../src/core/reading/reference.ts';
import { testZapier } from '../appHandler.ts';
import { CONNECTIONS, HOSTS } from '../examples/example.ts';
import { offline } from '../offline.ts';

/** What HighLevel was seen to send beside, or unlike, what its documentation says. */

const zapier = testZapier();
const account = { label: '', authData: { ...CONNECTIONS.highlevel! } };

offline();
afterEach(forgetReferences);

const answer = (request: string, body: object) => {
  const [method = '', path = ''] = request.split(' ');
  nock(HOSTS.highlevel!)
    .intercept(path, method, () => true)
    .query(true)
    .reply(200, body as nock.Body);
};

const find = (key: string, input: Record<string, unknown>) =>
  zapier.run<Record<string, unknown>[]>(`searches.${key}.operation.perform`, account, input);

const act = (key: string, input: Record<string, unknown>) =>
  zapier.run<Record<string, unknown>>(`creates.${key}.operation.perform`, account, input);

describe('the full name of a contact', () => {
  it.each([
    [{ firstName: 'Mary', lastName: 'McKay', contactName: 'mary mckay' }, 'Mary McKay'],
    [{ firstName: 'Mary', lastName: null, contactName: 'mary' }, 'Mary'],
    [{ firstName: 'Mary', lastName: 'McKay', contactName: 'Dr. Mary McKay' }, 'Dr. Mary McKay'],
    [{ firstName: 'mary', lastName: 'mckay', contactName: 'mary mckay' }, 'mary mckay'],
    [{ firstName: 'Mary', lastName: 'McKay' }, 'Mary McKay'],
    [{ contactName: 'mary mckay' }, 'mary mckay'],
    [{}, null],
  ])('of %j is %s', async (contact, name) => {
    answer('POST /contacts/search', { contacts: [{ id: 'c1', ...contact }], total: 1 });
    expect(await find('search_contacts', { query: 'mary' })).toMatchObject([{ name }]);
  });
});

it('a found contact has its opportunities', async () => {
  const deal = { id: 'o1', pipelineId: 'p1', pipelineStageId: 's1', status: 'won' };
  answer('POST /contacts/search', {
    contacts: [{ id: 'c1', opportunities: [{ ...deal, monetaryValue: 4549 }] }],
    total: 1,
  });
  expect(await find('search_contacts', { query: 'mary' })).toMatchObject([
    { opportunities: [{ ...deal, monetaryValue: 4549 }] },
  ]);
});

it('an opportunity has all its contacts and its probability', async () => {
  const people = [
    { recordId: 'c1', objectKey: 'contact', fullName: 'Mary McKay', primary: true },
    { recordId: 'c2', objectKey: 'contact', fullName: 'Jo Lee', primary: false },
  ];
  answer('GET /opportunities/search', {
    opportunities: [{ id: 'o1', contactId: 'c1', effectiveProbability: 42.86, relations: people }],
    meta: {},
  });
  expect(await find('search_opportunities', {})).toMatchObject([
    { effectiveProbability: 42.86, relations: people },
  ]);
});

it('a deleted appointment can be told from a confirmed one', async () => {
  const event = { id: 'a1', calendarId: 'k1', appointmentStatus: 'confirmed', deleted: true };
  answer('GET /calendars/events/appointments/a1', { appointment: event });
  answer('GET /calendars/events', { events: [event] });
  expect(await find('get_appointment', { eventId: 'a1' })).toMatchObject([{ deleted: true }]);
  expect(await find('list_calendar_events', { calendarId: 'k1' })).toMatchObject([
    { deleted: true },
  ]);
});

it('a booking says when it was made', async () => {
  answer('POST /calendars/events/appointments', {
    id: 'a1',
    calendarId: 'k1',
    contactId: 'c1',
    startTime: '2026-08-01T12:00:00+02:00',
    dateAdded: '2026-07-17T09:41:05.921Z',
  });
  expect(
    await act('create_appointment', {
      calendarId: 'k1',
      contactId: 'c1',
      startTime: '2026-08-01T12:00:00+02:00',
    }),
  ).toMatchObject({ dateAdded: '2026-07-17T09:41:05.921Z' });
});

describe('a message', () => {
  const message = { id: 'm1', conversationId: 'v1', contactId: 'c1', body: 'Hi' };
  it('says from and to whom it went', async () => {
    const numbers = { from: '+14155550100', to: '+14155550199' };
    answer('GET /conversations/messages/m1', {
      message: { ...message, messageType: 'TYPE_SMS', ...numbers },
    });
    expect(await find('get_message_by_id', { id: 'm1' })).toMatchObject([numbers]);
  });

  it('says what an activity is about', async () => {
    const activity = {
      type: 'appointment_created',
      title: 'New appointment created',
      data: { id: 'a1', appointmentTitle: 'Intro session' },
    };
    answer('GET /conversations/messages/m1', {
      message: { ...message, messageType: 'TYPE_ACTIVITY_APPOINTMENT', activity },
    });
    expect(await find('get_message_by_id', { id: 'm1' })).toMatchObject([{ activity }]);
  });
});

it('a conversation has tags and company of its contact and the channel of its last message', async () => {
  answer('GET /conversations/search', {
    conversations: [
      {
        id: 'v1',
        contactId: 'c1',
        type: 'TYPE_PHONE',
        lastMessageType: 'TYPE_WHATSAPP',
        tags: ['runner'],
        companyName: 'Harbor Gym',
      },
    ],
  });
  expect(await find('search_conversations', {})).toMatchObject([
    { tags: ['runner'], companyName: 'Harbor Gym', lastMessageChannel: 'WhatsApp' },
  ]);
});
