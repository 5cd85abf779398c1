import type { HighLevelState } from './world.ts';

type Part = Pick<HighLevelState, 'invoices' | 'orders' | 'transactions' | 'subscriptions'>;

/** Ada's membership: an invoice, and a subscription that an order began and a payment keeps. */
export const paymentsSeed = (locationId: string, at: (days: number) => string): Part => {
  const dayAt = (days: number) => at(days).slice(0, 10);
  const paid = (_id: string, days: number) => ({
    _id,
    altId: locationId,
    altType: 'location' as const,
    currency: 'USD',
    liveMode: true,
    createdAt: at(days),
    updatedAt: at(days),
  });
  const ada = {
    contactId: 'contactAdaByron00001',
    contactName: 'Ada Byron',
    contactEmail: 'ada.byron@example.com',
    amount: 59,
  };
  const funnel = {
    entityType: 'order',
    entityId: '65e0c0de00000000000000b1',
    entitySourceType: 'funnel',
    entitySourceName: 'Membership funnel',
    entitySourceId: 'funnelMembership0001',
    subscriptionId: 'sub_harbor_ada',
    paymentProviderType: 'stripe',
  };
  return {
    invoices: [
      {
        ...paid('65e0c0de00000000000000a1', -10),
        status: 'sent',
        name: 'Personal training',
        title: 'INVOICE',
        invoiceNumber: '19',
        businessDetails: { name: 'Harbor Gym' },
        contactDetails: {
          id: ada.contactId,
          name: ada.contactName,
          email: ada.contactEmail,
          phoneNo: '+12075550111',
        },
        issueDate: dayAt(-10),
        dueDate: dayAt(20),
        invoiceItems: [
          {
            _id: '65e0c0de00000000000000a2',
            name: 'Ten hours of personal training',
            qty: 10,
            amount: 60,
            currency: 'USD',
          },
        ],
        total: 600,
        amountPaid: 0,
        amountDue: 600,
        totalSummary: { subTotal: 600, discount: 0, tax: 0 },
      },
    ],
    orders: [
      {
        ...paid('65e0c0de00000000000000b1', -20),
        ...ada,
        status: 'completed',
        subtotal: 59,
        discount: 0,
        totalProducts: 1,
        sourceType: 'funnel',
        sourceName: 'Membership funnel',
        sourceId: 'funnelMembership0001',
        fulfillmentStatus: 'unfulfilled',
      },
    ],
    transactions: [
      {
        ...paid('65e0c0de00000000000000c1', -20),
        ...ada,
        ...funnel,
        status: 'succeeded',
        amountRefunded: 0,
        fulfilledAt: at(-20),
      },
    ],
    subscriptions: [
      { ...paid('65e0c0de00000000000000d1', -20), ...ada, ...funnel, status: 'active' },
    ],
  };
};
