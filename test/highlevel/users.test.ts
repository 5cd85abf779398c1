import type { Sandbox } from '../../src/dev/sandbox/index.ts';
import type { Account, Item } from '../../src/dev/zapier/host.ts';
import { testZapier } from '../appHandler.ts';
import { openSandbox } from '../sandbox.ts';

const zapier = testZapier();
const coach = 'userSamRivera0000001';
const manager = 'userGraceOkafor00001';
const owner = 'userNoraPike00000001';
const gym = 'harborGymBranch00001';
const north = 'harborNorthBranch001';
let sandbox: Sandbox;
let location: Account;
let agency: Account;

beforeEach(async () => {
  sandbox = await openSandbox();
  sandbox.highlevel.setRateLimit({ max: 10_000 });
  location = await zapier.connect('highlevel', (url) => sandbox.approve(url, { account: gym }));
  agency = await zapier.connect('highlevel_agency', (url) =>
    sandbox.approve(url, { account: sandbox.highlevel.state.company.id }),
  );
});
afterEach(() => sandbox.close());

const find = (key: string, input: object = {}, account = location) =>
  zapier.run<Item[]>(`searches.${key}.operation.perform`, account, { ...input });
const act = (key: string, input: object, account = location) =>
  zapier.run<Record<string, unknown>>(`creates.${key}.operation.perform`, account, { ...input });
const choices = (key: string, input: object = {}, account = location) =>
  zapier.run<{ id: string; label: string }[]>(`triggers.${key}.operation.perform`, account, {
    ...input,
  });
const idsOf = (items: { id: unknown }[]) => items.map(({ id }) => id);

const dana = {
  firstName: 'Dana',
  lastName: 'Fox',
  email: 'dana@harborgym.example',
  password: 'Run-42-kilometers!',
  type: 'account',
  role: 'User',
  locationIds: [gym],
};

describe('a user', () => {
  it('is created, found, changed and deleted', async () => {
    const created = await act('create_user', {
      ...dana,
      phone: '+12075550144',
      permissions: ['contactsEnabled', 'Conversations'],
      scopes: ['contacts.write', 'a-later.scope'],
      platformLanguage: 'German',
    });
    expect(created).toMatchObject({
      name: 'Dana Fox',
      roles: { type: 'account', role: 'user', locationIds: [gym] },
      permissions: { contactsEnabled: true, conversationsEnabled: true, paymentsEnabled: false },
      scopes: ['contacts.write', 'a-later.scope'],
      platformLanguage: 'de',
    });
    expect(await find('get_user', { userId: created.id })).toEqual([created]);
    expect(await find('search_users', { query: 'dana' })).toEqual([created]);

    const changed = await act('update_user', {
      userId: created.id,
      role: 'admin',
      twilioNumbers: [{ twilioLocationId: gym, twilioNumber: '+12075550145' }],
    });
    expect(changed).toMatchObject({
      id: created.id,
      firstName: 'Dana',
      permissions: { paymentsEnabled: false },
      roles: { role: 'admin' },
    });
    expect(sandbox.highlevel.state.users.at(-1)).toMatchObject({
      twilioPhone: { [gym]: '+12075550145' },
    });

    const gone = { id: created.id, deleted: true };
    expect(await act('delete_user', { userId: created.id })).toEqual(gone);
    expect(await act('delete_user', { userId: created.id })).toEqual(gone);
    expect(await find('get_user', { userId: created.id })).toEqual([]);
  });

  it('has the permissions that HighLevel gives when none are chosen', async () => {
    const { permissions } = await act('create_user', dana);
    expect(permissions).toMatchObject({ contactsEnabled: true, botService: false });
  });

  it('is refused with what is wrong with it', async () => {
    await expect(act('create_user', { ...dana, email: 'dana', role: 'boss' })).rejects.toThrow(
      /Role must be one of: Admin, User\. Email must be /,
    );
    await expect(act('create_user', { ...dana, locationIds: ['elsewhere'] })).rejects.toThrow(
      /has no access to that sub-account/,
    );
    await expect(act('update_user', { userId: coach })).rejects.toThrow(
      /Fill in at least one field/,
    );
  });
});

describe('with a sub-account', () => {
  it('its own users are found, by name, role and choice', async () => {
    expect(idsOf(await find('search_users'))).toEqual([manager, coach]);
    expect(idsOf(await find('search_users', { role: 'Admin' }))).toEqual([manager]);
    expect(idsOf(await find('search_users', { ids: [coach, owner] }))).toEqual([coach]);
    expect(idsOf(await find('search_users', { sort: 'dateAdded', sortDirection: 'desc' }))).toEqual(
      [coach, manager],
    );
    expect(idsOf(await find('list_users_by_location'))).toEqual([manager, coach]);
  });

  it('they are the choices of fields', async () => {
    expect(await choices('user_dropdown')).toEqual([
      { id: manager, label: 'Grace Okafor' },
      { id: coach, label: 'Sam Rivera' },
    ]);
    expect(await choices('team_member_dropdown')).toEqual([
      { id: manager, label: 'Grace Okafor, grace@harborgym.example' },
      { id: coach, label: 'Sam Rivera, sam@harborgym.example' },
    ]);
  });

  it('nobody is found by e-mail: that takes an agency', async () => {
    await expect(
      find('filter_users_by_email', { emails: 'sam@harborgym.example' }),
    ).rejects.toThrow(/HighLevel agency/);
  });
});

describe('with an agency', () => {
  it('all users are found, or those of one sub-account', async () => {
    expect(idsOf(await find('search_users', {}, agency))).toEqual([manager, owner, coach]);
    expect(idsOf(await find('search_users', { locationId: north }, agency))).toEqual([manager]);
    expect(idsOf(await find('search_users', { type: 'Agency user' }, agency))).toEqual([owner]);
    expect(idsOf(await choices('team_member_dropdown', {}, agency))).toEqual([
      manager,
      owner,
      coach,
    ]);
    const input = { subAccountId: gym };
    expect(idsOf(await find('list_users_by_location', input, agency))).toEqual([manager, coach]);
  });

  it('users are found by e-mail, the deleted ones apart', async () => {
    const emails = 'SAM@harborgym.example, nora@tidewater.example';
    const found = await find('filter_users_by_email', { emails }, agency);
    expect(idsOf(found)).toEqual([coach, owner]);
    expect(found[0]).toMatchObject({ name: 'Sam Rivera', roles: { locationIds: [gym] } });
    await act('delete_user', { userId: coach }, agency);
    const deleted = await find('filter_users_by_email', { emails, deleted: 'yes' }, agency);
    expect(idsOf(deleted)).toEqual([coach]);
  });

  it('agency users are made and changed', async () => {
    const input = { ...dana, type: 'agency', locationIds: [gym, north] };
    const { id } = await act('create_user', input, agency);
    expect(await act('update_user', { userId: id, lastName: 'Wolf' }, agency)).toMatchObject({
      name: 'Dana Wolf',
      roles: { type: 'agency', locationIds: [gym, north] },
    });
    expect(await find('get_user', { userId: id }, agency)).toHaveLength(1);
    expect(await find('get_user', { userId: id }, location)).toEqual([]);
  });
});

describe('a Zap starts', () => {
  it('once for each new user', async () => {
    const zap = await zapier.turnOn('search_users', location);
    expect(zap.seen).toBe(2);
    const { id } = await act('create_user', dana);
    expect(idsOf(await zap.poll())).toEqual([id]);
    await act('update_user', { userId: id, role: 'admin' });
    expect(await zap.poll()).toEqual([]);
  });

  it('when a user changes, if that was chosen', async () => {
    const zap = await zapier.turnOn('list_users_by_location', location, { trigger_on: 'updated' });
    await act('update_user', { userId: coach, phone: '+12075550146' });
    expect(idsOf(await zap.poll())).toEqual([coach]);
    expect(await zap.poll()).toEqual([]);
  });

  it('when the chosen user changes', async () => {
    const zap = await zapier.turnOn('get_user', agency, { userId: owner });
    expect(await zap.poll()).toEqual([]);
    await act('update_user', { userId: owner, firstName: 'Norah' }, agency);
    expect(await zap.poll()).toMatchObject([{ id: owner, name: 'Norah Pike' }]);
  });
});
