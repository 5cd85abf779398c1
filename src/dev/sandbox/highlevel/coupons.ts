import * as z from 'zod';
import { type Call, route } from './gate.ts';
import { foreignLocation, notFound } from './refusal.ts';
import { type Coupon, objectId } from './shopWorld.ts';
import { validated } from './validation.ts';

const reading = { version: '2021-07-28', scope: 'payments/coupons.readonly' } as const;
const writing = { version: '2021-07-28', scope: 'payments/coupons.write' } as const;

const own = { altId: z.string(), altType: z.enum(['location']) };

const count = z.string().regex(/^\d+$/, 'must be a number string').optional();

/** @see https://marketplace.gohighlevel.com/docs/ghl/payments/list-coupons */
const listed = z.strictObject({
  ...own,
  limit: count,
  offset: count,
  status: z.enum(['scheduled', 'active', 'expired']).optional(),
  search: z.string().optional(),
});

const moment = z.iso.datetime({ offset: true, error: 'must be a valid ISO 8601 date string' });

/** @see https://marketplace.gohighlevel.com/docs/ghl/payments/create-coupon */
const newCoupon = z.strictObject({
  ...own,
  name: z.string().min(1),
  code: z.string().min(1),
  discountType: z.enum(['percentage', 'amount']),
  discountValue: z.number(),
  startDate: moment,
  endDate: moment.optional(),
  usageLimit: z.number().optional(),
  productIds: z.array(z.string()).optional(),
  applyToFuturePayments: z.boolean().optional(),
  applyToFuturePaymentsConfig: z
    .strictObject({
      type: z.enum(['forever', 'fixed']),
      duration: z.number(),
      durationType: z.enum(['months']),
    })
    .optional(),
  limitPerCustomer: z.boolean().optional(),
});

const checkOwn = ({ grant }: Call, altId: string) => {
  if (altId !== grant.locationId) throw foreignLocation();
};

const statusOf = ({ startDate, endDate }: Coupon, now: Date) =>
  Date.parse(startDate) > now.getTime()
    ? 'scheduled'
    : endDate && Date.parse(endDate) < now.getTime()
      ? 'expired'
      : 'active';

const shown = (coupon: Coupon, now: Date) => ({ ...coupon, status: statusOf(coupon, now) });

export const couponRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/payments/list-coupons
    route: 'GET /payments/coupon/list',
    ...reading,
    answer: (call) => {
      const {
        altId,
        status,
        search = '',
        limit = '100',
        offset = '0',
      } = validated(listed, call.query);
      checkOwn(call, altId);
      const found = call.state.coupons
        .map((coupon) => shown(coupon, call.now))
        .filter(
          (coupon) =>
            coupon.altId === altId &&
            (!status || coupon.status === status) &&
            `${coupon.name} ${coupon.code}`.toLowerCase().includes(search.toLowerCase()),
        );
      const start = Number(offset);
      return { data: found.slice(start, start + Number(limit)), totalCount: found.length };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/payments/create-coupon
    route: 'POST /payments/coupon',
    ...writing,
    body: newCoupon,
    status: 201,
    answer: (call) => {
      const { usageLimit: _limit, productIds: _ids, limitPerCustomer, ...body } = call.body;
      checkOwn(call, body.altId);
      const at = call.now.toISOString();
      const coupon: Coupon = {
        _id: objectId(),
        usageCount: 0,
        limitPerCustomer: limitPerCustomer ? 1 : 0,
        ...body,
        applyToFuturePayments: body.applyToFuturePayments ?? true,
        applyToFuturePaymentsConfig: body.applyToFuturePaymentsConfig ?? { type: 'forever' },
        createdAt: at,
        updatedAt: at,
      };
      call.state.coupons.push(coupon);
      return shown(coupon, call.now);
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/payments/delete-coupon
    route: 'DELETE /payments/coupon',
    ...writing,
    body: z.strictObject({ ...own, id: z.string().min(1) }),
    answer: (call) => {
      const { altId, id } = call.body;
      checkOwn(call, altId);
      const coupon = call.state.coupons.find((one) => one._id === id && one.altId === altId);
      if (!coupon) throw notFound('Coupon', id);
      call.state.coupons = call.state.coupons.filter((one) => one !== coupon);
      return { success: true };
    },
  }),
];
