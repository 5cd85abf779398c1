import { gym } from './gym.ts';

const { act, account, find, sandbox, zapier } = gym();
const casco = 'businessCascoBrew001';

describe('a business', () => {
  it('that was created is found', async () => {
    const created = await act('create_business', {
      name: 'Harbor Bakery',
      email: 'hello@bakery.example',
      city: 'Portland',
      website: 'www.bakery.example',
    });
    expect(created).toMatchObject({ name: 'Harbor Bakery', city: 'Portland', phone: null });
    expect(JSON.stringify(created)).not.toMatch(/buis/);
    expect(await find('get_business', { businessId: created.id })).toEqual([created]);
    expect(await find('list_businesses_by_location')).toContainEqual(created);
  });

  it('is found by its whole name alone', async () => {
    expect(await find('find_business', { businessName: 'casco BREWING' })).toMatchObject([
      { id: casco },
    ]);
    expect(await find('find_business', { businessName: 'Casco' })).toEqual([]);
  });

  it('keeps what a change does not mention', async () => {
    const changed = await act('update_business', { businessId: casco, city: 'Bath', phone: '' });
    expect(changed).toMatchObject({ name: 'Casco Brewing', city: 'Bath', phone: '+12075550170' });
  });

  it('takes its contacts’ link along when it is deleted', async () => {
    expect(await act('delete_business', { businessId: casco })).toEqual({
      id: casco,
      deleted: true,
    });
    expect(await act('delete_business', { businessId: casco })).toEqual({
      id: casco,
      deleted: true,
    });
    expect(await find('get_business', { businessId: casco })).toEqual([]);
    expect(await find('get_contacts_by_business', { businessId: casco })).toEqual([]);
  });

  it.each([
    ['create_business', { city: 'Bath' }, /Business Name is required/],
    ['create_business', { name: 'Bakery', email: 'bakery' }, /Email must be an email address/],
    [
      'update_business',
      { businessId: casco },
      /Fill in at least one field, such as Business Name, Phone/,
    ],
    ['get_business', { businessId: '' }, /Business is required/],
  ])('%s refuses %p in words', async (key, input, message) => {
    await expect(key === 'get_business' ? find(key, input) : act(key, input)).rejects.toThrow(
      message,
    );
  });
});

describe('the trigger of businesses', () => {
  it('fires once for a new one, though it comes last of several pages', async () => {
    const { businesses } = sandbox().highlevel.state;
    for (let index = 0; index < 205; index += 1) {
      businesses.push({ ...businesses[0]!, id: `businessMore${index}`, name: `More ${index}` });
    }
    const live = await zapier.turnOn('list_businesses_by_location', account());
    expect(live.seen).toBe(206);
    const created = await act('create_business', { name: 'Last One' });
    expect(await live.poll()).toMatchObject([{ id: created.id, revision: 'new' }]);
    expect(await live.poll()).toEqual([]);
  });

  it('of one business fires when it changes', async () => {
    const live = await zapier.turnOn('get_business', account(), { businessId: casco });
    await act('update_business', { businessId: casco, description: 'Beer' });
    expect(await live.poll()).toMatchObject([{ id: casco, description: 'Beer' }]);
    expect(await live.poll()).toEqual([]);
  });
});

describe('several contacts at once', () => {
  const contactsOf = async (businessId: string) =>
    (await find('get_contacts_by_business', { businessId })).map(({ id }) => id).sort();

  it('are put into a business and taken out again', async () => {
    const ids = ['contactAdaByron00001', 'contactDiegoSilva001'];
    expect(await act('bulk_business_update', { ids, businessId: casco })).toEqual({
      success: true,
      ids,
      businessId: casco,
      businessName: 'Casco Brewing',
    });
    expect(await contactsOf(casco)).toEqual([
      'contactAdaByron00001',
      'contactBenTorres0001',
      'contactChloeNguyen01',
      'contactDiegoSilva001',
    ]);
    expect(
      await act('bulk_business_update', { ids: ids.join(','), remove: 'remove' }),
    ).toMatchObject({ success: true, businessId: null });
    expect(await contactsOf(casco)).toEqual(['contactBenTorres0001', 'contactChloeNguyen01']);
  });

  it('need a business or the wish to remove', async () => {
    await expect(act('bulk_business_update', { ids: ['contactAdaByron00001'] })).rejects.toThrow(
      'Fill in at least one of: Business, Remove from Business.',
    );
    await expect(
      act('bulk_business_update', {
        ids: ['contactAdaByron00001'],
        businessId: casco,
        remove: 'remove',
      }),
    ).rejects.toThrow('Fill in only one of: Business, Remove from Business.');
  });
});

it('the choices of a business load page by page', async () => {
  const { businesses } = sandbox().highlevel.state;
  for (let index = 0; index < 120; index += 1) {
    businesses.push({ ...businesses[0]!, id: `businessMore${index}`, name: `More ${index}` });
  }
  const page = (number: number) =>
    zapier.run<{ label: string }[]>(
      'triggers.business_dropdown.operation.perform',
      account(),
      {},
      {
        isFillingDynamicDropdown: true,
        page: number,
      },
    );
  expect((await page(0))[0]).toEqual({ id: casco, label: 'Casco Brewing' });
  expect(await page(1)).toHaveLength(21);
});
