import { readMoment } from '../../core/dates.ts';
import { told } from '../../core/told.ts';

/** "59 USD"; what HighLevel does not send is left out. */
export const priceOf = (amount: unknown, currency: unknown): string =>
  told([amount, currency], ' ');

/** A dropdown's choice of an order, a payment or a subscription: "Ada Byron, 59 USD, 2026-03-01". */
export const paymentOption = ({
  _id,
  contactName,
  amount,
  currency,
  createdAt,
}: Record<string, unknown>) => ({
  id: _id,
  label: told([contactName, priceOf(amount, currency), readMoment(createdAt)?.slice(0, 10)]),
});
