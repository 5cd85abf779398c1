import { type FieldOptions, term } from '../../core/input/fields.ts';
import { currencyCode } from './currencies.ts';

/** A currency by code or name, sent as its three-letter code. */
export const currency = (options: FieldOptions = {}) =>
  term(currencyCode, {
    unknown: 'must be a currency such as USD or Euro',
    label: 'Currency',
    dropdown: 'currency_dropdown',
    ...options,
  });
