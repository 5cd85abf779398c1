import type { Operation } from '../../core/operations/operation.ts';
import { createTriggerLink } from './createTriggerLink.ts';
import { deleteTriggerLink } from './deleteTriggerLink.ts';
import { triggerLinkDropdown } from './dropdowns.ts';
import { listTriggerLinks } from './listTriggerLinks.ts';
import { searchTriggerLinks } from './searchTriggerLinks.ts';
import { updateTriggerLink } from './updateTriggerLink.ts';

export const operations: readonly Operation[] = [
  ...listTriggerLinks,
  ...searchTriggerLinks,
  createTriggerLink,
  updateTriggerLink,
  deleteTriggerLink,
  triggerLinkDropdown,
];
