type Discount = { discountType?: string | undefined; discountValue?: number | undefined };

/** A percentage, which a discount is unless its type says otherwise, is at most 100. */
export const checkDiscount = ({
  discountType = 'percentage',
  discountValue = 0,
}: Discount): string[] =>
  discountType === 'percentage' && discountValue > 100
    ? ['Discount must be at most 100 for a percentage.']
    : [];
