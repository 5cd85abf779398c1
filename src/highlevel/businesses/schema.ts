import {
  email,
  type FieldOptions,
  longText,
  phone,
  recordId,
  text,
} from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { country } from '../locations/country.ts';
import { subAccount } from '../locations/names.ts';

export const businessId = (options: FieldOptions = {}) =>
  recordId({ label: 'Business', dropdown: 'business_dropdown', ...options });

/** Headings in the forms of a business. */
export const businessGroups = { address: 'Address' };

/** The fields of a business that an update may omit. */
export const businessFields = () => ({
  name: text({ label: 'Business Name' }).optional(),
  phone: phone({ asGiven: true }).optional(),
  email: email().optional(),
  website: text().optional(),
  description: longText().optional(),
  address: text({ label: 'Street Address', group: 'address' }).optional(),
  city: text({ group: 'address' }).optional(),
  state: text({ group: 'address' }).optional(),
  postalCode: text({ group: 'address' }).optional(),
  country: country({ group: 'address' }).optional(),
});

/** Where the answers to a write hold the business; the misspelling is the API's: https://marketplace.gohighlevel.com/docs/ghl/businesses/create-business */
export const CHANGED_BUSINESS = 'buiseness|business';

/** https://marketplace.gohighlevel.com/docs/ghl/businesses/get-business */
export const business = () =>
  out.object({
    id: out.id('63771dcac1116f0e21de8e12', 'Business ID'),
    name: out.text('Harbor Gym', { label: 'Business Name' }),
    phone: out.text('+14155550100'),
    email: out.text('team@example.com'),
    website: out.text('https://example.com'),
    address: out.text('3535 1st St N', { label: 'Street Address' }),
    city: out.text('Dolomite'),
    state: out.text('AL'),
    postalCode: out.text('35061'),
    country: out.text('US'),
    description: out.text('Gym with a running group'),
    createdBy: out.any({}),
    updatedBy: out.any({}),
    createdAt: out.moment('2026-03-01T09:00:00.000Z'),
    updatedAt: out.moment('2026-03-01T09:00:00.000Z'),
    ...subAccount(),
  });
