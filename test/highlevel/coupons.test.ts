import { gym } from './gym.ts';

const { act, find } = gym();

it('is created, found by its code or ID, and deleted', async () => {
  const { id: couponId } = await act('create_coupon', {
    name: 'Summer',
    code: 'SUMMER',
    discountType: 'Percentage',
    discountValue: '15 %',
    startDate: 'tomorrow 9am',
    months: 3,
  });
  const summer = { id: couponId, status: 'scheduled', discountValue: 15 };
  expect(await find('list_coupons', { status: 'Scheduled' })).toMatchObject([summer]);
  expect(await find('get_coupon', { code: 'summer' })).toMatchObject([
    { ...summer, applyToFuturePaymentsConfig: { type: 'fixed', duration: 3 } },
  ]);
  expect(await find('get_coupon', { couponId })).toMatchObject([summer]);
  expect(await find('get_coupon', { code: 'sum' })).toEqual([]);
  expect(await act('delete_coupon', { id: couponId })).toEqual({ id: couponId, deleted: true });
  expect(await find('get_coupon', { couponId })).toEqual([]);
  expect(await act('delete_coupon', { id: couponId })).toEqual({ id: couponId, deleted: true });
});

it('gives no discount of more than everything', async () => {
  const input = { name: 'Odd', code: 'ODD', discountType: 'percentage', startDate: 'tomorrow' };
  await expect(act('create_coupon', { ...input, discountValue: 120 })).rejects.toThrow(
    'Discount must be at most 100',
  );
});
