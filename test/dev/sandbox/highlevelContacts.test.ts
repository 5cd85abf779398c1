import { dataTypes } from '../../../src/dev/sandbox/highlevel/world.ts';
import { type Sandbox, startSandbox } from '../../../src/dev/sandbox/index.ts';
import { call, clock } from './call.ts';

const time = clock();
const locationId = 'harborGymBranch00001';
const ada = 'contactAdaByron00001';
let sandbox: Sandbox;
let accessToken: string;
beforeEach(async () => {
  sandbox = await startSandbox({ now: time.now });
  accessToken = (await sandbox.connect('highlevel')).access_token;
});
afterEach(() => sandbox.close());

const request = async (method: string, path: string, json?: unknown) => {
  const answer = await call(method, `${sandbox.highlevel.url}${path}`, {
    json,
    headers: { authorization: `Bearer ${accessToken}`, version: '2021-07-28' },
  });
  return { status: answer.status, body: answer.body };
};

const create = (contact: object) => request('POST', '/contacts/', { locationId, ...contact });

describe('a contact', () => {
  it('is created in the vendor’s form', async () => {
    const { status, body } = await create({
      name: 'Joe van Doe',
      email: 'Joe@Example.com',
      phone: '(207) 555-0133',
      dateOfBirth: '12/31/1999',
      tags: ['New Member', 'vip'],
      customFields: [{ key: 'strava_user_id', field_value: '99' }],
    });
    expect(status).toBe(201);
    expect(body.contact).toMatchObject({
      locationId,
      firstName: 'Joe',
      lastName: 'van Doe',
      fullNameLowerCase: 'joe van doe',
      emailLowerCase: 'joe@example.com',
      phone: '+12075550133',
      dateOfBirth: '1999-12-31T00:00:00.000Z',
      tags: ['new member', 'vip'],
      customFields: [{ id: 'cfStravaUserId000001', value: '99' }],
      dateAdded: time.now().toISOString(),
    });
    const names = sandbox.highlevel.state.tags.map(({ name }) => name);
    expect(names.filter((name) => name === 'vip')).toHaveLength(1);
    expect(names).toContain('new member');
  });

  it.each([
    ['email', { email: 'ADA.byron@example.com' }],
    ['phone', { phone: '207-555-0111' }],
  ])('is not doubled by %s', async (matchingField, contact) => {
    const { status, body } = await create(contact);
    expect(status).toBe(400);
    expect(body).toEqual({
      statusCode: 400,
      message: 'This location does not allow duplicated contacts.',
      meta: { contactId: ada, contactName: 'Ada Byron', matchingField },
    });
  });

  it('is doubled where the location allows it', async () => {
    for (const location of sandbox.highlevel.state.locations) {
      location.settings.allowDuplicateContact = true;
    }
    expect((await create({ email: 'ada.byron@example.com' })).status).toBe(201);
  });

  it('is unknown with a 400', async () => {
    const { status, body } = await request('GET', '/contacts/lookup');
    expect(status).toBe(400);
    expect(body.message).toBe('Contact with id lookup not found');
  });

  it('keeps what an update does not mention, and loses what it clears', async () => {
    const { status, body } = await request('PUT', `/contacts/${ada}`, {
      city: 'Bath',
      phone: null,
      website: '',
      tags: ['Only'],
    });
    expect(status).toBe(200);
    expect(body.succeded).toBe(true);
    expect(body.contact).toMatchObject({ firstName: 'Ada', city: 'Bath', tags: ['only'] });
    expect(body.contact.phone).toBeUndefined();
  });

  it.each(['locationId', 'companyName', 'gender'])('takes no %s in an update', async (name) => {
    const { status, body } = await request('PUT', `/contacts/${ada}`, { [name]: locationId });
    expect(status).toBe(422);
    expect(body.message).toEqual([`property ${name} should not exist`]);
  });

  it('is deleted with its notes and tasks', async () => {
    expect(await request('DELETE', `/contacts/${ada}`)).toEqual({
      status: 200,
      body: { succeded: true },
    });
    expect(sandbox.highlevel.state.notes).toEqual([]);
    expect(sandbox.highlevel.state.tasks).toEqual([]);
    expect((await request('GET', `/contacts/${ada}`)).status).toBe(400);
  });
});

describe('an upsert', () => {
  const upsert = (contact: object) =>
    request('POST', '/contacts/upsert', { locationId, ...contact });

  it('creates what is not there, with status 200', async () => {
    const { status, body } = await upsert({ email: 'new@example.com' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ new: true, contact: { email: 'new@example.com' } });
  });

  it('updates the one with the e-mail address, and drops another one’s phone silently', async () => {
    const { body } = await upsert({
      email: 'ada.byron@example.com',
      phone: '+12075550112',
      city: 'Saco',
    });
    expect(body).toMatchObject({ new: false, contact: { id: ada, city: 'Saco' } });
    expect(body.contact.phone).toBe('+12075550111');
  });

  it('makes a secondary address the primary one', async () => {
    const { body } = await upsert({ email: 'elena@rossi.example' });
    expect(body.contact).toMatchObject({
      id: 'contactElenaRossi001',
      email: 'elena@rossi.example',
      additionalEmails: [],
    });
  });

  it('makes a new one on request where duplicates are allowed', async () => {
    const forced = { email: 'ada.byron@example.com', createNewIfDuplicateAllowed: true };
    expect((await upsert(forced)).body.new).toBe(false);
    for (const location of sandbox.highlevel.state.locations) {
      location.settings.allowDuplicateContact = true;
    }
    expect((await upsert(forced)).body.new).toBe(true);
  });
});

describe('custom fields', () => {
  it('exist of every data type', async () => {
    const { body } = await request('GET', `/locations/${locationId}/customFields?model=contact`);
    const types = body.customFields.map(({ dataType }: { dataType: string }) => dataType);
    expect(types).toEqual([...dataTypes].sort((a, b) => types.indexOf(a) - types.indexOf(b)));
    expect(body.customFields[0]).toMatchObject({
      name: 'Strava User ID',
      fieldKey: 'contact.strava_user_id',
      model: 'contact',
    });
    const all = await request('GET', `/locations/${locationId}/customFields?model=all`);
    expect(all.body.customFields).toHaveLength(sandbox.highlevel.state.customFields.length);
    expect(all.body.customFields.length).toBeGreaterThan(body.customFields.length);
  });

  const write = (id: string, field_value: unknown) =>
    request('PUT', `/contacts/${ada}`, { customFields: [{ id, field_value }] });

  it.each([
    ['cfWorkoutsLogged0001', 43],
    ['cfMonthlyFee00000001', 61.25],
    ['cfMembership00000001', 'Monthly'],
    ['cfFavouriteClass0001', ['Yoga']],
    ['cfMemberSince0000001', '2025-01-02'],
    ['cfBenchmarks00000001', { optSquat: '95 kg' }],
  ])('%s takes %j', async (id, value) => {
    const { body } = await write(id, value);
    expect(body.contact.customFields).toContainEqual({ id, value });
  });

  it.each([
    ['cfWorkoutsLogged0001', '43', 'must be a number'],
    [
      'cfMembership00000001',
      'Weekly',
      'must be one of the following values: Trial, Monthly, Annual',
    ],
    ['cfFavouriteClass0001', 'Yoga', 'must be an array of strings'],
    ['cfMemberSince0000001', 'soon', 'must be a valid date'],
    ['cfBenchmarks00000001', '95 kg', 'must be an object'],
  ])('%s refuses %j', async (id, value, message) => {
    const { status, body } = await write(id, value);
    expect(status).toBe(422);
    expect(body.message).toEqual([`customFields.0.field_value ${message}`]);
  });

  it('are cleared by an empty value; unknown ones are ignored', async () => {
    const { body } = await request('PUT', `/contacts/${ada}`, {
      customFields: [
        { id: 'cfMembership00000001', field_value: '' },
        { id: 'unknown', field_value: 'x' },
      ],
    });
    const ids = body.contact.customFields.map(({ id }: { id: string }) => id);
    expect(ids).not.toContain('cfMembership00000001');
    expect(ids).not.toContain('unknown');
  });

  it('take uploaded files', async () => {
    const form = new FormData();
    form.append(
      'cfMedicalForm0000001_file1',
      new Blob(['fit'], { type: 'text/plain' }),
      'form.txt',
    );
    const answer = await fetch(
      `${sandbox.highlevel.url}/forms/upload-custom-files?contactId=${ada}&locationId=${locationId}`,
      {
        method: 'POST',
        headers: { authorization: `Bearer ${accessToken}`, version: '2021-07-28' },
        body: form,
      },
    );
    expect(answer.status).toBe(200);
    const { body } = await request('GET', `/contacts/${ada}`);
    const stored = body.contact.customFields.find(
      ({ id }: { id: string }) => id === 'cfMedicalForm0000001',
    );
    expect(stored.value.file1.meta).toMatchObject({ originalname: 'form.txt', size: 3 });
  });
});

describe('tags', () => {
  it('are added and removed by name, lower-cased', async () => {
    const added = await request('POST', `/contacts/${ada}/tags`, { tags: ['VIP', 'Runner'] });
    expect(added).toEqual({ status: 201, body: { tags: ['member', 'runner', 'vip'] } });
    const removed = await request('DELETE', `/contacts/${ada}/tags`, { tags: ['Member'] });
    expect(removed).toEqual({ status: 200, body: { tags: ['runner', 'vip'] } });
  });

  it('change for many contacts at once', async () => {
    const { status, body } = await request('POST', '/contacts/bulk/tags/update/add', {
      locationId,
      contacts: [ada, 'nobody'],
      tags: ['spring'],
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({ succeded: false, errorCount: 1 });
    await request('POST', '/contacts/bulk/tags/update/remove', {
      locationId,
      contacts: [ada],
      tags: [],
      removeAllTags: true,
    });
    expect((await request('GET', `/contacts/${ada}`)).body.contact.tags).toEqual([]);
  });
});

describe('notes', () => {
  it('live through create, read, update and delete', async () => {
    const created = await request('POST', `/contacts/${ada}/notes`, { body: 'Ran 10 km' });
    expect(created.status).toBe(201);
    const { id } = created.body.note;
    const path = `/contacts/${ada}/notes/${id}`;
    const updated = await request('PUT', path, { pinned: true, color: '#00FF00' });
    expect(updated.body.note).toMatchObject({ body: 'Ran 10 km', pinned: true });
    expect((await request('GET', path)).body).toEqual(updated.body);
    expect((await request('GET', `/contacts/${ada}/notes`)).body.notes).toHaveLength(3);
    expect((await request('DELETE', path)).body).toEqual({ succeded: true });
    expect((await request('GET', path)).status).toBe(400);
  });

  it('need a body and a proper color', async () => {
    const path = `/contacts/${ada}/notes`;
    expect((await request('POST', path, { title: 'x' })).status).toBe(422);
    expect((await request('POST', path, { body: 'x', color: 'red' })).status).toBe(422);
  });
});

describe('tasks', () => {
  it('live through create, update, complete and delete', async () => {
    const created = await request('POST', `/contacts/${ada}/tasks`, {
      title: 'Call',
      dueDate: '2026-12-01T10:00:00-05:00',
      completed: false,
    });
    expect(created.status).toBe(201);
    expect(created.body.task.dueDate).toBe('2026-12-01T15:00:00.000Z');
    const path = `/contacts/${ada}/tasks/${created.body.task.id}`;
    expect((await request('PUT', path, { title: 'Call Ada' })).body.task.title).toBe('Call Ada');
    expect((await request('PUT', `${path}/completed`, {})).status).toBe(422);
    const completed = await request('PUT', `${path}/completed`, { completed: true });
    expect(completed.body.task.completed).toBe(true);
    expect((await request('DELETE', path)).body).toEqual({ succeded: true });
    expect((await request('GET', path)).status).toBe(400);
  });

  it('take a due date without milliseconds only', async () => {
    const { status, body } = await request('POST', `/contacts/${ada}/tasks`, {
      title: 'Call',
      dueDate: '2026-12-01T10:00:00.000Z',
      completed: false,
    });
    expect(status).toBe(422);
    expect(body.message).toEqual(['dueDate must be a valid ISO 8601 date string']);
  });
});

describe('lists', () => {
  it('page by the meta of GET /contacts/', async () => {
    const seen: string[] = [];
    let path: string | null = `/contacts/?locationId=${locationId}&limit=3`;
    while (path) {
      const { body } = await request('GET', path);
      seen.push(...body.contacts.map(({ id }: { id: string }) => id));
      expect(body.meta).toMatchObject({ total: 8, startAfterId: seen.at(-1) });
      path = body.meta.nextPageUrl && new URL(body.meta.nextPageUrl).pathname;
      if (path) path += `${new URL(body.meta.nextPageUrl).search}&limit=3`;
    }
    expect(new Set(seen).size).toBe(8);
    expect(seen[0]).toBe('contactHanaSato00001');
  });

  it('refuse a limit that is too high', async () => {
    expect((await request('GET', `/contacts/?locationId=${locationId}&limit=101`)).status).toBe(
      422,
    );
  });

  it('find a duplicate, or null', async () => {
    const path = `/contacts/search/duplicate?locationId=${locationId}`;
    const found = await request('GET', `${path}&number=%2B12075550111`);
    expect(found.body.contact.id).toBe(ada);
    expect((await request('GET', `${path}&email=no%40one.example`)).body).toEqual({
      contact: null,
    });
  });

  it('give the contacts of a business', async () => {
    const path = `/contacts/business/businessCascoBrew001?locationId=${locationId}`;
    const { body } = await request('GET', `${path}&limit=1`);
    expect(body.count).toBe(2);
    expect(body.contacts).toHaveLength(1);
  });

  it('give appointments with dates that have no zone', async () => {
    const { body } = await request('GET', `/contacts/${ada}/appointments`);
    expect(body.events[0].startTime).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
  });

  it.each([
    [`/users/?locationId=${locationId}`, 'users', 2],
    ['/users/search?companyId=tidewaterAgency00001&query=sam', 'users', 1],
    [`/businesses/?locationId=${locationId}`, 'businesses', 1],
    [`/campaigns/?locationId=${locationId}&status=draft`, 'campaigns', 1],
    [`/locations/${locationId}/tags`, 'tags', 8],
    ['/locations/search', 'locations', 1],
  ])('%s has %s', async (path, key, length) => {
    const { status, body } = await request('GET', path);
    expect(status).toBe(200);
    expect(body[key]).toHaveLength(length);
  });
});

describe('campaigns', () => {
  it('are joined and left', async () => {
    const { state } = sandbox.highlevel;
    const members = () => state.campaignMembers.filter(({ contactId }) => contactId === ada);
    const path = `/contacts/${ada}/campaigns`;
    expect((await request('POST', `${path}/campaignWinback00001`, {})).status).toBe(201);
    await request('POST', `${path}/campaignSpring000001`, {});
    expect(members()).toHaveLength(2);
    await request('DELETE', `${path}/campaignWinback00001`);
    expect(members()).toHaveLength(1);
    expect((await request('DELETE', `${path}/removeAll`)).body).toEqual({ succeded: true });
    expect(members()).toEqual([]);
    expect((await request('POST', `${path}/nothing`, {})).status).toBe(400);
  });
});
