import { remembered } from '../../core/operations/flow.ts';
import type { Operation } from '../../core/operations/operation.ts';
import { addTagsToContact } from '../contacts/addTagsToContact.ts';
import { createContact } from '../contacts/createContact.ts';
import { getContact } from '../contacts/getContact.ts';
import { getDuplicateContact } from '../contacts/getDuplicateContact.ts';
import { removeTagsFromContact } from '../contacts/removeTagsFromContact.ts';
import { contactCustomFields } from '../contacts/schema.ts';
import { searchContacts } from '../contacts/searchContacts.ts';
import { updateContact } from '../contacts/updateContact.ts';
import { createCustomField } from '../locations/createCustomField.ts';
import { listCustomFields } from '../locations/listCustomFields.ts';
import { createContactNote } from '../notes/createContactNote.ts';
import { deleteContactNote } from '../notes/deleteContactNote.ts';
import { getContactNotes } from '../notes/getContactNotes.ts';
import { updateContactNote } from '../notes/updateContactNote.ts';
import { createOpportunity } from '../opportunities/createOpportunity.ts';
import { searchOpportunities } from '../opportunities/searchOpportunities.ts';
import { updateOpportunity } from '../opportunities/updateOpportunity.ts';
import { createContactTask } from '../tasks/createContactTask.ts';
import { deleteContactTask } from '../tasks/deleteContactTask.ts';
import { getContactTasks } from '../tasks/getContactTasks.ts';

/** A read as a step of its own. */
const search = (read: readonly Operation[]): Operation =>
  read.find(({ kind }) => kind === 'search')!;

/** Finding the custom field of an athlete and the contact that carries it. */
export const finding = {
  list_custom_fields: remembered(search(listCustomFields), contactCustomFields.definitions),
  create_custom_field: createCustomField,
  search_contacts: search(searchContacts),
  get_duplicate_contact: search(getDuplicateContact),
};

export const reading = {
  get_contact: search(getContact),
  get_contact_notes: search(getContactNotes),
  get_contact_tasks: search(getContactTasks),
};

export const writing = {
  create_contact: createContact,
  update_contact: updateContact,
  add_tags_to_contact: addTagsToContact,
  remove_tags_from_contact: removeTagsFromContact,
};

export const noting = {
  create_contact_note: createContactNote,
  update_contact_note: updateContactNote,
  create_contact_task: createContactTask,
};

export const deleting = {
  delete_contact_note: deleteContactNote,
  delete_contact_task: deleteContactTask,
};

export const dealing = {
  search_opportunities: search(searchOpportunities),
  create_opportunity: createOpportunity,
  update_opportunity: updateOpportunity,
};
