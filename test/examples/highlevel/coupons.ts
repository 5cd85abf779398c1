import type { Example, Exchange } from '../example.ts';
import { locationId } from './contacts/records.ts';

const headers = { version: '2021-07-28' };
const own = { altId: locationId, altType: 'location' };
const id = '67f6c132d9485f9dacd5f123';

const coupon = {
  _id: id,
  usageCount: 12,
  limitPerCustomer: 5,
  altId: '79t07PzK8Tvf73d12312',
  altType: 'location',
  name: 'NEWT6',
  code: 'NEWT6',
  discountType: 'percentage',
  discountValue: 25,
  status: 'scheduled',
  startDate: '2025-04-30T18:30:00.000Z',
  endDate: '2025-05-30T18:30:00.000Z',
  applyToFuturePayments: true,
  applyToFuturePaymentsConfig: { type: 'fixed', duration: 3, durationType: 'months' },
  userId: 'q0m15dTLGeiGOXG123123',
  createdAt: '2025-04-09T18:49:22.026Z',
  updatedAt: '2025-04-09T18:49:22.026Z',
};

const page = (offset: string, more: Record<string, string>, data: object[]): Exchange => ({
  request: 'GET /payments/coupon/list',
  query: { ...own, ...more, limit: '100', offset },
  headers,
  answer: { data, totalCount: 20 },
});

const read = ['payments/coupons.readonly'];
const write = ['payments/coupons.write'];
const result = { id, code: 'NEWT6', discountValue: 25, startDate: coupon.startDate };

const written = {
  name: 'New Year Sale',
  code: 'LEVELUPDAY2022',
  discountType: 'amount',
  discountValue: 10,
  usageLimit: 10,
  productIds: ['6241712be68f7a98102ba272'],
  applyToFuturePayments: true,
  limitPerCustomer: true,
};

/** https://marketplace.gohighlevel.com/docs/ghl/payments/coupons */
export const couponExamples: Example[] = [
  {
    operation: 'list_coupons',
    kind: 'search',
    scopes: read,
    input: { status: 'Scheduled', search: 'NEW' },
    exchanges: [page('0', { status: 'scheduled', search: 'NEW' }, [coupon])],
    result: [result],
  },
  {
    operation: 'list_coupons',
    kind: 'trigger',
    scopes: read,
    input: {},
    exchanges: [page('0', {}, [coupon]), page('100', {}, [])],
    result: [result],
  },
  {
    operation: 'get_coupon',
    scopes: read,
    input: { code: 'newt6' },
    exchanges: [page('0', { search: 'newt6' }, [{ ...coupon, code: 'NEWT60' }, coupon])],
    result: [result],
  },
  {
    operation: 'create_coupon',
    scopes: write,
    input: {
      ...written,
      discountType: 'Amount',
      startDate: '2023-01-01T22:45:00Z',
      endDate: '2023-01-31T22:45:00Z',
      months: 5,
    },
    exchanges: [
      {
        request: 'POST /payments/coupon',
        headers,
        body: {
          ...own,
          ...written,
          startDate: '2023-01-01T22:45:00Z',
          endDate: '2023-01-31T22:45:00Z',
          applyToFuturePaymentsConfig: { type: 'fixed', duration: 5, durationType: 'months' },
        },
        status: 201,
        answer: coupon,
      },
    ],
    result,
  },
  {
    operation: 'delete_coupon',
    scopes: write,
    input: { id },
    exchanges: [
      {
        request: 'DELETE /payments/coupon',
        headers,
        body: { ...own, id },
        answer: { success: true, traceId: 'c667b18d-8f5e-44cf-a914' },
      },
    ],
    result: { id, deleted: true },
  },
  {
    operation: 'coupon_dropdown',
    scopes: read,
    input: {},
    exchanges: [page('0', {}, [coupon])],
    result: [{ id, label: 'NEWT6' }],
  },
];
