import type { ShopState } from './shopWorld.ts';

/** A membership that is paid each month, and hours with a coach. */
export const shopSeed = (locationId: string, at: (days: number) => string): ShopState => {
  const made = (days: number) => ({ locationId, createdAt: at(days), updatedAt: at(days) });
  return {
    products: [
      {
        _id: '65e0c0de00000000000000e1',
        ...made(-200),
        name: 'Membership',
        productType: 'SERVICE',
        availableInStore: true,
        collectionIds: ['65e0c0de00000000000000e9'],
        slug: 'membership',
        variants: [],
      },
      {
        _id: '65e0c0de00000000000000e2',
        ...made(-100),
        name: 'Personal training',
        productType: 'SERVICE',
        description: 'Hours with a coach',
        availableInStore: false,
        variants: [],
      },
    ],
    productCollections: [
      {
        _id: '65e0c0de00000000000000e9',
        altId: locationId,
        name: 'Memberships',
        slug: 'memberships',
      },
    ],
    estimates: [
      {
        _id: '65e0c0de0000000000000081',
        altId: locationId,
        altType: 'location',
        deleted: false,
        status: 'draft',
        liveMode: true,
        name: 'Company fitness',
        title: 'ESTIMATE',
        currency: 'USD',
        businessDetails: { name: 'Harbor Gym' },
        contactDetails: {
          id: 'contactAdaByron00001',
          name: 'Ada Byron',
          email: 'ada.byron@example.com',
          phoneNo: '+12075550111',
        },
        items: [{ name: 'Course', qty: 1, amount: 900, currency: 'USD' }],
        total: 900,
        issueDate: at(-3).slice(0, 10),
        expiryDate: at(27).slice(0, 10),
        createdAt: at(-3),
        updatedAt: at(-3),
      },
    ],
    coupons: [
      {
        _id: '65e0c0de0000000000000071',
        altId: locationId,
        altType: 'location',
        name: 'Spring',
        code: 'SPRING20',
        discountType: 'percentage',
        discountValue: 20,
        startDate: at(-5),
        usageCount: 2,
        limitPerCustomer: 1,
        applyToFuturePayments: true,
        applyToFuturePaymentsConfig: { type: 'forever' },
        createdAt: at(-6),
        updatedAt: at(-6),
      },
    ],
    prices: [
      {
        _id: '65e0c0de00000000000000f1',
        ...made(-200),
        product: '65e0c0de00000000000000e1',
        name: 'Monthly',
        type: 'recurring',
        currency: 'USD',
        amount: 59,
        recurring: { interval: 'month', intervalCount: 1 },
      },
      {
        _id: '65e0c0de00000000000000f2',
        ...made(-100),
        product: '65e0c0de00000000000000e2',
        name: 'Ten hours',
        type: 'one_time',
        currency: 'USD',
        amount: 590,
      },
    ],
  };
};
