import { contactRecord, fullName, listedContact } from './contactAnswers.ts';
import { type ContactBody, changedContact, newContact, upsertedContact } from './contactBody.ts';
import {
  contactOf,
  contactsOf,
  duplicateOf,
  e164,
  mentions,
  newestFirst,
} from './contactLookup.ts';
import { withCustomValues } from './customValues.ts';
import { type Call, route } from './gate.ts';
import { badRequest, unprocessable } from './refusal.ts';
import { withTags } from './tags.ts';
import { channelsInV3, fieldValueInV3 } from './v3.ts';
import { type Contact, type HighLevelState, newId } from './world.ts';

const version = '2021-07-28';
const reading = { version, scope: 'contacts.readonly' } as const;
const writing = { version, scope: 'contacts.write' } as const;

const isoDate = (date: string): string => {
  const parts = date.split(/\D/);
  const [year, month, day] = parts[0]?.length === 4 ? parts : [parts[2], parts[0], parts[1]];
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
};

const plainFields = [
  'email',
  'companyName',
  'address1',
  'city',
  'state',
  'country',
  'postalCode',
  'website',
  'timezone',
  'source',
  'assignedTo',
  'firstName',
  'lastName',
] as const;

/** Writes what the body says; null and "" clear, what is not mentioned stays. */
const write = (state: HighLevelState, contact: Contact, body: ContactBody, now: Date) => {
  const fields = state.customFields.filter(
    ({ locationId, model }) => locationId === contact.locationId && model === 'contact',
  );
  const customFields = withCustomValues(fields, contact.customFields, body.customFields ?? []);
  if (body.assignedTo && !state.users.some(({ id }) => id === body.assignedTo)) {
    throw badRequest(`User with id ${body.assignedTo} not found`);
  }

  contact.customFields = customFields;
  if (body.name) {
    const [firstName, ...rest] = body.name.trim().split(/\s+/);
    contact.firstName = firstName;
    contact.lastName = rest.join(' ') || undefined;
  }
  for (const field of plainFields) {
    if (body[field] !== undefined) contact[field] = body[field] || undefined;
  }
  if (body.phone !== undefined) contact.phone = body.phone ? e164(body.phone) : undefined;
  if (body.dateOfBirth !== undefined) {
    contact.dateOfBirth = body.dateOfBirth ? isoDate(body.dateOfBirth) : undefined;
  }
  if (body.tags) contact.tags = withTags(state, contact.locationId, [], body.tags);
  if (body.dnd !== undefined) contact.dnd = body.dnd;
  if (body.dndSettings) contact.dndSettings = { ...contact.dndSettings, ...body.dndSettings };
  if (body.inboundDndSettings) contact.inboundDndSettings = body.inboundDndSettings;
  contact.dateUpdated = now.toISOString();
};

const create = ({ state, grant, now }: Call, body: ContactBody & { gender?: string }): Contact => {
  const contact: Contact = {
    id: newId(),
    locationId: grant.locationId ?? '',
    additionalEmails: [],
    additionalPhones: [],
    gender: body.gender,
    type: 'lead',
    followers: [],
    tags: [],
    customFields: [],
    dnd: false,
    dndSettings: {},
    dateAdded: now.toISOString(),
    dateUpdated: now.toISOString(),
  };
  write(state, contact, body, now);
  state.contacts.push(contact);
  return contact;
};

const allowsDuplicates = ({ state, grant }: Call): boolean =>
  state.locations.find(({ id }) => id === grant.locationId)?.settings.allowDuplicateContact ??
  false;

const refuseDuplicate = (call: Call, body: ContactBody, others: Contact[]) => {
  const duplicate = allowsDuplicates(call) ? undefined : duplicateOf(others, body);
  if (!duplicate) return;
  throw badRequest('This location does not allow duplicated contacts.', {
    meta: {
      contactId: duplicate.contact.id,
      contactName: fullName(duplicate.contact),
      matchingField: duplicate.matchingField,
    },
  });
};

/** Updating by a secondary address makes it the primary one, and the old one is lost. */
const promote = (contact: Contact, email: string | null | undefined) => {
  if (!email) return;
  contact.additionalEmails = contact.additionalEmails.filter(
    (known) => known.toLowerCase() !== email.toLowerCase(),
  );
};

const deleteContact = (state: HighLevelState, contactId: string) => {
  const others = <Item extends { contactId: string }>(items: Item[]): Item[] =>
    items.filter((item) => item.contactId !== contactId);
  state.contacts = state.contacts.filter(({ id }) => id !== contactId);
  state.notes = others(state.notes);
  state.tasks = others(state.tasks);
  state.appointments = others(state.appointments);
  state.campaignMembers = others(state.campaignMembers);
};

/** A number in the query; anything else is a 422. */
const count = (call: Call, name: string, otherwise: number, max = Number.MAX_SAFE_INTEGER) => {
  const value = Number(call.query[name] ?? otherwise);
  if (!Number.isInteger(value) || value < 0) {
    throw unprocessable([`${name} must be a number conforming to the specified constraints`]);
  }
  if (value > max) throw unprocessable([`${name} must not be greater than ${max}`]);
  return value;
};

const listMeta = (
  call: Call,
  matching: Contact[],
  page: Contact[],
  start: number,
  limit: number,
) => {
  const last = page.at(-1);
  const hasNext = start + page.length < matching.length;
  const currentPage = Math.floor(start / limit) + 1;
  const cursor = last && { startAfterId: last.id, startAfter: Date.parse(last.dateAdded) };
  const next = new URLSearchParams({
    locationId: call.grant.locationId ?? '',
    startAfter: String(cursor?.startAfter),
    startAfterId: String(cursor?.startAfterId),
  });
  return {
    total: matching.length,
    nextPageUrl: hasNext ? `${call.url}/contacts/?${next}` : null,
    ...cursor,
    currentPage,
    nextPage: hasNext ? currentPage + 1 : null,
    prevPage: currentPage > 1 ? currentPage - 1 : null,
  };
};

/** Version v3 takes the dated name of a custom field's value as well, for now. */
const writtenInV3 = {
  body: { ...channelsInV3, ...fieldValueInV3 },
  keeps: Object.keys(fieldValueInV3),
  answer: channelsInV3,
};

export const contactRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/get-contacts
    route: 'GET /contacts/',
    ...reading,
    v3: 'gone',
    location: 'query',
    answer: (call) => {
      const { state, grant, query } = call;
      const limit = count(call, 'limit', 20, 100);
      const matching = newestFirst(contactsOf(state, grant.locationId)).filter((contact) =>
        mentions(contact, query.query ?? ''),
      );
      const after = matching.findIndex(({ id }) => id === query.startAfterId);
      const startAfter = count(call, 'startAfter', 0);
      const start = query.startAfterId
        ? after + 1
        : startAfter
          ? matching.filter(({ dateAdded }) => Date.parse(dateAdded) >= startAfter).length
          : 0;
      const page = matching.slice(start, start + limit);
      return {
        contacts: page.map(listedContact),
        count: matching.length,
        meta: listMeta(call, matching, page, start, limit),
      };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/get-contacts-by-business-id
    route: 'GET /contacts/business/{businessId}',
    ...reading,
    location: 'query',
    answer: (call) => {
      const { state, grant, params, query } = call;
      const skip = count(call, 'skip', 0);
      const matching = newestFirst(contactsOf(state, grant.locationId)).filter(
        (contact) =>
          contact.businessId === params.businessId && mentions(contact, query.query ?? ''),
      );
      return {
        contacts: matching.slice(skip, skip + count(call, 'limit', 25)).map(listedContact),
        count: matching.length,
      };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/get-duplicate-contact
    route: 'GET /contacts/search/duplicate',
    ...reading,
    location: 'query',
    answer: ({ state, grant, query }) => {
      const found = duplicateOf(contactsOf(state, grant.locationId), {
        email: query.email,
        phone: query.number,
      });
      return { contact: found ? contactRecord(found.contact) : null };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/get-contact
    route: 'GET /contacts/{contactId}',
    ...reading,
    v3: { answer: channelsInV3 },
    answer: (call) => ({ contact: contactRecord(contactOf(call, call.params.contactId)) }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/create-contact
    route: 'POST /contacts/',
    ...writing,
    v3: writtenInV3,
    location: 'body',
    body: newContact,
    status: 201,
    answer: (call) => {
      refuseDuplicate(call, call.body, contactsOf(call.state, call.grant.locationId));
      return { contact: contactRecord(create(call, call.body)) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/upsert-contact
    route: 'POST /contacts/upsert',
    ...writing,
    v3: writtenInV3,
    location: 'body',
    body: upsertedContact,
    answer: (call) => {
      const { createNewIfDuplicateAllowed, ...body } = call.body;
      const known = contactsOf(call.state, call.grant.locationId);
      const match = duplicateOf(known, body);
      const forced = createNewIfDuplicateAllowed && allowsDuplicates(call);
      if (!match || forced) {
        return { new: true, contact: contactRecord(create(call, body)), traceId: newId() };
      }
      // A phone number of a third contact is dropped silently:
      // https://github.com/GoHighLevel/highlevel-api-docs/issues/37
      const { contact } = match;
      const others = known.filter((other) => other !== contact);
      const phoneTaken = duplicateOf(others, { phone: body.phone });
      write(call.state, contact, phoneTaken ? { ...body, phone: undefined } : body, call.now);
      // https://github.com/GoHighLevel/highlevel-api-docs/issues/337
      promote(contact, body.email);
      return { new: false, contact: contactRecord(contact), traceId: newId() };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/update-contact
    route: 'PUT /contacts/{contactId}',
    ...writing,
    v3: { ...writtenInV3, answer: { ...channelsInV3, succeded: 'succeeded' } },
    body: changedContact,
    answer: (call) => {
      const contact = contactOf(call, call.params.contactId);
      const others = contactsOf(call.state, call.grant.locationId).filter(
        (other) => other !== contact,
      );
      refuseDuplicate(call, call.body, others);
      write(call.state, contact, call.body, call.now);
      return { succeded: true, contact: contactRecord(contact) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/delete-contact
    route: 'DELETE /contacts/{contactId}',
    ...writing,
    answer: (call) => {
      deleteContact(call.state, contactOf(call, call.params.contactId).id);
      return { succeded: true };
    },
  }),
];
