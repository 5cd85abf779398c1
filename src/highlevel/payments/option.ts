/** A dropdown's choice of an order, a payment or a subscription: "Ada Byron, 59 USD, 2026-03-01". */
export const paymentOption = ({
  _id,
  contactName,
  amount,
  currency,
  createdAt,
}: Record<string, unknown>) => ({
  id: _id,
  label: [contactName, `${amount} ${currency}`, String(createdAt).slice(0, 10)]
    .filter(Boolean)
    .join(', '),
});
