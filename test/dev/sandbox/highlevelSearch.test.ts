import { type Sandbox, startSandbox } from '../../../src/dev/sandbox/index.ts';
import { call, clock } from './call.ts';

const time = clock();
const locationId = 'harborGymBranch00001';
let sandbox: Sandbox;
let accessToken: string;
beforeAll(async () => {
  sandbox = await startSandbox({ now: time.now });
  accessToken = (await sandbox.connect('highlevel')).access_token;
});
beforeEach(() => time.pass(10_000));
afterAll(() => sandbox.close());

const search = (body: object) =>
  call('POST', `${sandbox.highlevel.url}/contacts/search`, {
    json: { locationId, pageLimit: 100, ...body },
    headers: { authorization: `Bearer ${accessToken}`, version: '2021-07-28' },
  });

const names = async (body: object): Promise<string> => {
  const answer = await search(body);
  expect(answer.body).toMatchObject({ contacts: expect.any(Array), traceId: expect.any(String) });
  const found = answer.body.contacts.map(({ firstName }: { firstName: string }) => firstName);
  return found.sort().join(' ');
};

const daysAgo = (days: number) =>
  new Date(time.now().getTime() - days * 24 * 60 * 60 * 1000).toISOString();

describe('filters', () => {
  it.each([
    ['email', 'eq', 'ADA.byron@example.com', 'Ada'],
    ['email', 'not_eq', 'ada.byron@example.com', 'Ben Chloe Diego Elena Farah Gus Hana'],
    ['email', 'exists', undefined, 'Ada Ben Chloe Diego Elena Farah Gus Hana'],
    ['phone', 'not_exists', undefined, 'Diego Hana'],
    ['phone', 'contains', '0115', 'Elena'],
    ['lastNameLowerCase', 'contains', 'si', 'Diego Elena'],
    ['source', 'not_contains', 'api', 'Diego Gus'],
    ['tags', 'eq', 'member', 'Ada Ben Chloe Elena'],
    ['tags', 'contains', 'member', 'Ada Ben Chloe Elena Farah'],
    ['tags', 'not_exists', undefined, 'Hana'],
    ['dnd', 'eq', true, 'Farah'],
    ['dndSettings.SMS.status', 'eq', 'active', 'Farah'],
    ['followers', 'eq', 'userSamRivera0000001', 'Elena'],
    ['assignedTo', 'eq', 'userSamRivera0000001', 'Ada Chloe'],
    ['id', 'eq', 'contactGusLindqvist1', 'Gus'],
    ['customFields.cfStravaUserId000001', 'eq', '227615', 'Ada'],
    ['customFields.cfMembership00000001', 'contains', 'ann', 'Ada Chloe'],
    ['customFields.cfFavouriteClass0001', 'eq', 'Spin', 'Ada'],
    ['customFields.cfWorkoutsLogged0001', 'range', { gte: 7, lt: 42 }, 'Ben'],
    ['customFields.cfMemberSince0000001', 'range', { lte: '2024-12-31' }, 'Ada'],
    ['customFields.cfBenchmarks00000001.optSquat', 'eq', '90 kg', 'Ada'],
  ])('%s %s %j', async (field, operator, value, expected) => {
    expect(await names({ filters: [{ field, operator, value }] })).toBe(expected);
  });

  it('compare dates', async () => {
    const filters = [{ field: 'dateAdded', operator: 'range', value: { gt: daysAgo(25.5) } }];
    expect(await names({ filters })).toBe('Farah Gus Hana');
  });

  it('are joined by AND, and by groups within groups', async () => {
    const filters = [
      { field: 'tags', operator: 'eq', value: 'member' },
      {
        group: 'OR',
        filters: [
          { field: 'tags', operator: 'eq', value: 'swimmer' },
          {
            group: 'AND',
            filters: [
              { field: 'companyName', operator: 'exists' },
              { field: 'assignedTo', operator: 'exists' },
            ],
          },
        ],
      },
    ];
    expect(await names({ filters })).toBe('Chloe Elena');
  });

  it.each([
    [{ field: 'email', operator: 'contains', value: 'x' }, /operator contains is not supported/],
    [{ field: 'nickname', operator: 'eq', value: 'x' }, /field nickname is not supported/],
    [{ field: 'customFields.Membership', operator: 'eq', value: 'x' }, /is not supported/],
    [{ field: 'tags', operator: 'like', value: 'x' }, /operator must be one of/],
    [{ field: 'tags', operator: 'eq' }, /value is invalid/],
    [{ field: 'tags', operator: 'exists', value: true }, /value is invalid/],
    [{ field: 'city', operator: 'eq', value: 'x', not: 1 }, /property not should not exist/],
    [{ group: 'XOR', filters: [] }, /group must be one of/],
  ])('refuse %j', async (filter, message) => {
    const { status, body } = await search({ filters: [filter] });
    expect(status).toBe(422);
    expect(body.message.join()).toMatch(message);
  });
});

describe('the query', () => {
  it.each([
    ['ada by', 'Ada'],
    ['casco', 'Ben Chloe'],
    ['0116', 'Farah'],
    ['nobody', ''],
  ])('%s', async (query, expected) => {
    expect(await names({ query })).toBe(expected);
  });

  it('is at most 75 characters long', async () => {
    expect((await search({ query: 'x'.repeat(76) })).status).toBe(422);
  });
});

describe('the body', () => {
  it('needs locationId and pageLimit', async () => {
    const { status, body } = await call('POST', `${sandbox.highlevel.url}/contacts/search`, {
      json: {},
      headers: { authorization: `Bearer ${accessToken}`, version: '2021-07-28' },
    });
    expect(status).toBe(422);
    expect(body.message).toEqual(
      expect.arrayContaining([
        'locationId should not be empty',
        'pageLimit must be a number conforming to the specified constraints',
      ]),
    );
  });

  it.each([
    { pageLimit: 501 },
    { pageLimit: '10' },
    { page: 1, searchAfter: [1, 'x'] },
    { page: 101 },
    { limit: 10 },
    { sort: [{ field: 'phone', direction: 'asc' }] },
    { sort: Array(3).fill({ field: 'email', direction: 'asc' }) },
  ])('refuses %j', async (body) => {
    expect((await search(body)).status).toBe(422);
  });
});

describe('paging', () => {
  const sort = [
    { field: 'businessName', direction: 'desc' },
    { field: 'firstNameLowerCase', direction: 'asc' },
  ];

  it('goes by page number', async () => {
    const second = await search({ page: 2, pageLimit: 3, sort });
    expect(second.body.total).toBe(8);
    expect(second.body.contacts.map(({ firstName }: { firstName: string }) => firstName)).toEqual([
      'Diego',
      'Elena',
      'Farah',
    ]);
  });

  it('goes by searchAfter, from the last contact of a page', async () => {
    const seen: string[] = [];
    let searchAfter: unknown[] | undefined;
    for (;;) {
      const { body } = await search({ pageLimit: 3, sort, searchAfter });
      if (!body.contacts.length) break;
      seen.push(...body.contacts.map(({ firstName }: { firstName: string }) => firstName));
      searchAfter = body.contacts.at(-1).searchAfter;
      expect(searchAfter).toHaveLength(3);
    }
    expect(seen).toEqual(['Ben', 'Chloe', 'Ada', 'Diego', 'Elena', 'Farah', 'Gus', 'Hana']);
  });

  it('starts with the newest contact', async () => {
    const { body } = await search({ pageLimit: 1 });
    expect(body.contacts[0].firstName).toBe('Hana');
  });
});

it('returns contacts in the form of the search', async () => {
  const { body } = await search({ query: 'ada byron' });
  const [contact] = body.contacts;
  expect(contact).toMatchObject({ address: '12 Wharf Street', firstNameLowerCase: 'ada' });
  for (const key of ['address1', 'name', 'fullNameLowerCase', 'emailLowerCase', 'website']) {
    expect(contact).not.toHaveProperty(key);
  }
});
