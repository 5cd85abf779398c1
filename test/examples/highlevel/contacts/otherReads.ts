import type { Example } from '../../example.ts';
import { headers, locationId, rubika } from './records.ts';

/** https://marketplace.gohighlevel.com/docs/ghl/contacts/get-contacts */
const listed = {
  id: 'ocQHyuzHvysMo5N5VsXc',
  locationId,
  email: 'JohnDeo@gmail.com',
  timezone: 'Asia/Calcutta',
  country: 'DE',
  source: 'xyz form',
  dateAdded: '2020-10-29T09:31:30.255Z',
  tags: ['consequat'],
  businessId: '641c094001436dbc2081e642',
  attributions: [{ url: 'Trigger Link', campaign: 'spring' }],
  followers: ['y0BeYjuRIlDwsDcOHOJo'],
};

export const otherReads: Example[] = [
  {
    operation: 'get_contacts_by_business',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'search',
    input: { businessId: '641c094001436dbc2081e642', query: 'contact name' },
    exchanges: [
      {
        request: 'GET /contacts/business/641c094001436dbc2081e642',
        query: { locationId, limit: '100', skip: '0', query: 'contact name' },
        headers,
        answer: { contacts: [listed], count: 1 },
      },
    ],
    result: [
      {
        id: 'ocQHyuzHvysMo5N5VsXc',
        name: null,
        email: 'JohnDeo@gmail.com',
        businessId: '641c094001436dbc2081e642',
        attributionSource: { url: 'Trigger Link', campaign: 'spring' },
        followers: ['y0BeYjuRIlDwsDcOHOJo'],
        url: expect.stringMatching(/contacts\/detail\/ocQHyuzHvysMo5N5VsXc$/),
      },
    ],
  },
  {
    // A contact that was put into the business may stand on any page: every poll reads them all.
    operation: 'get_contacts_by_business',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'trigger',
    input: { businessId: '641c094001436dbc2081e642' },
    exchanges: [
      {
        request: 'GET /contacts/business/641c094001436dbc2081e642',
        query: { locationId, limit: '100', skip: '0' },
        headers,
        answer: { contacts: [listed], count: 1 },
      },
      {
        request: 'GET /contacts/business/641c094001436dbc2081e642',
        query: { locationId, limit: '100', skip: '100' },
        headers,
        answer: { contacts: [], count: 1 },
      },
    ],
    result: [{ id: 'ocQHyuzHvysMo5N5VsXc', revision: 'new' }],
  },
  {
    operation: 'get_duplicate_contact',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    input: { email: 'abc@abc.com', phone: '+1423164516' },
    exchanges: [
      {
        request: 'GET /contacts/search/duplicate',
        query: { locationId, email: 'abc@abc.com', number: '+1423164516' },
        headers,
        answer: { contact: { ...rubika, email: 'abc@abc.com', phone: '+1423164516' } },
      },
    ],
    result: [{ id: 'seD4PfOuKoVMLkEZqohJ', email: 'abc@abc.com', phone: '+1423164516' }],
  },
  {
    operation: 'get_duplicate_contact',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    input: { phone: 1423164516 },
    exchanges: [
      {
        request: 'GET /contacts/search/duplicate',
        query: { locationId, number: '1423164516' },
        headers,
        answer: { contact: null },
      },
    ],
    result: [],
  },
  {
    // Times come without an offset and mean the clock of the sub-account.
    operation: 'get_contact_appointments',
    scopes: ['contacts.readonly'],
    input: { contactId: 'ocQHyuzHvysMo5N5VsXc' },
    exchanges: [
      {
        request: 'GET /contacts/ocQHyuzHvysMo5N5VsXc/appointments',
        headers,
        answer: {
          events: [
            {
              id: 'YS3jaqqeehkR2Is80miy',
              calendarId: 'YlWd2wuCAZQzh2cH1fVZ',
              status: 'booked',
              title: 'Test',
              assignedUserId: 'y0BeYjuRIlDwsDcOHOJo',
              notes: 'test',
              startTime: '2021-07-16 11:00:00',
              endTime: '2021-07-16 11:30:00',
              address: 'Address',
              locationId,
              contactId: 'ocQHyuzHvysMo5N5VsXc',
              groupId: 'YlWd2wuCAZQzh2cH1fVa',
              appointmentStatus: 'booked',
              users: ['y0BeYjuRIlDwsDcOHOJo'],
              dateAdded: '2021-01-16 11:00:00',
              dateUpdated: '2021-07-15 11:30:00',
              assignedResources: [],
            },
          ],
        },
      },
    ],
    result: [
      {
        id: 'YS3jaqqeehkR2Is80miy',
        title: 'Test',
        appointmentStatus: 'booked',
        startTime: '2021-07-16T11:00:00-05:00',
        endTime: '2021-07-16T11:30:00-05:00',
        dateAdded: '2021-01-16T11:00:00-06:00',
        users: ['y0BeYjuRIlDwsDcOHOJo'],
        assignedResources: [],
      },
    ],
  },
  {
    operation: 'list_contacts',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    input: { query: 'John' },
    exchanges: [
      {
        request: 'GET /contacts/',
        query: { locationId, limit: '100', query: 'John' },
        headers,
        answer: { contacts: [listed], count: 1 },
      },
    ],
    result: [{ id: 'ocQHyuzHvysMo5N5VsXc', email: 'JohnDeo@gmail.com', dateUpdated: null }],
  },
  {
    // The next page is asked for with the cursor of the page before, and with the location again.
    operation: 'list_contacts',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'trigger',
    meta: { isPopulatingDedupe: true },
    input: {},
    exchanges: [
      {
        request: 'GET /contacts/',
        query: { locationId, limit: '100' },
        headers,
        answer: {
          contacts: [listed],
          meta: {
            total: 2,
            startAfter: 1603870249758,
            startAfterId: 'ocQHyuzHvysMo5N5VsXc',
            currentPage: 1,
            nextPage: 2,
            prevPage: null,
          },
        },
      },
      {
        request: 'GET /contacts/',
        query: {
          locationId,
          limit: '100',
          startAfter: '1603870249758',
          startAfterId: 'ocQHyuzHvysMo5N5VsXc',
        },
        headers,
        answer: {
          contacts: [{ ...listed, id: 'UIaE1WjAwWKdlyD7osQI', dateAdded: '2020-10-30T09:31:30Z' }],
          meta: { total: 2, startAfter: null, startAfterId: null, nextPage: null },
        },
      },
    ],
    result: [{ id: 'UIaE1WjAwWKdlyD7osQI' }, { id: 'ocQHyuzHvysMo5N5VsXc' }],
  },
];
