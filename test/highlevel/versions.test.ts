import { failureOf } from '../core/acme.ts';
import { gym } from './gym.ts';

/** HighLevel's steps when its owner chose version v3 of the API; the sandbox is as strict about the version as HighLevel. */
const { act, agency, find, sandbox } = gym();
const ada = 'contactAdaByron00001';
const branchId = 'harborGymBranch00001';

beforeEach(() => {
  process.env.HIGHLEVEL_API_VERSION = 'v3';
});

const sent = () => sandbox().requests.filter(({ service }) => service === 'highlevel');
const last = () => sent().at(-1)!;

it('contacts are written in the names of v3, and read in those that live Zaps know', async () => {
  const { id } = await act('create_contact', {
    email: 'zoe.quist@example.com',
    dndEmail: 'active',
    custom_cfStravaUserId000001: '31337',
  });
  const { body } = sent().find(({ method, path }) => method === 'POST' && path === '/contacts/')!;
  expect(body).toMatchObject({
    dndSettings: { email: { status: 'active' } },
    customFields: [{ fieldValue: '31337' }],
  });
  const changed = await act('update_contact', { contactId: id, dndWhatsApp: 'permanent' });
  const expected = { Email: { status: 'active' }, WhatsApp: { status: 'permanent' } };
  expect(changed).toMatchObject({ dndSettings: expected });
  expect(await find('get_contact', { contactId: id })).toMatchObject([
    { dndSettings: expected, customField: { strava_user_id: '31337' } },
  ]);
  const upserted = await act('upsert_contact', {
    email: 'zoe.quist@example.com',
    dndSms: 'active',
  });
  expect(upserted).toMatchObject({ id, created: false });
});

it('opportunities are found by the names of v3', async () => {
  const all = await find('search_opportunities', { contactId: ada });
  expect(all.length).toBeGreaterThan(0);
  const search = sent().find(({ path }) => path === '/opportunities/search')!;
  expect(search.query).toMatchObject({ contactId: ada, locationId: branchId });
  const [{ id } = {}] = all;
  await act('update_opportunity', { id, name: 'Renamed' });
  expect(last()).toMatchObject({ method: 'PUT', status: 200, headers: { version: 'v3' } });
});

it('a contact leaves its campaigns by the path of v3', async () => {
  expect(await act('remove_from_all_campaigns', { contactId: ada })).toEqual({
    id: ada,
    success: true,
  });
  expect(last().path).toBe(`/contacts/${ada}/campaigns/remove-all`);
});

it('lists that v3 lacks are read in the version that has them', async () => {
  expect((await find('list_contacts')).length).toBeGreaterThan(0);
  expect((await find('list_users_by_location')).length).toBeGreaterThan(0);
  const versions = sent().flatMap(({ path, headers }) =>
    path === '/contacts/' || path === '/users/' ? headers.version : [],
  );
  expect(versions).toEqual(['2021-07-28', '2021-07-28']);
});

it('an agency gets the token of a sub-account as v3 gives it', async () => {
  const account = await agency();
  await find('get_contact', { contactId: ada, subAccountId: branchId }, account);
  const trade = sent().find(({ path }) => path.startsWith('/oauth/location'));
  expect(trade).toMatchObject({ path: '/oauth/location-token', headers: { version: 'v3' } });
});

it('a call of any endpoint has the version that has its names', async () => {
  await act('highlevel_api_request', { endpoint: 'GET /locations/{locationId}/tags' });
  expect(last().headers.version).toBe('v3');
  await act('highlevel_api_request', { endpoint: 'GET /contacts/{contactId}', contactId: ada });
  expect(last().headers.version).toBe('2021-07-28');
  await act('highlevel_api_request', {
    endpoint: 'own_path',
    method: 'GET',
    path: `/contacts/${ada}`,
  });
  expect(last().headers.version).toBe('2021-07-28');
});

it('a version that does not exist is the owner’s to mend', async () => {
  process.env.HIGHLEVEL_API_VERSION = 'v4';
  const { message } = await failureOf(find('get_contact', { contactId: ada }));
  expect(message).toContain('must set HIGHLEVEL_API_VERSION in Zapier to v2 or v3');
});
