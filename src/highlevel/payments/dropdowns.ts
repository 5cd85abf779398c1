import { docs } from '../docs.ts';
import { choices, dropdown } from '../service.ts';
import { currencies } from './currencies.ts';
import { paymentPages } from './list.ts';
import { paymentOption } from './option.ts';

export const currencyDropdown = choices({
  key: 'currency_dropdown',
  noun: 'Currency',
  docs: docs('products', 'create-price-for-product'),
  choices: currencies,
});

export const transactionDropdown = dropdown({
  ...paymentPages,
  key: 'transaction_dropdown',
  noun: 'Transaction',
  docs: docs('payments', 'list-transactions'),
  scopes: ['payments/transactions.readonly'],
  route: 'GET /payments/transactions',
  fixed: { altType: 'location' },
  result: 'data[]',
  option: paymentOption,
});
