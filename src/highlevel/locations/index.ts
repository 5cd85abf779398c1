import { createCustomField } from './createCustomField.ts';
import { createLocation } from './createLocation.ts';
import { countryDropdown } from './dropdowns.ts';
import { findLocationById } from './findLocationById.ts';
import { listCustomFields } from './listCustomFields.ts';
import { listLocations } from './listLocations.ts';

export const locations = [
  ...listLocations,
  ...listCustomFields,
  findLocationById,
  createLocation,
  createCustomField,
  countryDropdown,
];
