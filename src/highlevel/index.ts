import type { Operation } from '../core/operation.ts';
import { businessDropdown } from './businesses/dropdowns.ts';
import { campaignDropdown } from './campaigns/dropdowns.ts';
import { contacts } from './contacts/index.ts';
import {
  contactCustomFieldDropdown,
  locationDropdown,
  tagDropdown,
} from './locations/dropdowns.ts';
import { notes } from './notes/index.ts';
import { tasks } from './tasks/index.ts';
import { userDropdown } from './users/dropdowns.ts';

/** HighLevel's operations under the headings of its own catalog. */
export const highlevelCategories: Record<string, readonly Operation[]> = {
  Contacts: [...contacts, ...tasks, ...notes],
};

export const highlevelOperations: readonly Operation[] = [
  ...Object.values(highlevelCategories).flat(),
  locationDropdown,
  tagDropdown,
  contactCustomFieldDropdown,
  userDropdown,
  businessDropdown,
  campaignDropdown,
];
