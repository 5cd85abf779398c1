import { docs } from '../docs.ts';
import { choices } from '../service.ts';
import { currencies } from './currencies.ts';

export const currencyDropdown = choices({
  key: 'currency_dropdown',
  noun: 'Currency',
  docs: docs('products', 'create-price-for-product'),
  choices: currencies,
});
