import type { Operation } from '../../core/operations/operation.ts';
import { createCustomField } from './createCustomField.ts';
import { createLocation } from './createLocation.ts';
import {
  contactCustomFieldDropdown,
  contactFilterFieldDropdown,
  contactLookupFieldDropdown,
  contactValueFieldDropdown,
  countryDropdown,
  locationDropdown,
  tagDropdown,
  timeZoneDropdown,
} from './dropdowns.ts';
import { subAccountCreated } from './events/subAccountCreated.ts';
import { findLocationById } from './findLocationById.ts';
import { listCustomFields } from './listCustomFields.ts';
import { listLocations } from './listLocations.ts';
import { listTimeZones } from './listTimeZones.ts';
import { updateLocation } from './updateLocation.ts';

export const operations: readonly Operation[] = [
  subAccountCreated,
  ...listLocations,
  ...listCustomFields,
  ...listTimeZones,
  findLocationById,
  createLocation,
  updateLocation,
  createCustomField,
  countryDropdown,
  timeZoneDropdown,
  locationDropdown,
  tagDropdown,
  contactCustomFieldDropdown,
  contactFilterFieldDropdown,
  contactLookupFieldDropdown,
  contactValueFieldDropdown,
];
