import type { Sandbox } from '../../src/dev/sandbox/index.ts';
import type { Account } from '../../src/dev/zapier/host.ts';
import { testZapier } from '../appHandler.ts';
import { openSandbox } from '../sandbox.ts';

const zapier = testZapier();
const agencyId = 'tidewaterAgency00001';
const gym = 'harborGymBranch00001';
let sandbox: Sandbox;
let account: Account;
let agency: Account;

beforeAll(async () => {
  sandbox = await openSandbox();
  sandbox.highlevel.setRateLimit({ max: 10_000 });
  account = await zapier.connect('highlevel', sandbox.approve);
  agency = await zapier.connect('highlevel_agency', (url) =>
    sandbox.approve(url, { account: agencyId }),
  );
});
afterAll(() => sandbox.close());

type Result = Record<string, unknown>;

const find = (key: string, input = {}, as = account) =>
  zapier.run<Result[]>(`searches.${key}.operation.perform`, as, input);
const create = (input: object, as = agency) =>
  zapier.run<Result>('creates.create_location.operation.perform', as, { ...input });
const choices = (key: string, as = account) =>
  zapier.run<Result[]>(`triggers.${key}.operation.perform`, as, {});

describe('sub-accounts', () => {
  it('an agency finds all of its own, a sub-account itself', async () => {
    const found = await find('list_locations', { email: 'north@harborgym.example' }, agency);
    expect(found).toMatchObject([{ id: 'harborNorthBranch001', name: 'Harbor Gym North' }]);
    expect(await find('list_locations')).toMatchObject([{ id: gym }]);
    expect((await choices('location_dropdown', agency)).map(({ id }) => id)).toEqual(
      expect.arrayContaining([gym, 'harborNorthBranch001']),
    );
    expect(await choices('location_dropdown')).toEqual([{ id: gym, label: 'Harbor Gym' }]);
  });

  it('one is found by its ID with its agency and address, an unknown one is not', async () => {
    const [found] = await find('find_location_by_id', { locationId: gym });
    expect(found).toMatchObject({
      id: gym,
      companyId: agencyId,
      business: { name: 'Harbor Gym' },
      settings: { allowDuplicateContact: false },
    });
    await expect(find('find_location_by_id', { locationId: 'elsewhere' })).rejects.toThrow(
      'This HighLevel connection has no access to that sub-account or record.',
    );
  });

  it('one that was created is found with all that it was given, and starts a Zap once', async () => {
    const zap = await zapier.turnOn('list_locations', agency);
    const created = await create({
      name: 'Harbor Gym East',
      country: 'Germany',
      timezone: 'Europe/Berlin',
      prospectFirstName: 'Nina',
      prospectLastName: 'Falk',
      prospectEmail: 'nina@example.com',
      allowDuplicateContact: 'yes',
      instagram: 'https://instagram.com/harborgymeast',
    });
    expect(created).toMatchObject({ name: 'Harbor Gym East', country: 'DE' });
    const [found] = await find('find_location_by_id', { locationId: created.id }, agency);
    expect(found).toMatchObject({
      id: created.id,
      firstName: 'Nina',
      email: 'nina@example.com',
      settings: { allowDuplicateContact: true, allowFacebookNameMerge: false },
      social: { instagram: 'https://instagram.com/harborgymeast', yelp: null },
    });
    expect(await zap.poll()).toMatchObject([{ id: created.id, revision: 'new' }]);
    expect(await zap.poll()).toEqual([]);
  });

  it('one that is updated keeps what was left empty', async () => {
    const update = (input: object) =>
      zapier.run<Result>('creates.update_location.operation.perform', agency, { ...input });
    const locationId = 'harborNorthBranch001';
    await update({ locationId, phone: '+12075550199', yelp: 'https://yelp.com/harbor-north' });
    const [found] = await find('find_location_by_id', { locationId }, agency);
    expect(found).toMatchObject({
      name: 'Harbor Gym North',
      phone: '+12075550199',
      city: 'Portland',
      social: { yelp: 'https://yelp.com/harbor-north' },
    });
    await expect(update({ locationId, overrideSnapshot: 'yes' })).rejects.toThrow(
      'Replace with Snapshot needs a snapshot: choose one in Snapshot.',
    );
  });

  it('creating one says what is missing and needs an agency', async () => {
    await expect(create({ phone: '+12075550100' })).rejects.toThrow('Business Name is required');
    await expect(create({ name: 'East', prospectFirstName: 'Nina' })).rejects.toThrow(
      'Client Last Name and Client Email are required with Client First Name: fill them in, or clear Client First Name.',
    );
    await expect(create({ name: 'East', country: 'Atlantis' })).rejects.toThrow(
      'Country must be a country such as United States or US.',
    );
    await expect(create({ name: 'East' }, account)).rejects.toThrow(
      'This step works with a HighLevel agency only.',
    );
  });
});

describe('the agency', () => {
  it('is found by its own connection only', async () => {
    expect(await find('get_company', {}, agency)).toMatchObject([
      { id: agencyId, name: 'Tidewater Agency', status: 'active', currency: null },
    ]);
    await expect(find('get_company')).rejects.toThrow('works with a HighLevel agency only');
  });

  it('starts a Zap when its details change', async () => {
    const zap = await zapier.turnOn('get_company', agency);
    expect(await zap.poll()).toEqual([]);
    sandbox.highlevel.state.company.phone = '+12075550999';
    expect(await zap.poll()).toMatchObject([{ id: agencyId, phone: '+12075550999' }]);
    expect(await zap.poll()).toEqual([]);
  });
});

describe('custom fields', () => {
  it('are those of contacts unless a step asks for others', async () => {
    const ofContacts = await find('list_custom_fields');
    expect(ofContacts).toContainEqual(
      expect.objectContaining({
        name: 'Membership',
        dataType: 'SINGLE_OPTIONS',
        picklistOptions: ['Trial', 'Monthly', 'Annual'],
      }),
    );
    expect(new Set(ofContacts.map(({ model }) => model))).toEqual(new Set(['contact']));
    const all = await find('list_custom_fields', { model: 'all' });
    expect(new Set(all.map(({ model }) => model))).toEqual(new Set(['contact', 'opportunity']));
    await expect(find('list_custom_fields', { model: 'tasks' })).rejects.toThrow(
      'Object must be one of: Contacts, Opportunities, Contacts and opportunities.',
    );
  });

  it('a new one starts a Zap', async () => {
    const { customFields } = sandbox.highlevel.state;
    const zap = await zapier.turnOn('list_custom_fields', account, { model: 'contact' });
    customFields.push({ ...customFields[0]!, id: 'cfShoes0000000000001', name: 'Shoes' });
    expect(await zap.poll()).toMatchObject([{ id: 'cfShoes0000000000001', name: 'Shoes' }]);
    expect(await zap.poll()).toEqual([]);
  });
});
