import fc from 'fast-check';
import { readHighlevelEvent } from '../../src/relay/vendors/highlevelEvents.ts';
import { highlevelVerifier } from '../../src/relay/vendors/highlevelSignature.ts';
import { readStravaEvent } from '../../src/relay/vendors/stravaEvents.ts';
import {
  APP,
  highlevelEvent,
  LOCATION,
  oldKey,
  SECRET,
  type Sent,
  STRAVA_SUBSCRIPTION,
  signedByHighlevel,
  signedTheOldWay,
  vendorEnv,
} from './stage/vendors.ts';

const now = Date.UTC(2026, 10, 29);

const read = (sent: unknown, fromAddress?: string) =>
  readHighlevelEvent(Buffer.from(JSON.stringify(sent)), {
    secret: SECRET,
    appId: APP,
    fromAddress,
    now,
  });

describe('the signature of HighLevel', () => {
  const body = '{"type":"ContactCreate"}';
  const verifier = (old?: string) =>
    highlevelVerifier({ key: vendorEnv.HIGHLEVEL_WEBHOOK_KEY, oldKey: old });
  const isFrom = (headers: Record<string, string>, old?: string) =>
    verifier(old)(Buffer.from(body), (name) => headers[name]);

  it('holds over the bytes as they were sent', () => {
    const spaced = '{ "type": "ContactCreate" }';
    const headers = signedByHighlevel(spaced);
    const isSpaced = verifier()(
      Buffer.from(spaced),
      (name) => headers[name as keyof typeof headers],
    );
    expect([isSpaced, isFrom(headers)]).toEqual([true, false]);
  });

  it('counts in its older form only where that is switched on', () => {
    expect([isFrom(signedTheOldWay(body)), isFrom(signedTheOldWay(body), oldKey)]).toEqual([
      false,
      true,
    ]);
  });

  it('decides in its newer form, whatever the older one says', () => {
    const both = { ...signedTheOldWay(body), ...signedByHighlevel('another body') };
    expect(isFrom(both, oldKey)).toBe(false);
    expect(isFrom({ ...signedTheOldWay(body), 'x-ghl-signature': 'N/A' }, oldKey)).toBe(true);
  });
});

describe('an event of HighLevel', () => {
  const cases: [string, Sent, object][] = [
    [
      'with the record flat',
      { type: 'NoteCreate', id: 'n', contactId: 'c' },
      { record: 'n', parents: { contactId: 'c' } },
    ],
    [
      'with the record under data',
      { type: 'NoteCreate', data: { id: 'n', contactId: 'c' } },
      { record: 'n', parents: { contactId: 'c' } },
    ],
    [
      'of an appointment',
      {
        type: 'AppointmentUpdate',
        appointment: { id: 'a', calendarId: 'k', contactId: 'c', appointmentStatus: 'showed' },
      },
      {
        record: 'a',
        parents: { calendarId: 'k', contactId: 'c' },
        after: { calendarId: 'k', appointmentStatus: 'showed' },
      },
    ],
    ['of a task without its contact', { type: 'TaskCreate', id: 't' }, { record: 't' }],
    [
      'of a message',
      {
        type: 'InboundMessage',
        messageId: 'm',
        conversationId: 'v',
        contactId: 'c',
        messageType: 'SMS',
        body: 'Hello',
      },
      {
        record: 'm',
        parents: { conversationId: 'v', contactId: 'c' },
        after: { messageType: 'SMS' },
      },
    ],
    [
      'of an email',
      { type: 'InboundMessage', emailMessageId: 'e', conversationId: 'v' },
      { record: 'e' },
    ],
    ['of a text without an id', { type: 'InboundMessage', conversationId: 'v' }, { record: 'v' }],
    [
      'of an unread conversation',
      { type: 'ConversationUnreadUpdate', id: 'v', unreadCount: 3 },
      { event: 'ConversationUnreadWebhook', record: 'v', after: { unreadCount: 3 } },
    ],
    [
      'of a merged conversation',
      { type: 'ConversationUpdate', newConversationId: 'v', oldConversationId: 'w' },
      { record: 'v', parents: { oldConversationId: 'w' } },
    ],
    [
      'of an order',
      { type: 'OrderStatusUpdate', _id: 'o', altId: LOCATION, status: 'completed' },
      { record: 'o', after: { status: 'completed' } },
    ],
    [
      'of a new version',
      { type: 'UPDATE', versionId: 'v' },
      { event: 'AppUpdate', record: LOCATION },
    ],
    [
      'of a call, with none of its secrets',
      {
        type: 'VoiceAiCallEnd',
        id: 'a',
        agentId: 'g',
        executedCallActions: [{ actionParameters: { apiKey: 'k' } }],
      },
      { record: 'a', parents: { agentId: 'g' }, after: {} },
    ],
  ];

  it.each(cases)('is read %s', (_, sent, expected) => {
    expect(read(highlevelEvent('', sent))).toMatchObject({
      tenants: [`highlevel:${LOCATION}`],
      at: '2026-11-29T05:00:00.000Z',
      ...expected,
    });
  });

  it('takes its name from the address where the payload has none', () => {
    const price = { type: 'one_time', _id: 'p', product: 'q', locationId: LOCATION, appId: APP };
    expect(read(price)).toBe('unknown event');
    expect(read(price, 'PriceDelete')).toMatchObject({
      event: 'PriceDelete',
      record: 'p',
      parents: { product: 'q' },
    });
    const invoice = { _id: 'i', altId: LOCATION, altType: 'location', contactDetails: { id: 'c' } };
    expect(read(invoice, 'InvoicePaid')).toMatchObject({
      tenants: [`highlevel:${LOCATION}`],
      parents: { contactId: 'c' },
    });
    expect(read(highlevelEvent('InvoiceVoid', invoice), 'InvoicePaid')).toMatchObject({
      event: 'InvoiceVoid',
    });
  });

  it('concerns the agency and each sub-account that it names', () => {
    const user = { type: 'UserUpdate', id: 'u', companyId: 'agency', locations: ['one', 'two'] };
    expect(read(user)).toMatchObject({
      tenants: ['highlevel:agency', 'highlevel:one', 'highlevel:two'],
    });
    expect(read({ type: 'LocationCreate', id: 'one', companyId: 'agency' })).toMatchObject({
      tenants: ['highlevel:one', 'highlevel:agency'],
    });
  });

  it('that uninstalls the app from a sub-account does not concern its agency', () => {
    const uninstall = { type: 'UNINSTALL', companyId: 'agency', appId: APP };
    expect(read({ ...uninstall, locationId: 'one' })).toMatchObject({ tenants: ['highlevel:one'] });
    expect(read(uninstall)).toMatchObject({ event: 'Disconnected', tenants: ['highlevel:agency'] });
  });

  it('is known by its id, and without one by its bytes', () => {
    const keyOf = (sent: Sent) => (read(sent) as { key: string }).key;
    const sent = highlevelEvent('NoteCreate', { id: 'n' });
    expect(keyOf({ ...sent, timestamp: '2026-11-30T00:00:00.000Z' })).toBe(keyOf(sent));
    const anonymous = { ...sent, webhookId: undefined };
    expect(keyOf(anonymous)).toBe(keyOf(anonymous));
    expect(keyOf({ ...anonymous, body: 'x' })).not.toBe(keyOf(anonymous));
  });

  it.each([
    ['__proto__', 'unknown event'],
    ['SomethingNew', 'unknown event'],
  ])('of the type %s rings nothing', (type, expected) => {
    expect(read(highlevelEvent(type, { id: 'x' }))).toBe(expected);
  });

  it.each(['nonsense', 'null', '3', '"text"', '[]'])('is not %s', (text) => {
    const options = { secret: SECRET, now };
    expect(readHighlevelEvent(Buffer.from(text), options)).toBe('not JSON');
  });
});

it('reads whatever HighLevel signs and Strava sends without an exception', () => {
  const names = ['type', 'data', 'id', 'appointment', 'tags', 'locationId', 'locations', 'updates'];
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('ContactDelete', 'AppointmentUpdate', 'UNINSTALL', 'activity', 'create'),
  );
  const body = fc.dictionary(fc.constantFrom(...names, 'object_type', 'object_id'), value);
  fc.assert(
    fc.property(fc.oneof(body, fc.jsonValue()), (sent) => {
      const raw = Buffer.from(JSON.stringify(sent));
      readHighlevelEvent(raw, { secret: SECRET, fromAddress: 'ContactUpdate', now });
      readStravaEvent(raw, undefined);
    }),
  );
});

describe('an event of Strava', () => {
  const strava = (text: string) => readStravaEvent(Buffer.from(text), STRAVA_SUBSCRIPTION);
  const sent = (more: object = {}) =>
    JSON.stringify({
      object_type: 'activity',
      aspect_type: 'update',
      object_id: 16195505000,
      owner_id: 227615,
      subscription_id: 120475,
      event_time: 1516126040,
      updates: { title: 'Messy' },
      ...more,
    });

  it('keeps ids that JSON would round', () => {
    const text = sent().replace('16195505000', '9223372036854775807');
    expect(strava(text)).toMatchObject({ record: '9223372036854775807' });
  });

  it('is the same only if nothing in it differs', () => {
    const keys = [
      sent(),
      sent({ updates: { title: 'Messy' } }),
      sent({ updates: { type: 'Ride' } }),
      sent({ event_time: 1516126041 }),
      sent({ aspect_type: 'create', updates: {} }),
      sent({ updates: { private: 'true', title: 'Messy' } }),
      sent({ updates: { title: 'Messy', private: 'true' } }),
    ].map((text) => (strava(text) as { key: string }).key);
    expect(new Set(keys).size).toBe(5);
    expect([keys[1], keys[6]]).toEqual([keys[0], keys[5]]);
  });

  it.each([
    [sent({ subscription_id: 1 }), 'another subscription'],
    [sent({ aspect_type: 'toString' }), 'unknown event'],
    [sent({ object_id: 'x' }), 'unknown event'],
    [sent({ object_type: 'athlete', updates: { authorized: 'true' } }), 'unknown event'],
    ['nonsense', 'not JSON'],
    ['null', 'another subscription'],
  ])('rings nothing: %s', (text, expected) => {
    expect(strava(text)).toBe(expected);
  });
});
