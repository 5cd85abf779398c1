import { gym } from './gym.ts';

const { act, choices, find } = gym();

const membership = '65e0c0de00000000000000e1';
const monthly = '65e0c0de00000000000000f1';

describe('a product', () => {
  it('is created, found by its name, changed and deleted', async () => {
    const { id: productId } = await act('create_product', {
      name: 'Nutrition plan',
      productType: 'Digital',
      collectionIds: ['65e0c0de00000000000000e9'],
    });
    expect(await find('list_products', { search: 'nutrition' })).toMatchObject([
      { id: productId, productType: 'DIGITAL', collectionNames: ['Memberships'] },
    ]);
    await act('update_product', { productId, name: 'Meal plan', productType: 'Digital' });
    expect(await find('get_product', { productId })).toMatchObject([{ name: 'Meal plan' }]);
    expect(await act('delete_product', { productId })).toEqual({ id: productId, deleted: true });
    expect(await find('get_product', { productId })).toEqual([]);
    expect(await act('delete_product', { productId })).toEqual({ id: productId, deleted: true });
  });

  it('is not taken for one of another sub-account', async () => {
    await expect(find('get_product', { productId: 'a name' })).rejects.toThrow('must be an ID');
  });
});

describe('a price', () => {
  it('is created for a product, found, changed and deleted', async () => {
    const price = await act('create_price', {
      productId: membership,
      name: 'Quarterly',
      type: 'Recurring',
      amount: '$149.50',
      currency: 'usd',
      interval: 'Month',
      intervalCount: '3',
    });
    expect(price).toMatchObject({
      productName: 'Membership',
      amount: 149.5,
      currency: 'USD',
      recurring: { interval: 'month', intervalCount: 3 },
    });
    const priceId = price.id;
    expect(await choices('price_dropdown', { productId: membership })).toContainEqual({
      id: priceId,
      label: 'Quarterly: 149.5 USD',
    });
    const changed = { name: 'Quarterly', type: 'one_time', amount: 160, currency: 'Euro' };
    await act('update_price', { productId: membership, priceId, ...changed });
    expect(await find('get_price', { productId: membership, priceId })).toMatchObject([
      { amount: 160, currency: 'EUR', type: 'one_time' },
    ]);
    expect(await act('delete_price', { productId: membership, priceId })).toEqual({
      id: priceId,
      deleted: true,
    });
    expect(await find('list_prices', { productId: membership })).toMatchObject([{ id: monthly }]);
  });

  it.each([
    [{ type: 'recurring', currency: 'USD' }, /Paid Every is required/],
    [{ type: 'one_time', currency: 'gold' }, /Currency must be a currency such as USD/],
  ])('%p is refused in words', async (input, message) => {
    const price = { productId: membership, name: 'Odd', amount: 1 };
    await expect(act('create_price', { ...price, ...input })).rejects.toThrow(message);
  });
});
