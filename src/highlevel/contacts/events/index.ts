import type { Operation } from '../../../core/operations/operation.ts';
import { contactAssigned } from './contactAssigned.ts';
import { contactBirthday } from './contactBirthday.ts';
import { contactCreated } from './contactCreated.ts';
import { contactFieldChanged } from './contactFieldChanged.ts';
import { doNotDisturbChanged } from './doNotDisturbChanged.ts';
import { tagAddedToContact } from './tagAddedToContact.ts';
import { tagRemovedFromContact } from './tagRemovedFromContact.ts';

/** What has happened to contacts. */
export const operations: readonly Operation[] = [
  contactCreated,
  contactFieldChanged,
  tagAddedToContact,
  tagRemovedFromContact,
  contactAssigned,
  doNotDisturbChanged,
  contactBirthday,
];
