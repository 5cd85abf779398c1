import nock from 'nock';
import { forgetReferences } from '../../../src/core/reading/reference.ts';
import { testZapier } from '../../appHandler.ts';
import { CONNECTIONS, HOSTS } from '../../examples/example.ts';
import { logsAsZapier } from '../../logsAsZapier.ts';
import { offline } from '../../offline.ts';
import { failureOf } from '../acme.ts';

logsAsZapier();

/** Through a contact's fields, the first that an account defines for itself. */
const zapier = testZapier();
const account = () => ({ label: '', authData: { ...CONNECTIONS.highlevel! } });
const HOST = HOSTS.highlevel!;

const definitions = (...customFields: object[]) =>
  nock(HOST)
    .get('/locations/ve9EPM428h8vShlRW1KT/customFields')
    .query({ model: 'contact' })
    .reply(200, { customFields });

const text = {
  id: 'cfText',
  name: 'Strava User ID',
  fieldKey: 'contact.strava_user_id',
  dataType: 'TEXT',
};
const date = {
  id: 'cfDate',
  name: 'Member Since',
  fieldKey: 'contact.member_since',
  dataType: 'DATE',
};
const choice = {
  id: 'cfChoice',
  name: 'Membership',
  fieldKey: 'contact.membership',
  dataType: 'SINGLE_OPTIONS',
  picklistOptions: ['Trial', 'Annual'],
};
const several = { ...choice, id: 'cfMany', name: 'Classes', dataType: 'CHECKBOX' };
const file = {
  id: 'cfFile',
  name: 'Medical Form',
  fieldKey: 'contact.form',
  dataType: 'FILE_UPLOAD',
};

const update = (input: object) =>
  zapier.run('creates.update_contact.operation.perform', account(), { contactId: 'c1', ...input });

type Field = { key: string; label: string; type?: string; list?: boolean; choices?: unknown[] };

/** The fields that the editor shows, beside the fixed ones. */
const editorFields = async () => {
  const fields = await zapier.run<Field[]>(
    'creates.update_contact.operation.inputFields',
    account(),
  );
  return fields.filter(({ key }) => key.startsWith('custom_'));
};

offline();
afterEach(() => {
  forgetReferences();
});

it('the editor shows them with the account’s names, types and options', async () => {
  definitions(text, date, choice, several, file);
  const option = (label: string) => ({ value: label, sample: label, label });
  const choices = [option('Trial'), option('Annual')];
  const group = 'custom';
  expect(await editorFields()).toEqual([
    { key: 'custom_cfText', label: 'Strava User ID', group, type: 'string', required: false },
    {
      key: 'custom_cfDate',
      label: 'Member Since',
      group,
      type: 'string',
      placeholder: '2026-03-01',
      required: false,
    },
    {
      key: 'custom_cfChoice',
      label: 'Membership',
      group,
      type: 'string',
      required: false,
      choices,
    },
    {
      key: 'custom_cfMany',
      label: 'Classes',
      group,
      type: 'string',
      required: false,
      list: true,
      choices,
    },
    { key: 'custom_cfFile', label: 'Medical Form', group, type: 'file', required: false },
  ]);
});

it('the editor shows a field that was just made in the account', async () => {
  definitions(text);
  expect(await editorFields()).toHaveLength(1);
  definitions(text, date);
  expect(await editorFields()).toHaveLength(2);
});

it('their values are offered under the account’s names to the steps that follow', async () => {
  definitions(text, choice);
  const fields = await zapier.run<Field[]>(
    'creates.update_contact.operation.outputFields',
    account(),
  );
  expect(fields).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ key: 'customField__strava_user_id', label: 'Strava User ID' }),
      expect.objectContaining({ key: 'customField__membership', label: 'Membership' }),
    ]),
  );
});

it('a refusal of a step that fills none of them is told by the labels of the form', async () => {
  nock(HOST)
    .put('/contacts/c1')
    .reply(422, { message: ['postalCode must be shorter'] });
  expect((await failureOf(update({ postalCode: '04101' }))).message).toContain(
    'Postal Code must be shorter',
  );
});

it('a step that fills none of them does not ask what they are', async () => {
  nock(HOST)
    .put('/contacts/c1', { city: 'Portland' })
    .reply(200, { contact: { id: 'c1' } });
  await update({ city: 'Portland', custom_cfText: '', custom_cfMany: [''] });
  expect(nock.isDone()).toBe(true);
});

describe('values as people map them', () => {
  const amount = { ...text, id: 'cfAmount', name: 'Fee', dataType: 'MONETORY' };
  const goals = { ...several, id: 'cfGoals', name: 'Goals', picklistOptions: ['5K, flat', '10K'] };
  const open = { ...goals, id: 'cfOpen', name: 'Other Goals', isAllowedCustomOption: true };
  const phone = { ...text, id: 'cfPhone', name: 'Desk', dataType: 'PHONE' };

  it.each([
    ['cfAmount', '$1,250.50', 1250.5],
    ['cfDate', '1990-09-25T00:00:00Z', '1990-09-25'],
    ['cfDate', '1766620800000', '2025-12-25'],
    ['cfDate', 'March 1, 2026', '2026-03-01'],
    ['cfGoals', '5K, flat', ['5K, flat']],
    ['cfGoals', '10K, 5k, flat', ['10K', '5K, flat']],
    ['cfOpen', '5K, flat, swim', ['5K, flat', 'swim']],
    ['cfPhone', 'tel:+1 207-555-0155', '+1 207-555-0155'],
  ])('%s of %j is %j', async (id, value, field_value) => {
    definitions(amount, date, goals, open, phone);
    // The editor has loaded the fields, so Zapier knows their types.
    await editorFields();
    nock(HOST)
      .put('/contacts/c1', { customFields: [{ id, field_value }] })
      .reply(200, { contact: { id: 'c1' } });
    await zapier.run(
      'creates.update_contact.operation.perform',
      account(),
      { contactId: 'c1', [`custom_${id}`]: value },
      { timezone: 'America/New_York' },
    );
    expect(nock.isDone()).toBe(true);
  });

  it.each([
    ['cfAmount', 'not yet', /^Fee must be a number such as 1250.50/],
    ['cfAmount', '0:52:10', /^Fee must be a number/],
    ['cfDate', 'call back', /^Member Since must be a date such as 2026-03-01/],
    ['cfDate', '03/04/2026', /^Member Since could mean 2026-04-03 or 2026-03-04/],
  ])('%s refuses %j', async (id, value, message) => {
    definitions(amount, date);
    await editorFields();
    expect((await failureOf(update({ [`custom_${id}`]: value }))).message).toMatch(message);
  });
});

it.each<[unknown, unknown]>([
  [1766620800000, '2025-12-25'],
  ['1766620800000', '2025-12-25'],
  ['2025-12-25T00:00:00.000Z', '2025-12-25'],
  ['2025-12-25', '2025-12-25'],
  ['some day', 'some day'],
  ['', ''],
])('a date of %j comes back as %j', async (value, day) => {
  definitions(date, text);
  nock(HOST)
    .get('/contacts/c1')
    .reply(200, {
      contact: {
        id: 'c1',
        customFields: [
          { id: 'cfDate', value },
          { id: 'cfText', value: 1766620800000 },
        ],
      },
    });
  const [found] = await zapier.run<{ customField: object; customFields: object[] }[]>(
    'searches.get_contact.operation.perform',
    account(),
    { contactId: 'c1' },
  );
  expect(found!.customField).toMatchObject({ member_since: day, strava_user_id: 1766620800000 });
  expect(found!.customFields[0]).toMatchObject({ value: day });
});

it.each([
  [{ custom_cfDate: '2026-02-31' }, /^Member Since is not a date that exists/],
  [{ custom_cfChoice: 'Weekly' }, /^Membership must be one of: Trial, Annual/],
  [{ custom_cfMany: ['Trial', 'Weekly'] }, /^Classes, item 2, must be one of: Trial, Annual/],
  [{ custom_cfFile: 'form.pdf' }, /^Medical Form must be a file of an earlier step/],
  [{ custom_cfText: '{{12__id}}' }, /^Strava User ID holds a mapping that was not filled/],
])('%j is refused by the name of the field, before anything is written', async (input, message) => {
  definitions(text, date, choice, several, file);
  expect((await failureOf(update(input))).message).toMatch(message);
});

it('a field that was made since is looked up anew', async () => {
  definitions(date);
  definitions(date, text);
  nock(HOST)
    .put('/contacts/c1', { customFields: [{ id: 'cfText', field_value: '1' }] })
    .reply(200, { contact: { id: 'c1' } });
  await update({ custom_cfText: 1 });
  expect(nock.isDone()).toBe(true);
});

it('a value for a field that was deleted is never lost in silence: nothing is written', async () => {
  definitions(text);
  definitions(text);
  expect(await failureOf(update({ custom_cfText: 1, custom_cfGone: 'x' }))).toEqual({
    name: 'AppError',
    message:
      'The custom field with the ID cfGone no longer exists in HighLevel. Refresh the fields, then map it again.',
  });
  expect(nock.isDone()).toBe(true);
});

it('a time without an offset is in the zone of the Zap', async () => {
  definitions(date);
  nock(HOST)
    .put('/contacts/c1', { customFields: [{ id: 'cfDate', field_value: '2024-03-01' }] })
    .reply(200, { contact: { id: 'c1' } });
  await zapier.run(
    'creates.update_contact.operation.perform',
    account(),
    { contactId: 'c1', custom_cfDate: '2024-03-01 23:30' },
    { timezone: 'America/Los_Angeles' },
  );
  expect(nock.isDone()).toBe(true);
});

describe('a file', () => {
  const fileUrl = 'https://files.example.com/form.pdf';

  it('that cannot be fetched stops the step before anything is written', async () => {
    definitions(file);
    nock('https://files.example.com').get('/form.pdf').reply(404);
    const written = nock(HOST)
      .put('/contacts/c1')
      .reply(200, { contact: { id: 'c1' } });
    expect((await failureOf(update({ city: 'Portland', custom_cfFile: fileUrl }))).message).toBe(
      'Medical Form: the file could not be fetched. Map a file of an earlier step or a public web address.',
    );
    expect(written.isDone()).toBe(false);
  });

  /** The body of the upload, once it came. */
  const uploaded = () =>
    new Promise<string>((resolve) => {
      nock(HOST)
        .post('/forms/upload-custom-files')
        .query({ contactId: 'c1', locationId: 've9EPM428h8vShlRW1KT' })
        .reply(200, (_, body) => {
          resolve(String(body));
          return { contact: { id: 'c1' } };
        });
    });

  it.each([
    ['50% off.pdf', `attachment; filename="50% off.pdf"`],
    ['100%.pdf', ''],
  ])('may be named %s', async (name, disposition) => {
    definitions(file);
    nock('https://files.example.com')
      .get('/100%.pdf')
      .reply(200, 'words', disposition ? { 'content-disposition': disposition } : {});
    nock(HOST)
      .put('/contacts/c1')
      .reply(200, { contact: { id: 'c1' } });
    const upload = uploaded();
    await update({ custom_cfFile: 'https://files.example.com/100%.pdf' });
    expect(await upload).toContain(`filename="${name}"`);
  });

  it('is fetched without the token, sent by its own name, and in no log line', async () => {
    definitions(file);
    let authorization: unknown = 'not asked';
    nock('https://files.example.com')
      .get('/form.pdf')
      .reply(
        200,
        function () {
          authorization = this.req.headers.authorization;
          return 'private words of the file';
        },
        { 'content-disposition': `attachment; filename*=UTF-8''r%C3%A9sum%C3%A9.pdf` },
      );
    nock(HOST)
      .put('/contacts/c1')
      .reply(200, { contact: { id: 'c1' } });
    const upload = uploaded();
    zapier.logs.length = 0;
    await update({ custom_cfFile: fileUrl });
    expect(authorization).toBeUndefined();
    expect(await upload).toContain('private words of the file');
    expect(await upload).toMatch(/filename="(résumé|r%C3%A9sum%C3%A9)\.pdf"/);
    const logs = zapier.logs.join('\n');
    expect(logs).toContain('upload-custom-files');
    expect(logs).not.toContain('private words');
    // Nor spelt out as bytes, as Zapier logs a buffer.
    expect(logs).not.toContain([...Buffer.from('private')].join(','));
  });
});

it('that the vendor refuses is named as the account names it', async () => {
  definitions(text, date);
  nock(HOST)
    .put('/contacts/c1')
    .reply(422, { message: ['customFields.1.field_value must be a valid date'] });
  const { message } = await failureOf(update({ custom_cfText: '7', custom_cfDate: '2026-03-01' }));
  expect(message).toBe(
    'HighLevel refused this step: Member Since must be a valid date. Correct this, then run the step again.',
  );
});

describe('after the record was written', () => {
  const create = (input: object) =>
    zapier.run('creates.create_contact.operation.perform', account(), {
      firstName: 'Ada',
      ...input,
    });
  const stored = { id: 'c1', customFields: [{ id: 'cfText', value: '7' }] };

  it.each([
    [429, {}],
    [403, { message: 'The token does not have access to this location.' }],
    [500, {}],
  ])('a look-up of names that fails with %s fails no step', async (status, body) => {
    nock(HOST).post('/contacts/').reply(201, { contact: stored });
    nock(HOST)
      .get(/customFields/)
      .query(true)
      .reply(status, body);
    expect(await create({})).toMatchObject({
      id: 'c1',
      customFields: [{ id: 'cfText', value: '7' }],
    });
  });

  it.each([429, 500])(
    'a file that is refused with %s halts, so that no second one is made',
    async (status) => {
      definitions(file);
      nock('https://files.example.com').get('/form.pdf').reply(200, 'words');
      nock(HOST)
        .post('/contacts/')
        .reply(201, { contact: { id: 'c1' } });
      nock(HOST).post('/forms/upload-custom-files').query(true).reply(status, {});
      const error = await failureOf(
        create({ custom_cfFile: 'https://files.example.com/form.pdf' }),
      );
      expect(error.name).toBe('HaltedError');
      expect(error.message).toBe(
        'The contact was saved (ID c1), but its file was not stored. Do not run this step again, it would save a second one: add the file with an update step.',
      );
    },
  );

  it('a file of a record that a second run would only write again may be sent again', async () => {
    definitions(file);
    nock('https://files.example.com').get('/form.pdf').reply(200, 'words');
    nock(HOST)
      .put('/contacts/c1')
      .reply(200, { contact: { id: 'c1' } });
    nock(HOST).post('/forms/upload-custom-files').query(true).reply(429, {});
    expect(
      (await failureOf(update({ custom_cfFile: 'https://files.example.com/form.pdf' }))).name,
    ).toBe('ThrottledError');
  });
});

it('asks again for the fields when one is filled that was made since', async () => {
  const remembered = definitions(text);
  const asked = definitions(text, date);
  const put = (body: object) =>
    nock(HOST)
      .put('/contacts/c1', body as nock.DataMatcherMap)
      .reply(200, { contact: { id: 'c1' } });
  put({ customFields: [{ id: 'cfText', field_value: '7' }] });
  await update({ custom_cfText: '7' });
  put({ customFields: [{ id: 'cfDate', field_value: '2026-03-01' }] });
  await update({ custom_cfDate: '2026-03-01' });
  expect([remembered.isDone(), asked.isDone()]).toEqual([true, true]);
});

describe('a value that is compared with a field', () => {
  const number = { ...text, id: 'cfNumber', dataType: 'NUMERICAL' };
  const find = (customFieldId: string, customFieldValue: string) =>
    zapier.run('searches.find_contact.operation.perform', account(), {
      customFieldId,
      customFieldValue,
    });
  const search = (id: string, value: unknown) =>
    nock(HOST)
      .post(
        '/contacts/search',
        (body) =>
          expect(body.filters).toEqual([{ field: `customFields.${id}`, operator: 'eq', value }]) ===
          undefined,
      )
      .reply(200, { contacts: [] });

  it.each([
    ['cfNumber', '$1,200.50', 1200.5],
    ['cfText', '$1,200.50', '$1,200.50'],
  ])('of %s is sent as the field has it', async (id, written, sent) => {
    definitions(text, number);
    const asked = search(id, sent);
    expect(await find(id, written)).toEqual([]);
    expect(asked.isDone()).toBe(true);
  });

  it('is sent without asking for the fields where it says the same to each', async () => {
    search('cfNumber', '1200.5');
    expect(await find('cfNumber', '1200.5')).toEqual([]);
  });

  it('is sent to nobody if it could be two numbers', async () => {
    definitions(text, number);
    const { message } = await failureOf(find('cfNumber', '1,200'));
    expect(message).toContain('Custom Field Value could mean 1200 or 1.2.');
  });
});
