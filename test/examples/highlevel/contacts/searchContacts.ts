import type { Example } from '../../example.ts';
import { found, latest, newest, search } from './records.ts';

export const searchContacts: Example[] = [
  {
    operation: 'search_contacts',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'search',
    input: { query: 'doe' },
    exchanges: [
      search({ pageLimit: 100, query: 'doe' }, [
        found('102goXVW3lIExEQPOnd3', '2024-06-06T18:54:57.221Z'),
      ]),
    ],
    result: [
      {
        id: '102goXVW3lIExEQPOnd3',
        firstName: 'john',
        name: 'john doe',
        address1: '123 Main Street',
        companyName: 'XYZ Corp',
        additionalEmails: ['john@example.com', 'jane@example.com'],
        dateAdded: '2024-06-06T18:54:57.221Z',
        customField: {},
      },
    ],
  },
  {
    // Filters by row, tags and custom field, of which all have to hold.
    operation: 'search_contacts',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'search',
    input: {
      filters: [
        { field: 'First name', operator: 'contains', value: 'JO' },
        { field: 'assignedTo', operator: 'has no value', value: 'not looked at' },
        { field: 'dateAdded', operator: 'gte', value: '2024-06-01T00:00:00Z' },
        { field: 'dnd', operator: 'is not', value: 'true' },
      ],
      tags: 'Tag-1, tag-2',
      customFieldId: 'MgobCB14YMVKuE4Ka8p1',
      customFieldOperator: 'lte',
      customFieldValue: '42.5',
      sortBy: 'First name',
      sortDirection: 'asc',
    },
    exchanges: [
      search(
        {
          pageLimit: 100,
          filters: [
            { field: 'firstNameLowerCase', operator: 'contains', value: 'jo' },
            { field: 'assignedTo', operator: 'not_exists' },
            { field: 'dateAdded', operator: 'range', value: { gte: '2024-06-01T00:00:00Z' } },
            { field: 'dnd', operator: 'not_eq', value: true },
            { field: 'tags', operator: 'eq', value: 'tag-1' },
            { field: 'tags', operator: 'eq', value: 'tag-2' },
            {
              field: 'customFields.MgobCB14YMVKuE4Ka8p1',
              operator: 'range',
              value: { lte: 42.5 },
            },
          ],
          sort: [{ field: 'firstNameLowerCase', direction: 'asc' }],
        },
        [],
      ),
    ],
    result: [],
  },
  {
    operation: 'search_contacts',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'search',
    input: {
      filters: [
        { field: 'email', operator: 'eq', value: 'john@example.com' },
        { field: 'phone', operator: 'eq', value: '+123456789' },
      ],
      match: 'Any filter',
    },
    exchanges: [
      search(
        {
          pageLimit: 100,
          filters: [
            {
              group: 'OR',
              filters: [
                { field: 'email', operator: 'eq', value: 'john@example.com' },
                { field: 'phone', operator: 'eq', value: '+123456789' },
              ],
            },
          ],
        },
        [],
      ),
    ],
    result: [],
  },
  {
    // “Any” speaks of the rows alone; a day counts whole, in the zone of the user.
    operation: 'search_contacts',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'search',
    meta: { timezone: 'America/New_York' },
    input: {
      filters: [
        { field: 'dnd', operator: 'eq', value: 'Yes' },
        { field: 'dateAdded', operator: 'lte', value: '2024-06-01' },
      ],
      match: 'OR',
      tags: 'runner',
    },
    exchanges: [
      search(
        {
          pageLimit: 100,
          filters: [
            {
              group: 'OR',
              filters: [
                { field: 'dnd', operator: 'eq', value: true },
                { field: 'dateAdded', operator: 'range', value: { lte: '2024-06-02T03:59:59Z' } },
              ],
            },
            { field: 'tags', operator: 'eq', value: 'runner' },
          ],
        },
        [],
      ),
    ],
    result: [],
  },
  {
    operation: 'search_contacts',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'trigger',
    input: { trigger_on: 'new' },
    exchanges: [
      search({ pageLimit: 500, ...newest }, [
        found('102goXVW3lIExEQPOnd3', '2024-06-06T18:54:57.221Z'),
        found('202goXVW3lIExEQPOnd3', '2024-06-07T18:54:57.221Z'),
      ]),
    ],
    result: [
      { id: '202goXVW3lIExEQPOnd3', revision: 'new' },
      { id: '102goXVW3lIExEQPOnd3', revision: 'new' },
    ],
  },
  {
    operation: 'search_contacts',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'trigger',
    input: { trigger_on: 'New and updated records', tags: ['runner'] },
    exchanges: [
      search(
        {
          pageLimit: 500,
          filters: [{ field: 'tags', operator: 'eq', value: 'runner' }],
          ...latest,
        },
        [found('102goXVW3lIExEQPOnd3', '2024-06-06T18:54:57.221Z', '2024-07-01T00:00:00.000Z')],
      ),
    ],
    result: [{ id: '102goXVW3lIExEQPOnd3', revision: '2024-07-01T00:00:00.000Z' }],
  },
  {
    // Turning the Zap on reads the whole list, each page after the last record of the one before.
    operation: 'search_contacts',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'trigger',
    meta: { isPopulatingDedupe: true },
    input: {},
    exchanges: [
      search({ pageLimit: 500, ...newest }, [
        found('302goXVW3lIExEQPOnd3', '2024-06-08T18:54:57.221Z'),
        found('202goXVW3lIExEQPOnd3', '2024-06-07T18:54:57.221Z'),
      ]),
      search(
        {
          pageLimit: 500,
          searchAfter: [Date.parse('2024-06-07T18:54:57.221Z'), '202goXVW3lIExEQPOnd3'],
          ...newest,
        },
        [found('102goXVW3lIExEQPOnd3', '2024-06-06T18:54:57.221Z')],
      ),
      search(
        {
          pageLimit: 500,
          searchAfter: [Date.parse('2024-06-06T18:54:57.221Z'), '102goXVW3lIExEQPOnd3'],
          ...newest,
        },
        [],
      ),
    ],
    result: [
      { id: '302goXVW3lIExEQPOnd3', revision: 'new' },
      { id: '202goXVW3lIExEQPOnd3', revision: 'new' },
      { id: '102goXVW3lIExEQPOnd3', revision: 'new' },
    ],
  },
  {
    // The editor's test shows three records.
    operation: 'search_contacts',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'trigger',
    meta: { isLoadingSample: true },
    input: {},
    exchanges: [
      search({ pageLimit: 3, ...newest }, [
        found('102goXVW3lIExEQPOnd3', '2024-06-06T18:54:57.221Z'),
      ]),
    ],
    result: [{ id: '102goXVW3lIExEQPOnd3' }],
  },
];
