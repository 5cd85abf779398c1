import { fullName } from './contactAnswers.ts';
import { taskRecord } from './tasks.ts';
import type { HighLevelState, Opportunity } from './world.ts';

const contactSummary = (state: HighLevelState, contactId: string) => {
  const contact = state.contacts.find(({ id }) => id === contactId);
  return (
    contact && {
      id: contact.id,
      name: fullName(contact),
      companyName: contact.companyName,
      email: contact.email,
      phone: contact.phone,
      tags: contact.tags,
    }
  );
};

/**
 * An opportunity as the single-record endpoints return it.
 * @see https://marketplace.gohighlevel.com/docs/ghl/opportunities/get-opportunity
 */
export const opportunityRecord = (state: HighLevelState, opportunity: Opportunity) => ({
  ...opportunity,
  indexVersion: '1',
  contact: contactSummary(state, opportunity.contactId),
  customFields: opportunity.customFields.map(({ id, value }) => ({ id, fieldValue: value })),
});

/** What a search adds to each opportunity when it is asked to. */
export type Details = { tasks: boolean; notes: boolean; calendarEvents: boolean };

/**
 * An opportunity as the search returns it: text values of custom fields under a name of their own.
 * @see https://github.com/GoHighLevel/highlevel-api-docs/issues/87
 */
export const searchedOpportunity = (
  state: HighLevelState,
  opportunity: Opportunity,
  details: Details,
) => {
  const ofContact = <Item extends { contactId: string }>(items: Item[]) =>
    items.filter(({ contactId }) => contactId === opportunity.contactId);
  return {
    ...opportunityRecord(state, opportunity),
    customFields: opportunity.customFields.map(({ id, value }) =>
      typeof value === 'string'
        ? { id, type: 'string', fieldValueString: value }
        : { id, fieldValue: value },
    ),
    ...(details.tasks && { tasks: ofContact(state.tasks).map(taskRecord) }),
    ...(details.notes && { notes: ofContact(state.notes) }),
    ...(details.calendarEvents && { calendarEvents: ofContact(state.appointments) }),
  };
};
