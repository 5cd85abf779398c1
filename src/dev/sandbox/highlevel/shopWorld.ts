import { randomBytes } from 'node:crypto';

/** Something that a sub-account sells. */
export type Product = {
  _id: string;
  locationId: string;
  name: string;
  productType: 'DIGITAL' | 'PHYSICAL' | 'SERVICE' | 'PHYSICAL/DIGITAL';
  description?: string | undefined;
  image?: string | undefined;
  statementDescriptor?: string | undefined;
  availableInStore?: boolean | undefined;
  collectionIds?: string[] | undefined;
  slug?: string | undefined;
  variants: { id: string; name: string; options: { id: string; name: string }[] }[];
  createdAt: string;
  updatedAt: string;
};

export type ProductCollection = { _id: string; altId: string; name: string; slug: string };

export type Price = {
  _id: string;
  locationId: string;
  product: string;
  name: string;
  type: 'one_time' | 'recurring';
  currency: string;
  amount: number;
  recurring?: { interval: string; intervalCount: number } | undefined;
  compareAtPrice?: number | undefined;
  trackInventory?: boolean | undefined;
  availableQuantity?: number | undefined;
  allowOutOfStockPurchases?: boolean | undefined;
  createdAt: string;
  updatedAt: string;
};

/** A code that gives a discount. */
export type Coupon = {
  _id: string;
  altId: string;
  altType: 'location';
  name: string;
  code: string;
  discountType: 'percentage' | 'amount';
  discountValue: number;
  startDate: string;
  endDate?: string | undefined;
  usageCount: number;
  limitPerCustomer: number;
  applyToFuturePayments: boolean;
  applyToFuturePaymentsConfig: {
    type: 'forever' | 'fixed';
    duration?: number | undefined;
    durationType?: string | undefined;
  };
  createdAt: string;
  updatedAt: string;
};

/** A quote that a contact accepts or declines. */
export type Estimate = {
  _id: string;
  altId: string;
  altType: 'location';
  deleted: boolean;
  status: 'draft' | 'sent' | 'accepted' | 'declined' | 'invoiced' | 'viewed';
  liveMode: boolean;
  name: string;
  title: string;
  currency: string;
  businessDetails: unknown;
  contactDetails: { id: string; name: string; phoneNo: string; email: string };
  items: object[];
  total: number;
  /** Days */
  issueDate: string;
  expiryDate: string;
  createdAt: string;
  updatedAt: string;
};

/** What a sub-account sells and for how much. */
export type ShopState = {
  products: Product[];
  productCollections: ProductCollection[];
  prices: Price[];
  coupons: Coupon[];
  estimates: Estimate[];
};

/** An ID in the form of those of products and what belongs to payments. */
export const objectId = (): string => randomBytes(12).toString('hex');
