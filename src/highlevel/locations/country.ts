import { type FieldOptions, term } from '../../core/input/fields.ts';
import { once } from '../../core/once.ts';
import { countries } from './countries.ts';
import { countryCode } from './countryCode.ts';

const known = once(countries);

/** A country by name or code, sent as the two-letter code that HighLevel takes. */
export const country = (options: FieldOptions = {}) =>
  term((given) => countryCode(given, known()), {
    unknown: 'must be a country such as United States or US',
    label: 'Country',
    dropdown: 'country_dropdown',
    ...options,
  });
