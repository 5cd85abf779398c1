import type { Operation } from '../../core/operations/operation.ts';
import { addContactToCampaign } from './addContactToCampaign.ts';
import { addTagsToContact } from './addTagsToContact.ts';
import { bulkBusinessUpdate } from './bulkBusinessUpdate.ts';
import { bulkUpdateContactTags } from './bulkUpdateContactTags.ts';
import { createContact } from './createContact.ts';
import { deleteContact } from './deleteContact.ts';
import { contactDropdown } from './dropdowns.ts';
import { operations as events } from './events/index.ts';
import { findContact } from './findContact.ts';
import { getContact } from './getContact.ts';
import { getContactActivityReport } from './getContactActivityReport.ts';
import { getContactAppointments } from './getContactAppointments.ts';
import { getContactsByBusiness } from './getContactsByBusiness.ts';
import { getDuplicateContact } from './getDuplicateContact.ts';
import { listContactsDeprecated } from './listContactsDeprecated.ts';
import { removeFromAllCampaigns } from './removeFromAllCampaigns.ts';
import { removeFromCampaign } from './removeFromCampaign.ts';
import { removeTagsFromContact } from './removeTagsFromContact.ts';
import { searchContacts } from './searchContacts.ts';
import { updateContact } from './updateContact.ts';
import { upsertContact } from './upsertContact.ts';

export const operations: readonly Operation[] = [
  ...events,
  ...getContact,
  ...searchContacts,
  ...getContactsByBusiness,
  ...getDuplicateContact,
  ...getContactAppointments,
  ...listContactsDeprecated,
  createContact,
  updateContact,
  findContact,
  deleteContact,
  upsertContact,
  addTagsToContact,
  removeTagsFromContact,
  bulkUpdateContactTags,
  bulkBusinessUpdate,
  addContactToCampaign,
  removeFromCampaign,
  removeFromAllCampaigns,
  getContactActivityReport,
  contactDropdown,
];
