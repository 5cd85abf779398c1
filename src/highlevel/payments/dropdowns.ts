import { docs } from '../docs.ts';
import { choices, dropdown } from '../service.ts';
import { currencies } from './currencies.ts';
import { paymentOption } from './option.ts';
import { transactionList } from './transactionList.ts';

export const currencyDropdown = choices({
  key: 'currency_dropdown',
  noun: 'Currency',
  docs: docs('products', 'create-price-for-product'),
  choices: currencies,
});

export const transactionDropdown = dropdown({
  ...transactionList,
  key: 'transaction_dropdown',
  noun: 'Transaction',
  option: paymentOption,
});
