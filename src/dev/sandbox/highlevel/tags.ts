import * as z from 'zod';
import { contactOf } from './contactLookup.ts';
import { type Call, route } from './gate.ts';
import { unprocessable } from './refusal.ts';
import { type Contact, type HighLevelState, newId } from './world.ts';

const normal = (tag: string): string => tag.trim().toLowerCase();

/** The tags with more added; names are lower-cased, and new ones become tags of the location. */
export const withTags = (
  state: HighLevelState,
  locationId: string,
  current: string[],
  added: string[],
): string[] => {
  const names = added.map(normal).filter(Boolean);
  for (const name of new Set(names)) {
    const known = state.tags.some((tag) => tag.locationId === locationId && tag.name === name);
    if (!known) state.tags.push({ id: newId(), locationId, name });
  }
  return [...new Set([...current, ...names])];
};

const add = ({ state, now }: Call, contact: Contact, tags: string[]) => {
  contact.tags = withTags(state, contact.locationId, contact.tags, tags);
  contact.dateUpdated = now.toISOString();
};

const remove = ({ now }: Call, contact: Contact, tags: string[]) => {
  const gone = tags.map(normal);
  contact.tags = contact.tags.filter((tag) => !gone.includes(tag));
  contact.dateUpdated = now.toISOString();
};

const writing = { version: '2021-07-28', scope: 'contacts.write' } as const;
const tagNames = z.strictObject({ tags: z.array(z.string()) });

export const tagRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/add-tags
    route: 'POST /contacts/{contactId}/tags',
    ...writing,
    body: tagNames,
    status: 201,
    answer: (call) => {
      const contact = contactOf(call, call.params.contactId);
      add(call, contact, call.body.tags);
      return { tags: contact.tags };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/remove-tags
    route: 'DELETE /contacts/{contactId}/tags',
    ...writing,
    body: tagNames,
    answer: (call) => {
      const contact = contactOf(call, call.params.contactId);
      remove(call, contact, call.body.tags);
      return { tags: contact.tags };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/create-association
    route: 'POST /contacts/bulk/tags/update/{type}',
    ...writing,
    location: 'body',
    body: z.strictObject({
      contacts: z.array(z.string()),
      tags: z.array(z.string()),
      locationId: z.string(),
      removeAllTags: z.boolean().optional(),
    }),
    status: 201,
    answer: (call) => {
      const { body, params, state, grant } = call;
      if (params.type !== 'add' && params.type !== 'remove') {
        throw unprocessable(['type must be one of the following values: add, remove']);
      }
      if (params.type === 'add' && body.removeAllTags) {
        throw unprocessable(['removeAllTags can only be used with remove type']);
      }
      const responses = body.contacts.map((contactId) => {
        const contact = state.contacts.find(
          ({ id, locationId }) => id === contactId && locationId === grant.locationId,
        );
        if (!contact) {
          return { contactId, message: 'contact does not belong to location', type: 'error' };
        }
        const oldTags = contact.tags;
        if (params.type === 'add') add(call, contact, body.tags);
        else remove(call, contact, body.removeAllTags ? contact.tags : body.tags);
        return {
          contactId,
          message: 'Tags updated',
          type: 'success',
          oldTags,
          tagsAdded: contact.tags.filter((tag) => !oldTags.includes(tag)),
          tagsRemoved: oldTags.filter((tag) => !contact.tags.includes(tag)),
        };
      });
      const errorCount = responses.filter(({ type }) => type === 'error').length;
      return { succeded: errorCount === 0, errorCount, responses };
    },
  }),
];
