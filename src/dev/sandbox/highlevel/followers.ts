import * as z from 'zod';
import { contactOf } from './contactLookup.ts';
import { type Call, route } from './gate.ts';
import { badRequest } from './refusal.ts';

const writing = { version: '2021-07-28', scope: 'contacts.write' } as const;

export const followersBody = z.strictObject({ followers: z.array(z.string()) });

type Followed = { followers: string[] };

/** Adds followers to a record and answers as the vendor does. */
export const withFollowers = ({ state }: Call, record: Followed, ids: string[]) => {
  const unknown = ids.find((userId) => !state.users.some(({ id }) => id === userId));
  if (unknown) throw badRequest(`User with id ${unknown} not found`);
  const followersAdded = [...new Set(ids)].filter((id) => !record.followers.includes(id));
  record.followers = [...record.followers, ...followersAdded];
  return { followers: record.followers, followersAdded };
};

/** Removes followers of a record and answers as the vendor does. */
export const withoutFollowers = (record: Followed, ids: string[]) => {
  const followersRemoved = record.followers.filter((id) => ids.includes(id));
  record.followers = record.followers.filter((id) => !ids.includes(id));
  return { followers: record.followers, followersRemoved };
};

export const followerRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/add-followers-contact
    route: 'POST /contacts/{contactId}/followers',
    ...writing,
    body: followersBody,
    status: 201,
    answer: (call) =>
      withFollowers(call, contactOf(call, call.params.contactId), call.body.followers),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/remove-followers-contact
    route: 'DELETE /contacts/{contactId}/followers',
    ...writing,
    body: followersBody,
    answer: (call) => withoutFollowers(contactOf(call, call.params.contactId), call.body.followers),
  }),
];
