import * as z from 'zod';
import { contactOf } from './contactLookup.ts';
import { type Call, route } from './gate.ts';
import { badRequest, notFound } from './refusal.ts';
import { type Note, newId } from './world.ts';

const reading = { version: '2021-07-28', scope: 'contacts.readonly' } as const;
const writing = { version: '2021-07-28', scope: 'contacts.write' } as const;

const newNote = z.strictObject({
  body: z.string().min(1),
  userId: z.string().optional(),
  title: z.string().optional(),
  color: z
    .string()
    .regex(/^#[0-9A-F]{6}$/i, 'must be a hexadecimal color')
    .optional(),
  pinned: z.boolean().optional(),
});

const noteOf = (call: Call, contactId: string, noteId: string): Note => {
  const contact = contactOf(call, contactId);
  const note = call.state.notes.find(
    (entry) => entry.id === noteId && entry.contactId === contact.id,
  );
  if (!note) throw notFound('Note', noteId);
  return note;
};

const checkUser = ({ state }: Call, userId: string | undefined) => {
  if (userId && !state.users.some(({ id }) => id === userId)) {
    throw badRequest(`User with id ${userId} not found`);
  }
};

export const noteRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/get-all-notes
    route: 'GET /contacts/{contactId}/notes',
    ...reading,
    answer: (call) => {
      const contact = contactOf(call, call.params.contactId);
      return { notes: call.state.notes.filter(({ contactId }) => contactId === contact.id) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/get-note
    route: 'GET /contacts/{contactId}/notes/{id}',
    ...reading,
    answer: (call) => ({ note: noteOf(call, call.params.contactId, call.params.id) }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/create-note
    route: 'POST /contacts/{contactId}/notes',
    ...writing,
    body: newNote,
    status: 201,
    answer: (call) => {
      const contact = contactOf(call, call.params.contactId);
      checkUser(call, call.body.userId);
      const note: Note = {
        id: newId(),
        contactId: contact.id,
        pinned: false,
        ...call.body,
        dateAdded: call.now.toISOString(),
      };
      call.state.notes.push(note);
      return { note };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/update-note
    route: 'PUT /contacts/{contactId}/notes/{id}',
    ...writing,
    body: newNote.partial(),
    answer: (call) => {
      checkUser(call, call.body.userId);
      const note = noteOf(call, call.params.contactId, call.params.id);
      return { note: Object.assign(note, call.body) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/delete-note
    route: 'DELETE /contacts/{contactId}/notes/{id}',
    ...writing,
    answer: (call) => {
      const note = noteOf(call, call.params.contactId, call.params.id);
      call.state.notes = call.state.notes.filter((other) => other !== note);
      return { succeded: true };
    },
  }),
];
