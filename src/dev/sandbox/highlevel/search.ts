import * as z from 'zod';
import { searchedContact } from './contactAnswers.ts';
import { contactsOf, mentions, newestFirst } from './contactLookup.ts';
import { route } from './gate.ts';
import { unprocessable } from './refusal.ts';
import { compiled, filter } from './searchFilters.ts';
import { type Contact, newId } from './world.ts';

const sortFields = [
  'firstNameLowerCase',
  'lastNameLowerCase',
  'businessName',
  'dateAdded',
  'dateUpdated',
  'email',
  'dnd',
  'source',
] as const;

const sort = z.strictObject({ field: z.enum(sortFields), direction: z.enum(['asc', 'desc']) });
type Sort = z.output<typeof sort>;

const searchBody = z.strictObject({
  locationId: z.string(),
  pageLimit: z.number().int().min(1).max(500),
  page: z.number().int().min(1).optional(),
  searchAfter: z.array(z.union([z.string(), z.number()])).optional(),
  query: z.string().max(75).optional(),
  filters: z.array(filter).optional(),
  sort: z.array(sort).max(2).optional(),
});

type Key = string | number;

const keys: Record<Sort['field'], (contact: Contact) => Key> = {
  firstNameLowerCase: ({ firstName }) => firstName?.toLowerCase() ?? '',
  lastNameLowerCase: ({ lastName }) => lastName?.toLowerCase() ?? '',
  businessName: ({ companyName }) => companyName?.toLowerCase() ?? '',
  dateAdded: ({ dateAdded }) => Date.parse(dateAdded),
  dateUpdated: ({ dateUpdated }) => Date.parse(dateUpdated),
  email: ({ email }) => email?.toLowerCase() ?? '',
  dnd: ({ dnd }) => Number(dnd),
  source: ({ source }) => source?.toLowerCase() ?? '',
};

const ordered = (one: Key | undefined, other: Key | undefined): number =>
  one === other || one === undefined || other === undefined ? 0 : one < other ? -1 : 1;

/** What a contact's place in the results is known by: the values it is sorted by, then its id. */
const cursorOf = (contact: Contact, sorts: Sort[]): Key[] => [
  ...sorts.map(({ field }) => keys[field](contact)),
  contact.id,
];

const compare = (one: Key[], other: Key[], sorts: Sort[]): number => {
  for (const [index, { direction }] of sorts.entries()) {
    const order = ordered(one[index], other[index]);
    if (order) return direction === 'asc' ? order : -order;
  }
  return 0;
};

const sorted = (contacts: Contact[], sorts: Sort[]): Contact[] =>
  newestFirst(contacts).sort((one, other) =>
    compare(cursorOf(one, sorts), cursorOf(other, sorts), sorts),
  );

/** Where the page after the cursor starts, also when its contact is gone by now. */
const startAfter = (contacts: Contact[], sorts: Sort[], cursor: Key[]): number => {
  const same = contacts.findIndex(({ id }) => id === cursor.at(-1));
  if (same >= 0) return same + 1;
  const next = contacts.findIndex(
    (contact) => compare(cursorOf(contact, sorts), cursor, sorts) > 0,
  );
  return next < 0 ? contacts.length : next;
};

const pageWindow = 10_000;

export const searchRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/search-contacts-advanced
    route: 'POST /contacts/search',
    version: '2021-07-28',
    scope: 'contacts.readonly',
    location: 'body',
    body: searchBody,
    answer: ({ searched: state, grant, body }) => {
      const { page, pageLimit, searchAfter, query = '', filters = [] } = body;
      if (page && searchAfter) {
        throw unprocessable(['page and searchAfter should not be used together']);
      }
      if (page && page * pageLimit > pageWindow) {
        throw unprocessable([`page must not reach past ${pageWindow} records; use searchAfter`]);
      }
      const sorts: Sort[] = body.sort?.length
        ? body.sort
        : [{ field: 'dateAdded', direction: 'desc' }];
      const matches = compiled(state, grant.locationId, filters);
      const found = sorted(
        contactsOf(state, grant.locationId).filter(
          (contact) => matches(contact) && mentions(contact, query),
        ),
        sorts,
      );
      const start = searchAfter
        ? startAfter(found, sorts, searchAfter)
        : ((page ?? 1) - 1) * pageLimit;
      return {
        contacts: found.slice(start, start + pageLimit).map((contact) => ({
          ...searchedContact(contact),
          searchAfter: cursorOf(contact, sorts),
        })),
        total: found.length,
        traceId: newId(),
      };
    },
  }),
];
