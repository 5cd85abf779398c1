import type { Example, Exchange } from '../example.ts';

const headers = { version: '2021-07-28' };
const locationId = 've9EPM428h8vShlRW1KT';
const contactId = 'seD4PfOuKoVMLkEZqohJ';
const athleteFieldId = 'MgobCB14YMVKuE4Ka8p1';
const dateFieldId = '3sv6UEo51C9Bmpo1cKTq';
const scoreFieldId = 'kCw5cQ1pYbQkKv0bB2nH';
const pipelineId = 'bCkKGpDsyPP4peuKowkG';
const pipelineStageId = '7915dedc-8f18-44d5-8bc3-77c04e994a10';

/** https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-fields */
const definition = (id: string, name: string, dataType: string) => ({
  id,
  name,
  fieldKey: `contact.${name.toLowerCase().replaceAll(' ', '_')}`,
  placeholder: '',
  dataType,
  position: 50,
  locationId,
  model: 'contact',
});

const definitions: Exchange = {
  request: `GET /locations/${locationId}/customFields`,
  query: { model: 'contact' },
  headers,
  answer: {
    customFields: [
      definition(athleteFieldId, 'Strava User ID', 'TEXT'),
      definition(dateFieldId, 'Member Since', 'DATE'),
      definition(scoreFieldId, 'Training Score', 'NUMERICAL'),
    ],
  },
};

/** https://marketplace.gohighlevel.com/docs/ghl/contacts/get-contact */
const rubika = {
  id: contactId,
  locationId,
  firstName: 'rubika',
  lastName: 'Deo',
  email: 'rubika@deos.com',
  tags: ['consequat', 'segment: old mill', 'sport: ride'],
  dateAdded: '2021-07-02T05:18:26.704Z',
  customFields: [
    { id: athleteFieldId, value: '227615' },
    { id: scoreFieldId, value: 64 },
  ],
};

/** Search by custom field: https://github.com/GoHighLevel/highlevel-api-docs/issues/42 */
const searched = (value: string, ...contacts: object[]): Exchange => ({
  request: 'POST /contacts/search',
  headers,
  body: {
    locationId,
    pageLimit: 100,
    filters: [{ field: `customFields.${athleteFieldId}`, operator: 'eq', value }],
  },
  answer: { contacts, total: contacts.length },
});

/** The contact itself, which the steps read before they write: the search lags. */
const read: Exchange = {
  request: `GET /contacts/${contactId}`,
  headers,
  answer: { contact: rubika },
};

const put = (body: object): Exchange => ({
  request: `PUT /contacts/${contactId}`,
  headers,
  body,
  answer: { succeded: true, contact: rubika },
});

const notesOf = (...notes: object[]): Exchange => ({
  request: `GET /contacts/${contactId}/notes`,
  headers,
  answer: { notes },
});

const mark =
  '[workout strava:16195505000 20251019T1300-t7-d8 start:2025-10-19T13:00:00-07:00 moving:3130 distance:10021.5 sport:Run text:oBBQ9Ch6]';

/** https://marketplace.gohighlevel.com/docs/ghl/contacts/get-note */
const workoutNote = {
  id: 'ocQHyuzHvysMo5N5VsXc',
  body: `Ran 10 km\n\n${mark}`,
  dateAdded: '2025-10-19T21:02:11.285Z',
  contactId,
  title: 'Run: Lunch Run',
};

const who = { athlete: '227615', athleteFieldId };

const workout = {
  service: 'Strava',
  ...who,
  activity: '16195505000',
  startLocal: '2025-10-19T13:00:00-07:00',
  name: 'Lunch Run',
  sport: 'Run',
  note: 'Ran 10 km',
  distanceM: 10021.5,
  movingSeconds: 3130,
};

/** https://marketplace.gohighlevel.com/docs/ghl/opportunities/get-opportunity */
const deal = {
  id: 'yWQobCRIhRguQtD2llvk',
  name: 'Annual membership',
  status: 'open',
  pipelineId,
  pipelineStageId: 'another-stage',
  contactId,
};

const dealsOf = (...opportunities: object[]): Exchange => ({
  request: 'GET /opportunities/search',
  query: {
    location_id: locationId,
    pipeline_id: pipelineId,
    contact_id: contactId,
    status: 'all',
    limit: '100',
  },
  headers,
  answer: { opportunities, meta: { total: opportunities.length } },
});

const tagging = (method: string, tags: string[]): Exchange => ({
  request: `${method} /contacts/${contactId}/tags`,
  headers,
  body: { tags },
  answer: { tags },
});

export const workoutExamples: Example[] = [
  {
    operation: 'log_workout_to_contact',
    scopes: [
      'contacts.readonly',
      'contacts.write',
      'forms.write',
      'locations/customFields.readonly',
      'locations/customFields.write',
      'opportunities.readonly',
      'opportunities.write',
    ],
    input: {
      ...workout,
      lastActivityDateFieldId: dateFieldId,
      sportTagPrefix: 'sport:',
      milestoneTagPrefix: 'milestone:',
      milestones: ['10K'],
      opportunityWhen: 'milestone',
      pipelineId,
      pipelineStageId,
    },
    exchanges: [
      searched('227615', rubika),
      read,
      notesOf({ ...workoutNote, body: 'Called her' }),
      definitions,
      put({ customFields: [{ id: dateFieldId, field_value: '2025-10-19' }] }),
      dealsOf(deal),
      {
        request: `PUT /opportunities/${deal.id}`,
        headers,
        body: { pipelineId, pipelineStageId },
        answer: { opportunity: { ...deal, pipelineStageId } },
      },
      tagging('POST', ['sport: run', 'milestone: 10k']),
      {
        request: `POST /contacts/${contactId}/notes`,
        headers,
        body: { title: 'Run: Lunch Run', body: `Ran 10 km\n\n${mark}` },
        status: 201,
        answer: { note: workoutNote },
      },
    ],
    result: {
      contactId,
      contactName: 'rubika Deo',
      contactUrl: `https://app.gohighlevel.com/v2/location/${locationId}/contacts/detail/${contactId}`,
      noteId: workoutNote.id,
      taskIds: [],
      tagsAdded: ['sport: run', 'milestone: 10k'],
      milestones: ['First 10K'],
      opportunityId: deal.id,
      requests: 9,
      steps: [
        { step: 'Contact', outcome: 'found', why: 'By athlete.' },
        { step: 'Custom fields', outcome: 'updated', why: '1 changed.' },
        { step: 'Opportunity', outcome: 'updated', why: 'Moved to the chosen stage.' },
        { step: 'Tags', outcome: 'updated', why: 'Added sport: run, milestone: 10k.' },
        { step: 'Note', outcome: 'created', why: 'The workout was not logged before.' },
      ],
    },
  },
  {
    operation: 'log_workout_to_contact',
    scopes: [
      'contacts.readonly',
      'contacts.write',
      'forms.write',
      'locations/customFields.readonly',
      'locations/customFields.write',
      'opportunities.readonly',
      'opportunities.write',
    ],
    input: workout,
    exchanges: [searched('227615', rubika), notesOf(workoutNote)],
    result: {
      contactId,
      noteId: workoutNote.id,
      requests: 2,
      steps: [
        { step: 'Contact', outcome: 'found', why: 'By athlete.' },
        { step: 'Note', outcome: 'skipped', why: 'The workout was logged before.' },
      ],
    },
  },
  {
    operation: 'log_workout_to_contact',
    scopes: [
      'contacts.readonly',
      'contacts.write',
      'forms.write',
      'locations/customFields.readonly',
      'locations/customFields.write',
      'opportunities.readonly',
      'opportunities.write',
    ],
    input: { ...workout, email: 'new@example.com', createContact: 'yes', firstName: 'New' },
    exchanges: [
      searched('227615'),
      {
        request: 'GET /contacts/search/duplicate',
        query: { locationId, email: 'new@example.com' },
        headers,
        answer: { contact: null },
      },
      definitions,
      {
        request: 'POST /contacts/',
        headers,
        body: {
          locationId,
          firstName: 'New',
          email: 'new@example.com',
          source: 'Strava',
          customFields: [{ id: athleteFieldId, field_value: '227615' }],
        },
        status: 201,
        answer: { contact: { ...rubika, firstName: 'New', tags: [] } },
      },
      {
        request: `POST /contacts/${contactId}/notes`,
        headers,
        body: { title: 'Run: Lunch Run', body: `Ran 10 km\n\n${mark}` },
        status: 201,
        answer: { note: workoutNote },
      },
    ],
    result: { contactId, noteId: workoutNote.id, requests: 5 },
  },
  {
    operation: 'link_athlete_to_contact',
    scopes: [
      'contacts.readonly',
      'contacts.write',
      'forms.write',
      'locations/customFields.readonly',
      'locations/customFields.write',
    ],
    input: { service: 'Strava', athlete: '42', athleteFieldId, contactId },
    exchanges: [
      {
        request: `GET /contacts/${contactId}`,
        headers,
        answer: { contact: { ...rubika, customFields: [] } },
      },
      searched('42'),
      definitions,
      put({ customFields: [{ id: athleteFieldId, field_value: '42' }] }),
    ],
    result: {
      contactId,
      previousAthlete: null,
      requests: 4,
      steps: [
        { step: 'Contact', outcome: 'found', why: 'By the contact that was chosen.' },
        { step: 'Athlete', outcome: 'updated', why: 'Linked.' },
      ],
    },
  },
  {
    operation: 'enrich_contact_from_athlete_profile',
    scopes: [
      'contacts.readonly',
      'contacts.write',
      'forms.write',
      'locations/customFields.readonly',
      'locations/customFields.write',
    ],
    input: {
      ...who,
      firstName: 'Ada',
      city: 'San Francisco',
      country: 'United States',
      currentFields: [{ currentField: scoreFieldId, currentValue: '71' }],
    },
    exchanges: [
      searched('227615', rubika),
      read,
      definitions,
      put({
        city: 'San Francisco',
        country: 'US',
        customFields: [{ id: scoreFieldId, field_value: 71 }],
      }),
    ],
    result: { contactId, changed: ['city', 'country', 'Training Score'], requests: 4 },
  },
  {
    operation: 'update_contact_segments',
    scopes: [
      'contacts.readonly',
      'contacts.write',
      'locations/customFields.readonly',
      'locations/customFields.write',
    ],
    input: { ...who, segments: ['Hawk Hill'], sports: 'Run' },
    exchanges: [
      searched('227615', rubika),
      read,
      tagging('POST', ['segment: hawk hill', 'sport: run']),
      tagging('DELETE', ['segment: old mill', 'sport: ride']),
    ],
    result: {
      contactId,
      tags: ['segment: hawk hill', 'sport: run'],
      tagsAdded: ['segment: hawk hill', 'sport: run'],
      tagsRemoved: ['segment: old mill', 'sport: ride'],
      requests: 4,
    },
  },
  {
    operation: 'score_contact_from_training',
    scopes: [
      'contacts.readonly',
      'contacts.write',
      'forms.write',
      'locations/customFields.readonly',
      'locations/customFields.write',
      'opportunities.readonly',
      'opportunities.write',
    ],
    input: {
      ...who,
      scoreFieldId,
      score: '74',
      thresholdTag: 'hot lead',
      pipelineId,
      pipelineStageId,
      opportunityName: 'Membership',
    },
    exchanges: [
      searched('227615', rubika),
      read,
      definitions,
      tagging('POST', ['hot lead']),
      dealsOf(),
      {
        request: 'POST /opportunities/',
        headers,
        body: {
          locationId,
          pipelineId,
          pipelineStageId,
          contactId,
          name: 'Membership',
          status: 'open',
        },
        status: 201,
        answer: { opportunity: { ...deal, pipelineStageId } },
      },
      put({ customFields: [{ id: scoreFieldId, field_value: 74 }] }),
    ],
    result: {
      contactId,
      score: 74,
      tier: 'Hot',
      previousScore: 64,
      crossedThreshold: true,
      opportunityId: deal.id,
      requests: 7,
    },
  },
  {
    operation: 'forget_athlete',
    scopes: [
      'contacts.readonly',
      'contacts.write',
      'locations/customFields.readonly',
      'locations/customFields.write',
    ],
    input: { ...who, tagPrefixes: 'segment:, sport:' },
    exchanges: [
      definitions,
      searched('227615', rubika),
      read,
      notesOf(workoutNote, { ...workoutNote, id: 'kept', body: 'Called her' }),
      {
        request: `GET /contacts/${contactId}/tasks`,
        headers,
        answer: {
          tasks: [{ id: 'hxHGVRb1YJUscrCB8eXK', title: 'First 10K', body: mark, contactId }],
        },
      },
      {
        request: `DELETE /contacts/${contactId}/notes/${workoutNote.id}`,
        headers,
        answer: { succeded: true },
      },
      {
        request: `DELETE /contacts/${contactId}/tasks/hxHGVRb1YJUscrCB8eXK`,
        headers,
        answer: { succeded: true },
      },
      tagging('DELETE', ['segment: old mill', 'sport: ride']),
      put({ customFields: [{ id: athleteFieldId, field_value: '' }] }),
    ],
    result: {
      contactId,
      notesDeleted: 1,
      tasksDeleted: 1,
      fieldsEmptied: 1,
      tagsRemoved: ['segment: old mill', 'sport: ride'],
      requests: 9,
    },
  },
  {
    operation: 'create_custom_field',
    scopes: ['locations/customFields.write'],
    input: { name: 'pincode', dataType: 'TEXT', model: 'contact', placeholder: 'Pin code' },
    exchanges: [
      {
        request: `POST /locations/${locationId}/customFields`,
        headers,
        body: { name: 'pincode', dataType: 'TEXT', model: 'contact', placeholder: 'Pin code' },
        status: 201,
        answer: {
          customField: {
            ...definition('3sv6UEo51C9Bmpo1cKTq', 'pincode', 'TEXT'),
            placeholder: 'Pin code',
          },
        },
      },
    ],
    result: {
      id: '3sv6UEo51C9Bmpo1cKTq',
      name: 'pincode',
      dataType: 'TEXT',
      fieldKey: 'contact.pincode',
      model: 'contact',
    },
  },
];
