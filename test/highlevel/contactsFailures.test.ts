import nock from 'nock';
import { testZapier } from '../appHandler.ts';
import { stopClock } from '../clock.ts';
import { failureOf } from '../core/acme.ts';
import { CONNECTIONS, HOSTS } from '../examples/example.ts';
import { offline } from '../offline.ts';

const zapier = testZapier();
const account = () => ({ label: '', authData: { ...CONNECTIONS.highlevel! } });
const HOST = HOSTS.highlevel!;

const create = (input: object = { email: 'ada@example.com' }) =>
  zapier.run('creates.create_contact.operation.perform', account(), { ...input });
const get = () =>
  zapier.run('searches.get_contact.operation.perform', account(), { contactId: 'c1' });

const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  nock(HOST)
    .post('/contacts/')
    .reply(status, body as nock.Body, headers);

offline();
afterEach(() => {
  jest.useRealTimers();
});

const unprocessable = (...message: string[]) => ({
  statusCode: 422,
  message,
  error: 'Unprocessable Entity',
});

/** What it shows, the answer, the message and, unless the step fails, how it ends. */
type Told = [name: string, status: number, body: unknown, message: string, outcome?: string];

/** Messages that the vendor is known to send: https://github.com/GoHighLevel/highlevel-api-docs/issues */
it.each<Told>([
  [
    'a value that HighLevel does not take, by the label of its field',
    422,
    unprocessable('email must be an email', 'address1 must be a string'),
    'HighLevel refused this step: Email must be an email address. Street Address must be text. Correct this, then run the step again.',
    'HaltedError',
  ],
  [
    'a nested value',
    422,
    unprocessable('dndSettings.Email.status must be one of the following values: active'),
    'HighLevel refused this step: Email Do Not Disturb must be one of: active. Correct this, then run the step again.',
    'HaltedError',
  ],
  [
    'a property that this endpoint does not have',
    422,
    unprocessable('property gender should not exist'),
    'HighLevel refused this step: “Gender” cannot be set here: leave it empty. Correct this, then run the step again.',
    'HaltedError',
  ],
  [
    'a sentence of its own',
    400,
    { statusCode: 400, message: 'Country is not valid' },
    'HighLevel refused this step: Country is not valid. Check the values of its fields, then run it again.',
  ],
  [
    'an error within an error',
    400,
    { error: { code: 'X', message: 'Nothing to do here!' } },
    'HighLevel refused this step: Nothing to do here! Check the values of its fields, then run it again.',
  ],
  [
    'an error as text',
    400,
    { error: 'Bad Request' },
    'HighLevel refused this step and did not say why (400). Check the values of its fields, then run it again.',
  ],
  [
    'a conflict',
    409,
    {},
    'HighLevel already has this or is changing it right now. Check the record in HighLevel, then run the step again.',
    'HaltedError',
  ],
  [
    'a conflict in words',
    409,
    { message: 'Somebody saves it' },
    'HighLevel already has this or is changing it right now: Somebody saves it. Check the record in HighLevel, then run the step again.',
    'HaltedError',
  ],
  [
    'a page of HTML',
    400,
    '<html>nginx</html>',
    'HighLevel refused this step and did not say why (400). Check the values of its fields, then run it again.',
  ],
  ...[
    '<html>nginx</html>',
    '',
    {},
    { message: 'Cannot POST /contacts/', statusCode: 404 },
    { message: 'Route POST:/contacts/ not found', error: 'Not Found', statusCode: 404 },
    { message: 'no Route matched with those values' },
    { message: 'Not Found' },
  ].map(
    (body): Told => [
      `an address that is not there: ${JSON.stringify(body)}`,
      404,
      body,
      'HighLevel does not recognize the address that this step calls, so nothing was read or changed. Replay it later. If this happens again, report this step to support.',
    ],
  ),
  [
    'a success that says that nothing was done',
    200,
    { success: false, message: 'Something went wrong' },
    'HighLevel refused this step: Something went wrong. Check the values of its fields, then run it again.',
  ],
  [
    'a success that carries an error',
    200,
    { statusCode: 500, message: 'Something went wrong' },
    'HighLevel refused this step: Something went wrong. Check the values of its fields, then run it again.',
  ],
  [
    'a foreign sub-account',
    403,
    { statusCode: 403, message: 'The token does not have access to this location.' },
    'This HighLevel connection has no access to that sub-account or record. Choose the account that owns it, or reconnect it.',
  ],
  [
    'a record that is not there',
    404,
    { message: 'Not Found', statusCode: 404 },
    'HighLevel has no such record. It may have been deleted, or its ID belongs to another sub-account. Choose it again.',
    'HaltedError',
  ],
  [
    'a record that is not there, as a bad request',
    400,
    { message: 'Contact with id x not found' },
    'HighLevel has no such contact. It may have been deleted, or its ID belongs to another sub-account. Choose it again.',
    'HaltedError',
  ],
  ...[
    ['The requested resource was not found', 'record'],
    ['Contact was not found', 'contact'],
    ['No opportunity with id abc does not exist', 'opportunity'],
    ['Location with id gone not found', 'sub-account'],
  ].map(
    ([said, what]): Told => [
      `what is not there, as in “${said}”`,
      400,
      { message: said },
      `HighLevel has no such ${what}. It may have been deleted, or its ID belongs to another sub-account. Choose it again.`,
      'HaltedError',
    ],
  ),
  [
    'a fault of its own',
    500,
    { statusCode: 500, message: 'Internal server error' },
    'HighLevel had an internal error (500). Check the values of this step, then replay it in a few minutes.',
  ],
  [
    'a property within another',
    422,
    unprocessable('dndSettings.Email.property code should not exist'),
    'HighLevel refused this step: “DND Settings” cannot be set here: leave it empty. Correct this, then run the step again.',
    'HaltedError',
  ],
  [
    'a user who exists',
    400,
    { message: 'A user with this email already exists' },
    'A user with this email already exists. Find the user with “Search Users”, then use “Update User”.',
    'HaltedError',
  ],
  [
    'an opportunity that exists',
    400,
    {
      message: 'Can not create duplicate opportunity for the contact.',
      code: 'OPPORTUNITY_NO_DUPLICATE',
    },
    'This contact already has an opportunity, and the sub-account does not allow a second one. Use “Upsert Opportunity” to update the contact’s opportunity.',
    'HaltedError',
  ],
  [
    'a slot that is taken',
    400,
    { message: 'The slot you have selected is no longer available.' },
    'This time is not free in the calendar, so nothing was booked. Choose another time from “Get Free Slots”.',
    'HaltedError',
  ],
])('%s', async (_, status, body, message, outcome = 'AppError') => {
  answer(status, body);
  const failure = await failureOf(create());
  expect(failure).toEqual({ name: outcome, message });
});

it('a contact that an earlier step has not found stops this run alone', async () => {
  const method = 'creates.create_contact_note.operation.perform';
  const filled = { contactId: '', body: 'Ran 10 km' };
  const raw = { contactId: '{{7__id}}', body: 'Ran 10 km' };
  expect(await failureOf(zapier.run(method, account(), filled, {}, raw))).toEqual({
    name: 'HaltedError',
    message:
      'Contact comes from an earlier step that found or gave nothing, so this step did nothing. Map a field that has a value, or add a filter before this step.',
  });
});

describe('what HighLevel says it does not have', () => {
  const note = { contactId: 'c1', id: 'n1' };
  const removed = (status: number, body: nock.Body) => {
    nock(HOST).delete('/contacts/c1/notes/n1').reply(status, body);
    return zapier.run('creates.delete_contact_note.operation.perform', account(), { ...note });
  };
  const found = (status: number, body: nock.Body) => {
    nock(HOST).get('/contacts/c1/notes/n1').reply(status, body);
    return zapier.run('searches.get_contact_note_by_id.operation.perform', account(), { ...note });
  };
  const appointment = (said: string) => {
    nock(HOST).delete('/calendars/events/a1').reply(400, { message: said });
    const input = { calendarId: 'k1', eventId: 'a1' };
    return zapier.run('creates.delete_event.operation.perform', account(), input);
  };

  it.each<[number, nock.Body]>([
    [404, { statusCode: 404, message: 'Not Found' }],
    [404, { statusCode: 404, message: 'Note not found' }],
    [400, { statusCode: 400, message: 'Note with id n1 not found' }],
    [400, { statusCode: 400, message: 'The note does not exist.' }],
  ])('is gone where it is the note of the step (%d, %j)', async (status, body) => {
    expect(await removed(status, body)).toEqual({ id: 'n1', deleted: true });
    expect(await found(status, body)).toEqual([]);
  });

  it.each<[number, nock.Body, RegExp]>([
    [404, { message: 'Contact with id c1 not found' }, /^HighLevel has no such contact/],
    [400, { message: 'Contact not found' }, /^HighLevel has no such contact/],
    [400, { message: 'Location with id x not found' }, /^HighLevel has no such sub-account/],
    [404, { message: 'Cannot DELETE /contacts/c1/notes/n1' }, /does not recognize the address/],
    [404, '<html>404 Not Found</html>', /does not recognize the address/],
  ])('says nothing of the note where it is another (%d, %j)', async (status, body, message) => {
    expect((await failureOf(removed(status, body))).message).toMatch(message);
    expect((await failureOf(found(status, body))).message).toMatch(message);
  });

  it.each([
    'Appointment with id a1 not found',
    'Event not found',
    'The appointment does not exist',
  ])('may have another name than in the path: %s', async (said) => {
    expect(await appointment(said)).toEqual({ id: 'a1', deleted: true });
  });
});

it('a cell of a row that HighLevel does not take is named by its row and column', async () => {
  nock(HOST)
    .post('/contacts/search')
    .reply(422, unprocessable('filters.1.value must be shorter than 75 characters'));
  const row = (value: string) => ({ field: 'city', operator: 'eq', value });
  const search = zapier.run('searches.search_contacts.operation.perform', account(), {
    filters: [row('Bath'), row('York')],
  });
  expect((await failureOf(search)).message).toBe(
    'HighLevel refused this step: Filters row 2, Filter Value must be shorter than 75 characters. Correct this, then run the step again.',
  );
});

it('a contact that exists already stops the Zap without failing it, and names the other ways', async () => {
  const message = 'This location does not allow duplicated contacts.';
  const meta = { contactId: 'ocQHyuzHvysMo5N5VsXc', contactName: 'ada', matchingField: 'phone' };
  answer(400, { statusCode: 400, message, meta });
  expect(await failureOf(create())).toEqual({
    name: 'HaltedError',
    message:
      'A contact with this phone number already exists (contact ID ocQHyuzHvysMo5N5VsXc), and the sub-account allows no duplicates. Use “Find or Create Contact” or “Upsert Contact”.',
  });
});

it('says nothing of people, tokens or raw JSON, and not too much', async () => {
  const token = `eyJ${'a'.repeat(60)}`;
  answer(400, {
    message: [
      `ada@example.com is taken, token ${token}, body {"a":{"b":"private"}}`,
      'and so on '.repeat(60),
    ],
  });
  const { message } = await failureOf(create());
  expect(message).not.toMatch(/ada@example|eyJ|private/);
  expect(message.length).toBeLessThanOrEqual(250);
});

describe('too many requests', () => {
  const delayOf = async (headers: Record<string, string>) => {
    answer(429, { statusCode: 429, message: 'Too Many Requests' }, headers);
    const error = await create().then(
      () => undefined,
      (thrown: Error) => thrown,
    );
    expect(error?.name).toBe('ThrottledError');
    return JSON.parse(error!.message) as { message: string; delay: number };
  };

  it.each([
    [{ 'retry-after': '7', 'x-ratelimit-interval-milliseconds': '10000' }, 7],
    [{ 'x-ratelimit-interval-milliseconds': '2500' }, 3],
    [{ 'x-ratelimit-daily-remaining': '150', 'x-ratelimit-remaining': '0' }, 10],
    [{ 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }, 10],
    [{}, 10],
  ])('with %j wait %d s', async (headers, seconds) => {
    expect(await delayOf(headers)).toEqual({
      message:
        'This sub-account has reached HighLevel’s request limit. Zapier will retry automatically.',
      delay: seconds,
    });
  });

  it.each([
    ['2026-03-01T22:30:00.000Z', 5400],
    ['2026-03-01T00:00:00.000Z', 86_400],
    ['2026-12-31T23:59:59.400Z', 1],
  ])('of a whole day at %s wait until midnight UTC', async (now, seconds) => {
    stopClock(now);
    const { message, delay } = await delayOf({
      'x-ratelimit-daily-remaining': '0',
      'retry-after': '7',
    });
    expect(message).toContain('daily request limit');
    expect(delay).toBe(seconds);
  });

  it('is not tried again within the step', async () => {
    nock(HOST).get('/contacts/c1').times(2).reply(429, {});
    await failureOf(get());
    expect(nock.pendingMocks()).toHaveLength(1);
  });
});

it('a missing permission is named, with a token that works', async () => {
  nock(HOST).get('/contacts/c1').reply(401, {
    statusCode: 401,
    message: 'The token is not authorized for this scope.',
  });
  nock(HOST).get('/locations/ve9EPM428h8vShlRW1KT').reply(200, {});
  expect(await failureOf(get())).toEqual({
    name: 'AppError',
    message:
      'This HighLevel connection may not do this step. Reconnect the account and allow: View Contacts.',
  });
});

it('a Strava account is not taken for a HighLevel one', async () => {
  const strava = { label: '', authData: { ...CONNECTIONS.strava! } };
  const failure = await failureOf(
    zapier.run('searches.get_contact.operation.perform', strava, { contactId: 'c1' }),
  );
  expect(failure.message).toMatch(/^This step needs a HighLevel account, but a Strava account/);
});
