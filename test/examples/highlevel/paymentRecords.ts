import { locationId } from './contacts/records.ts';

export const contactId = 'XPLSw2SVagl12LMDeTmQ';

export const james = {
  altId: locationId,
  altType: 'location',
  contactId,
  contactName: 'James Bond',
  contactEmail: 'james.bond@gohighlevel.com',
  currency: 'USD',
  amount: 100,
  liveMode: true,
  createdAt: '2023-11-20T10:23:36.515Z',
  updatedAt: '2024-01-23T09:57:04.846Z',
};

/** https://marketplace.gohighlevel.com/docs/ghl/payments/list-orders */
export const order = {
  _id: '653f5e0cde5a1314e62a837c',
  ...james,
  subtotal: 100,
  discount: 10,
  status: 'completed',
  totalProducts: 5,
  sourceType: 'funnel',
  sourceName: 'onestep',
  sourceId: 'kDj7BHej9Zyyq3QakJmz',
  couponCode: '100PER',
  sourceSubType: 'one_step_order_form',
  fulfillmentStatus: 'unfulfilled',
  onetimeProducts: 1,
  recurringProducts: 1,
};

/** https://marketplace.gohighlevel.com/docs/ghl/payments/list-transactions */
export const transaction = {
  _id: '61dd0feac077f72010f78804',
  ...james,
  status: 'succeeded',
  entityType: 'order',
  entityId: '61dd0fe9c077f73e67f78803',
  entitySourceType: 'funnel',
  entitySourceName: 'new funnel',
  entitySourceId: 'BDBMEghdIUaqMPEsK349',
  subscriptionId: 'sub_1KGcXDCScnf89tZoVkoEMCEL',
  chargeId: 'in_1KGcXDCScnf89tZohCsmImwE',
  paymentProviderType: 'stripe',
  amountRefunded: 10,
  paymentMethod: { card: { brand: 'discover', last4: '0012' } },
  fulfilledAt: '2023-11-20T10:27:36.515Z',
};

/** https://marketplace.gohighlevel.com/docs/ghl/payments/list-subscriptions */
export const subscription = {
  _id: '64bf78af39118e4011926cba',
  ...james,
  status: 'active',
  entityType: 'order',
  entityId: '62f4db0f3059ecee61379012',
  entitySourceType: 'funnel',
  entitySourceName: 'Attribution Funnel',
  entitySourceId: 'bevrkPbLaDNXFaqfLKMm',
  subscriptionId: 'I-0UE609H8E43P',
  paymentProviderType: 'stripe',
};

/** https://marketplace.gohighlevel.com/docs/ghl/invoices/list-invoices */
export const invoice = {
  _id: '6578278e879ad2646715ba9c',
  status: 'sent',
  liveMode: true,
  amountPaid: 0,
  altId: locationId,
  altType: 'location',
  name: 'New Invoice',
  businessDetails: { name: 'Alex', phoneNo: '+1-214-559-6993', website: 'www.example.com' },
  invoiceNumber: '19',
  currency: 'USD',
  contactDetails: {
    id: contactId,
    phoneNo: '+1-214-559-6993',
    email: 'alex@example.com',
    customFields: [],
    name: 'Alex',
    address: { countryCode: 'US' },
  },
  issueDate: '2023-01-01',
  dueDate: '2023-01-01',
  discount: { type: 'percentage', value: 0 },
  invoiceItems: [
    {
      taxes: [],
      _id: 'c6tZZU0rJBf30ZXx9Gli',
      productId: 'c6tZZU0rJBf30ZXx9Gli',
      priceId: 'c6tZZU0rJBf30ZXx9Gli',
      currency: 'USD',
      name: 'Macbook Pro',
      qty: 1,
      amount: 999,
    },
  ],
  total: 999,
  title: 'INVOICE',
  amountDue: 999,
  createdAt: '2023-12-12T09:27:42.355Z',
  updatedAt: '2023-12-12T09:27:42.355Z',
  totalSummary: { subTotal: 999, discount: 0, tax: 0 },
};
