import type { Example } from '../example.ts';

const headers = { version: '2021-07-28' };

const settings = {
  allowDuplicateContact: false,
  allowDuplicateOpportunity: false,
  allowFacebookNameMerge: false,
  disableContactTimezone: false,
};

const social = {
  facebookUrl: 'https://www.facebook.com/',
  googlePlus: 'https://www.googleplus.com/',
  linkedIn: 'https://www.linkedIn.com/',
  foursquare: 'https://www.foursquare.com/',
  twitter: 'https://www.foutwitterrsquare.com/',
  yelp: 'https://www.yelp.com/',
  instagram: 'https://www.instagram.com/',
  youtube: 'https://www.youtube.com/',
  pinterest: 'https://www.pinterest.com/',
  blogRss: 'https://www.blogRss.com/',
  googlePlacesId: 'ChIJJGPdVbQTrjsRGUkefteUeFk',
};

const address = {
  address: '4th fleet street',
  city: 'New York',
  state: 'Illinois',
  country: 'US',
  postalCode: '567654',
  website: 'https://yourwebsite.com',
  timezone: 'US/Central',
};

const found = {
  id: 've9EPM428h8vShlRW1KT',
  name: 'Mark Shoes',
  phone: '+1410039940',
  email: 'john.doe@example.com',
  ...address,
  settings,
  social,
};

const customField = {
  id: '3sv6UEo51C9Bmpo1cKTq',
  name: 'pincode',
  fieldKey: 'contact.pincode',
  placeholder: 'Pin code',
  dataType: 'TEXT',
  position: 0,
  picklistOptions: ['first option'],
  picklistImageOptions: [],
  isAllowedCustomOption: false,
  isMultiFileAllowed: true,
  maxFileLimit: 4,
  locationId: '3sv6UEo51C9Bmpo1cKTq',
  model: 'opportunity',
};

/** https://marketplace.gohighlevel.com/docs/ghl/locations/search-locations and its neighbors */
/** The fields of a sub-account as people fill them. */
const filled = {
  phone: '+1410039940',
  ...address,
  country: 'United States',
  prospectFirstName: 'John',
  prospectLastName: 'Doe',
  prospectEmail: 'john.doe@example.com',
  allowDuplicateContact: 'no',
  allowDuplicateOpportunity: false,
  allowFacebookNameMerge: 'false',
  disableContactTimezone: 'no',
  facebookUrl: 'https://www.facebook.com/',
  googlePlus: 'https://www.googleplus.com/',
  linkedIn: 'https://www.linkedIn.com/',
  foursquare: 'https://www.foursquare.com/',
  twitter: 'https://www.foutwitterrsquare.com/',
  yelp: 'https://www.yelp.com/',
  instagram: 'https://www.instagram.com/',
  youtube: 'https://www.youtube.com/',
  pinterest: 'https://www.pinterest.com/',
  blogRss: 'https://www.blogRss.com/',
  googlePlaces: 'ChIJJGPdVbQTrjsRGUkefteUeFk',
};

/** The answer is not documented. */
const timeZones = (answer: unknown): Example => ({
  operation: 'list_time_zones',
  scopes: ['locations.readonly'],
  input: {},
  exchanges: [{ request: 'GET /locations/ve9EPM428h8vShlRW1KT/timezones', headers, answer }],
  result: [{ id: 'America/Chicago', name: 'America/Chicago' }],
});

export const locationExamples: Example[] = [
  timeZones({ timezones: ['America/Chicago'] }),
  timeZones(['America/Chicago']),
  timeZones({ timeZones: [{ value: 'America/Chicago', name: 'America/Chicago' }] }),
  {
    operation: 'list_locations',
    scopes: ['locations.readonly'],
    kind: 'search',
    input: { email: 'john.doe@example.com', order: 'desc' },
    exchanges: [
      {
        request: 'GET /locations/search',
        query: {
          companyId: 'UAXssdawIWAWD',
          email: 'john.doe@example.com',
          order: 'desc',
          skip: '0',
          limit: '100',
        },
        headers,
        answer: { locations: [found] },
      },
    ],
    result: [{ ...found, companyId: null, firstName: null, settings, social }],
  },
  {
    operation: 'list_locations',
    scopes: ['locations.readonly'],
    kind: 'trigger',
    environment: 'highlevel_agency',
    input: {},
    exchanges: [
      {
        request: 'GET /locations/search',
        query: { companyId: 'UAXssdawIWAWD', skip: '0', limit: '100' },
        headers,
        answer: { locations: [found] },
      },
      {
        request: 'GET /locations/search',
        query: { companyId: 'UAXssdawIWAWD', skip: '100', limit: '100' },
        headers,
        answer: { locations: [] },
      },
    ],
    result: [{ ...found, revision: 'new' }],
  },
  {
    operation: 'list_custom_fields',
    scopes: ['locations/customFields.readonly'],
    input: { model: 'Opportunities' },
    exchanges: [
      {
        request: 'GET /locations/ve9EPM428h8vShlRW1KT/customFields',
        query: { model: 'opportunity' },
        headers,
        answer: { customFields: [customField] },
      },
    ],
    result: [customField],
  },
  {
    operation: 'list_custom_fields',
    scopes: ['locations/customFields.readonly'],
    input: {},
    exchanges: [
      {
        request: 'GET /locations/ve9EPM428h8vShlRW1KT/customFields',
        headers,
        answer: {
          customFields: [
            {
              id: '3sv6UEo51C9Bmpo1cKTq',
              dataType: 'TEXTBOX_LIST',
              picklistOptions: [{ id: 'e9f1', label: 'Deadlift', prefillValue: '' }],
            },
          ],
        },
      },
    ],
    result: [
      { id: '3sv6UEo51C9Bmpo1cKTq', picklistOptions: ['Deadlift'], picklistImageOptions: [] },
    ],
  },
  {
    operation: 'get_company',
    scopes: ['companies.readonly'],
    environment: 'highlevel_agency',
    input: {},
    exchanges: [
      {
        request: 'GET /companies/UAXssdawIWAWD',
        headers,
        answer: {
          company: {
            id: 'seD4PfOuKoVMLkEZqohJ',
            name: 'Tesla inc',
            email: 'john@example.com',
            phone: '+1202-555-0107',
            timezone: 'US/Central',
            plan: 1,
            twilioFreeCredits: 100,
            isReselling: true,
            locationCount: 10,
            onboardingInfo: { pending: true, planId: 'plan_EOi37NLV12u68i', version: '1' },
            saasSettings: {
              agencyDashboardVisibleTo: 'string',
              stripeConnectInitiatedBy: 'string',
            },
          },
        },
      },
    ],
    result: [
      {
        id: 'seD4PfOuKoVMLkEZqohJ',
        name: 'Tesla inc',
        locationCount: 10,
        currency: null,
        onboardingInfo: { pending: true, planId: 'plan_EOi37NLV12u68i', tools: [] },
        saasSettings: { agencyDashboardVisibleTo: 'string' },
      },
    ],
  },
  {
    operation: 'find_location_by_id',
    scopes: ['locations.readonly'],
    input: { locationId: 've9EPM428h8vShlRW1KT' },
    exchanges: [
      {
        request: 'GET /locations/ve9EPM428h8vShlRW1KT',
        headers,
        answer: {
          location: {
            ...found,
            companyId: 'UAXssdawIWAWD',
            domain: 'test.msgsndr.com',
            firstName: 'John',
            lastName: 'Doe',
            business: { name: 'dentist', city: 'delhi', timezone: 'America/Chicago' },
            reseller: {},
          },
        },
      },
    ],
    result: [
      {
        ...found,
        companyId: 'UAXssdawIWAWD',
        firstName: 'John',
        business: { name: 'dentist', address: null, timezone: 'America/Chicago' },
      },
    ],
  },
  {
    operation: 'find_location_by_id',
    scopes: ['locations.readonly'],
    environment: 'highlevel_agency',
    input: { locationId: 'gone' },
    exchanges: [
      {
        request: 'GET /locations/gone',
        headers,
        status: 400,
        answer: { statusCode: 400, message: 'Location with id gone not found' },
      },
    ],
    result: [],
  },
  {
    operation: 'create_location',
    scopes: ['locations.write'],
    environment: 'highlevel_agency',
    input: { name: 'Mark Shoes', ...filled, snapshotId: 'XXXXXXXXXXX' },
    exchanges: [
      {
        request: 'POST /locations/',
        headers,
        body: {
          name: 'Mark Shoes',
          companyId: 'UAXssdawIWAWD',
          phone: '+1410039940',
          ...address,
          prospectInfo: { firstName: 'John', lastName: 'Doe', email: 'john.doe@example.com' },
          settings,
          social,
          snapshotId: 'XXXXXXXXXXX',
        },
        answer: { ...found, companyId: 'UAXssdawIWAWD', domain: 'test.msgsndr.com' },
      },
    ],
    result: { ...found, companyId: 'UAXssdawIWAWD', domain: 'test.msgsndr.com' },
  },
  {
    // https://marketplace.gohighlevel.com/docs/ghl/locations/put-location
    operation: 'update_location',
    scopes: ['locations.write'],
    environment: 'highlevel_agency',
    input: {
      locationId: 've9EPM428h8vShlRW1KT',
      name: 'Mark Shoes',
      ...filled,
      snapshotId: 'XXXXXXXXXXX',
      overrideSnapshot: 'no',
    },
    exchanges: [
      {
        request: 'PUT /locations/ve9EPM428h8vShlRW1KT',
        headers,
        body: {
          name: 'Mark Shoes',
          companyId: 'UAXssdawIWAWD',
          phone: '+1410039940',
          ...address,
          prospectInfo: { firstName: 'John', lastName: 'Doe', email: 'john.doe@example.com' },
          settings,
          social,
          snapshot: { id: 'XXXXXXXXXXX', override: false },
        },
        answer: { ...found, companyId: 'UAXssdawIWAWD', domain: 'test.msgsndr.com' },
      },
    ],
    result: { ...found, companyId: 'UAXssdawIWAWD', domain: 'test.msgsndr.com' },
  },
];
