import type { Example } from '../example.ts';

const headers = { version: '2021-07-28' };
const locationId = 've9EPM428h8vShlRW1KT';

/** https://marketplace.gohighlevel.com/docs/ghl/opportunities/get-opportunity */
const documented = {
  id: 'yWQobCRIhRguQtD2llvk',
  name: 'testing',
  monetaryValue: 500,
  pipelineId: 'VDm7RPYC2GLUvdpKmBfC',
  pipelineStageId: 'e93ba61a-53b3-45e7-985a-c7732dbcdb69',
  assignedTo: 'zT46WSCPbudrq4zhWMk6',
  status: 'open',
  source: '',
  lastStatusChangeAt: '2021-08-03T04:55:17.355Z',
  lastStageChangeAt: '2021-08-03T04:55:17.355Z',
  lastActionDate: '2021-08-03T04:55:17.355Z',
  indexVersion: 1,
  createdAt: '2021-08-03T04:55:17.355Z',
  updatedAt: '2021-08-03T04:55:17.355Z',
  contactId: 'byMEV0NQinDhq8ZfiOi2',
  locationId,
  contact: {
    id: 'byMEV0NQinDhq8ZfiOi2',
    name: 'John Deo',
    companyName: 'Tesla Inc',
    email: 'john@example.com',
    phone: '+1202-555-0107',
    tags: ['lead'],
  },
  lostReasonId: 'zT46WSCPbudrq4zhWMk7',
  followers: ['sx6wyHhbFdRXh302Lunr'],
};

/** https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-fields */
const definitions = {
  request: `GET /locations/${locationId}/customFields`,
  query: { model: 'opportunity' },
  headers,
  answer: {
    customFields: [
      {
        id: 'MgobCB14YMVKuE4Ka8p1',
        name: 'Lead Origin',
        model: 'opportunity',
        fieldKey: 'opportunity.lead_origin',
        dataType: 'TEXT',
        locationId,
      },
      {
        id: '6dvNaf7VhkQ9snc5vnjJ',
        name: 'Extras',
        model: 'opportunity',
        fieldKey: 'opportunity.extras',
        dataType: 'CHECKBOX',
        picklistOptions: ['test', 'test2'],
        locationId,
      },
    ],
  },
};

const filters = {
  q: 'john@example.com',
  pipelineId: 'bCkKGpDsyPP4peuKowkG',
  pipelineStageId: '7915dedc-8f18-44d5-8bc3-77c04e994a10',
  status: 'open',
  contactId: 'WFwVrSSjZ2CNHbZThQX2',
  assignedTo: '082goXVW3lIExEQPOnd3',
  campaignId: 'Y2I9XM7aO1hncuSOlc9L',
  id: '123akv4LFn6C9frZoy3e',
  date: '2021-08-01',
  endDate: '2021-08-31',
  country: 'US',
  getTasks: 'yes',
  getNotes: 'no',
  getCalendarEvents: 'no',
};

const filtered = {
  location_id: locationId,
  q: 'john@example.com',
  pipeline_id: 'bCkKGpDsyPP4peuKowkG',
  pipeline_stage_id: '7915dedc-8f18-44d5-8bc3-77c04e994a10',
  status: 'open',
  contact_id: 'WFwVrSSjZ2CNHbZThQX2',
  assigned_to: '082goXVW3lIExEQPOnd3',
  campaignId: 'Y2I9XM7aO1hncuSOlc9L',
  id: '123akv4LFn6C9frZoy3e',
  date: '08-01-2021',
  endDate: '08-31-2021',
  country: 'US',
  getTasks: 'true',
  getNotes: 'false',
  getCalendarEvents: 'false',
  limit: '100',
};

const meta = {
  total: 2,
  nextPageUrl: null,
  startAfterId: 'yWQobCRIhRguQtD2llvk',
  startAfter: 1625203104328,
  currentPage: 1,
  nextPage: null,
  prevPage: null,
};

/** https://marketplace.gohighlevel.com/docs/ghl/opportunities/opportunities-api */
const stages = ['e93ba61a-53b3-45e7-985a-c7732dbcdb69', '7915dedc-8f18-44d5-8bc3-77c04e994a10'];
const { contactId, pipelineId, assignedTo } = documented;

/** https://marketplace.gohighlevel.com/docs/ghl/opportunities/get-lost-reason */
const lostReason = {
  id: 've9EPM428h8vShlRW1KT',
  name: 'lost reason',
  locationId,
  updatedAt: '2023-06-19T12:04:22.488Z',
  createdAt: '2023-06-19T12:04:22.488Z',
};
const lostReasons = (skip: string, found: object[]) => ({
  request: 'GET /opportunities/lost-reason',
  query: { locationId, skip, limit: '100' },
  headers,
  answer: { lostReasons: found, total: found.length },
});

/** https://marketplace.gohighlevel.com/docs/ghl/opportunities/search-opportunities-advanced */
const advancedExamples: Example[] = [
  {
    operation: 'search_opportunities_advanced',
    scopes: ['locations/customFields.readonly', 'opportunities.readonly'],
    kind: 'search',
    input: {
      query: 'John',
      pipelineId,
      stages,
      statuses: 'Open',
      assignedTo,
      contactId,
      time: 'Stage changed',
      from: '2021-08-01T00:00:00Z',
      to: '2021-08-31T00:00:00Z',
      least: '$100',
      customFieldId: 'MgobCB14YMVKuE4Ka8p1',
      customFieldValue: 'open day',
      sortBy: 'Value',
      sortDirection: 'asc',
    },
    exchanges: [
      {
        request: 'POST /opportunities/search',
        headers,
        body: {
          locationId,
          limit: 100,
          query: 'John',
          filters: [
            { field: 'pipeline_id', operator: 'eq', value: pipelineId },
            {
              group: 'OR',
              filters: stages.map((value) => ({
                field: 'pipeline_stage_id',
                operator: 'eq',
                value,
              })),
            },
            { field: 'status', operator: 'eq', value: 'open' },
            { field: 'assigned_to', operator: 'eq', value: assignedTo },
            { field: 'contact_id', operator: 'eq', value: contactId },
            {
              field: 'last_stage_change_date',
              operator: 'range',
              value: { gte: '2021-08-01T00:00:00Z', lte: '2021-08-31T00:00:00Z' },
            },
            { field: 'monetary_value', operator: 'range', value: { gte: 100 } },
          ],
          sort: [{ field: 'monetary_value', direction: 'asc' }],
        },
        answer: {
          opportunities: [
            { ...documented, id: 'other', customFields: [] },
            {
              ...documented,
              customFields: [
                { id: 'MgobCB14YMVKuE4Ka8p1', type: 'string', fieldValueString: 'Open day' },
              ],
            },
          ],
          total: 2,
          aggregations: {},
        },
      },
      definitions,
    ],
    result: [{ id: documented.id, name: 'testing', contactId }],
  },
  {
    operation: 'search_opportunities_advanced',
    scopes: ['locations/customFields.readonly', 'opportunities.readonly'],
    kind: 'trigger',
    input: {},
    exchanges: [
      {
        request: 'POST /opportunities/search',
        headers,
        body: { locationId, limit: 500, sort: [{ field: 'date_added', direction: 'desc' }] },
        answer: { opportunities: [documented], total: 1 },
      },
    ],
    result: [{ id: documented.id, revision: 'new' }],
  },
  {
    operation: 'list_lost_reasons',
    scopes: ['opportunities.readonly'],
    kind: 'search',
    input: {},
    exchanges: [lostReasons('0', [lostReason])],
    result: [{ id: lostReason.id, name: 'lost reason' }],
  },
  {
    operation: 'list_lost_reasons',
    scopes: ['opportunities.readonly'],
    kind: 'trigger',
    input: {},
    exchanges: [lostReasons('0', [lostReason]), lostReasons('100', [])],
    result: [{ id: lostReason.id, name: 'lost reason' }],
  },
];

export const opportunityExamples: Example[] = [
  ...advancedExamples,
  {
    operation: 'search_opportunities',
    scopes: ['locations/customFields.readonly', 'opportunities.readonly'],
    kind: 'search',
    input: { ...filters, order: 'added_asc' },
    exchanges: [
      {
        request: 'GET /opportunities/search',
        query: { ...filtered, order: 'added_asc' },
        headers,
        answer: {
          opportunities: [
            {
              ...documented,
              // The live form: https://github.com/GoHighLevel/highlevel-api-docs/issues/87
              customFields: [
                { id: 'MgobCB14YMVKuE4Ka8p1', type: 'string', fieldValueString: 'Open day' },
              ],
            },
          ],
          meta,
          aggregations: {},
        },
      },
      definitions,
    ],
    result: [
      {
        id: 'yWQobCRIhRguQtD2llvk',
        monetaryValue: 500,
        contact: { name: 'John Deo', email: 'john@example.com' },
        customField: { lead_origin: 'Open day', extras: null },
        customFields: [
          {
            id: 'MgobCB14YMVKuE4Ka8p1',
            name: 'Lead Origin',
            key: 'lead_origin',
            value: 'Open day',
          },
        ],
      },
    ],
  },
  {
    operation: 'search_opportunities',
    scopes: ['locations/customFields.readonly', 'opportunities.readonly'],
    kind: 'trigger',
    input: filters,
    exchanges: [
      {
        request: 'GET /opportunities/search',
        query: { ...filtered, order: 'added_desc' },
        headers,
        answer: { opportunities: [documented], meta },
      },
    ],
    result: [{ id: 'yWQobCRIhRguQtD2llvk', revision: 'new', indexVersion: '1' }],
  },
  {
    operation: 'search_opportunities',
    scopes: ['locations/customFields.readonly', 'opportunities.readonly'],
    kind: 'trigger',
    input: { trigger_on: 'updated' },
    exchanges: [
      {
        request: 'GET /opportunities/search',
        query: { location_id: locationId, order: 'added_desc', limit: '100' },
        headers,
        answer: { opportunities: [documented], meta },
      },
      {
        request: 'GET /opportunities/search',
        query: {
          location_id: locationId,
          order: 'added_desc',
          limit: '100',
          startAfter: '1625203104328',
          startAfterId: 'yWQobCRIhRguQtD2llvk',
        },
        headers,
        answer: {
          opportunities: [
            { ...documented, id: '123akv4LFn6C9frZoy3e', updatedAt: '2021-08-04T04:55:17.355Z' },
          ],
          meta: { ...meta, startAfter: null, startAfterId: null },
        },
      },
    ],
    result: [
      { id: '123akv4LFn6C9frZoy3e', revision: '2021-08-04T04:55:17.355Z' },
      { id: 'yWQobCRIhRguQtD2llvk', revision: '2021-08-03T04:55:17.355Z' },
    ],
  },
  {
    operation: 'get_opportunity',
    scopes: ['locations/customFields.readonly', 'opportunities.readonly'],
    input: { id: 'yWQobCRIhRguQtD2llvk' },
    exchanges: [
      {
        request: 'GET /opportunities/yWQobCRIhRguQtD2llvk',
        headers,
        answer: {
          opportunity: {
            ...documented,
            customFields: [{ id: '6dvNaf7VhkQ9snc5vnjJ', fieldValue: ['test', 'test2'] }],
          },
        },
      },
      definitions,
    ],
    result: [
      {
        id: 'yWQobCRIhRguQtD2llvk',
        name: 'testing',
        contactId: 'byMEV0NQinDhq8ZfiOi2',
        followers: ['sx6wyHhbFdRXh302Lunr'],
        notes: [],
        externalObjectId: null,
        customField: { lead_origin: null, extras: ['test', 'test2'] },
      },
    ],
  },
  {
    operation: 'list_pipelines',
    scopes: ['opportunities.readonly'],
    input: {},
    exchanges: [
      {
        request: 'GET /opportunities/pipelines',
        query: { locationId },
        headers,
        answer: {
          pipelines: [
            {
              id: 'aWdODOBVOlH1RUFKWQke',
              name: 'new pipeline',
              stages: [
                { id: '7915dedc-8f18-44d5-8bc3-77c04e994a10', name: 'New Lead', position: 0 },
              ],
              showInFunnel: false,
              showInPieChart: true,
              locationId,
              colorRenderMode: 'dot',
            },
          ],
        },
      },
    ],
    result: [
      {
        id: 'aWdODOBVOlH1RUFKWQke',
        name: 'new pipeline',
        stages: [{ id: '7915dedc-8f18-44d5-8bc3-77c04e994a10', name: 'New Lead', position: 0 }],
      },
    ],
  },
  {
    operation: 'create_opportunity',
    scopes: ['locations/customFields.readonly', 'opportunities.write'],
    input: {
      pipelineId: 'VDm7RPYC2GLUvdpKmBfC',
      name: 'First Opps',
      contactId: 'mTkSCb1UBjb5tk4OvB69',
      pipelineStageId: '7915dedc-8f18-44d5-8bc3-77c04e994a10',
      status: '',
      monetaryValue: '220',
      assignedTo: '082goXVW3lIExEQPOnd3',
      custom_MgobCB14YMVKuE4Ka8p1: '9039160788',
      custom_6dvNaf7VhkQ9snc5vnjJ: ['test', 'test2'],
    },
    exchanges: [
      definitions,
      {
        request: 'POST /opportunities/',
        headers,
        body: {
          pipelineId: 'VDm7RPYC2GLUvdpKmBfC',
          locationId,
          name: 'First Opps',
          pipelineStageId: '7915dedc-8f18-44d5-8bc3-77c04e994a10',
          status: 'open',
          contactId: 'mTkSCb1UBjb5tk4OvB69',
          monetaryValue: 220,
          assignedTo: '082goXVW3lIExEQPOnd3',
          customFields: [
            { id: 'MgobCB14YMVKuE4Ka8p1', field_value: '9039160788' },
            { id: '6dvNaf7VhkQ9snc5vnjJ', field_value: ['test', 'test2'] },
          ],
        },
        status: 201,
        answer: { opportunity: { ...documented, name: 'First Opps', monetaryValue: 220 } },
      },
    ],
    result: { id: 'yWQobCRIhRguQtD2llvk', name: 'First Opps', status: 'open', monetaryValue: 220 },
  },
  {
    operation: 'update_opportunity',
    scopes: ['locations/customFields.readonly', 'opportunities.write'],
    input: {
      id: 'yWQobCRIhRguQtD2llvk',
      pipelineId: 'bCkKGpDsyPP4peuKowkG',
      pipelineStageId: '7915dedc-8f18-44d5-8bc3-77c04e994a10',
      name: '',
      monetaryValue: 220,
    },
    exchanges: [
      {
        request: 'PUT /opportunities/yWQobCRIhRguQtD2llvk',
        headers,
        body: {
          pipelineId: 'bCkKGpDsyPP4peuKowkG',
          pipelineStageId: '7915dedc-8f18-44d5-8bc3-77c04e994a10',
          monetaryValue: 220,
        },
        answer: {
          opportunity: {
            ...documented,
            pipelineId: 'bCkKGpDsyPP4peuKowkG',
            pipelineStageId: '7915dedc-8f18-44d5-8bc3-77c04e994a10',
          },
        },
      },
    ],
    result: { id: 'yWQobCRIhRguQtD2llvk', pipelineId: 'bCkKGpDsyPP4peuKowkG', name: 'testing' },
  },
  {
    operation: 'delete_opportunity',
    scopes: ['opportunities.write'],
    input: { id: 'yWQobCRIhRguQtD2llvk' },
    exchanges: [
      {
        request: 'DELETE /opportunities/yWQobCRIhRguQtD2llvk',
        headers,
        answer: { succeded: true },
      },
    ],
    result: { id: 'yWQobCRIhRguQtD2llvk', deleted: true },
  },
  {
    operation: 'update_opportunity_status',
    scopes: ['opportunities.write'],
    input: {
      id: 'yWQobCRIhRguQtD2llvk',
      status: 'lost',
      lostReasonId: 'CLu7BaljjqrEjBGKTNNe',
    },
    exchanges: [
      {
        request: 'PUT /opportunities/yWQobCRIhRguQtD2llvk/status',
        headers,
        body: { status: 'lost', lostReasonId: 'CLu7BaljjqrEjBGKTNNe' },
        answer: { succeded: true },
      },
    ],
    result: {
      id: 'yWQobCRIhRguQtD2llvk',
      status: 'lost',
      lostReasonId: 'CLu7BaljjqrEjBGKTNNe',
      success: true,
    },
  },
  {
    operation: 'upsert_opportunity',
    scopes: ['locations/customFields.readonly', 'opportunities.write'],
    input: {
      pipelineId: 'bCkKGpDsyPP4peuKowkG',
      contactId: 'mTkSCb1UBjb5tk4OvB69',
      name: 'opportunity name',
      status: '',
      pipelineStageId: '7915dedc-8f18-44d5-8bc3-77c04e994a10',
      monetaryValue: 220,
      assignedTo: '082goXVW3lIExEQPOnd3',
    },
    exchanges: [
      {
        request: 'POST /opportunities/upsert',
        headers,
        body: {
          pipelineId: 'bCkKGpDsyPP4peuKowkG',
          locationId,
          contactId: 'mTkSCb1UBjb5tk4OvB69',
          name: 'opportunity name',
          pipelineStageId: '7915dedc-8f18-44d5-8bc3-77c04e994a10',
          monetaryValue: 220,
          assignedTo: '082goXVW3lIExEQPOnd3',
        },
        answer: { opportunity: { ...documented, name: 'opportunity name' }, new: true },
      },
    ],
    result: { id: 'yWQobCRIhRguQtD2llvk', name: 'opportunity name', created: true },
  },
  {
    operation: 'upsert_opportunity',
    scopes: ['locations/customFields.readonly', 'opportunities.write'],
    input: {
      id: 'yWQobCRIhRguQtD2llvk',
      pipelineId: 'bCkKGpDsyPP4peuKowkG',
      status: 'lost',
      lostReasonId: 'CLu7BaljjqrEjBGKTNNe',
      followers: ['LiKJ2vnRg5ETM8Z19K7'],
    },
    exchanges: [
      {
        request: 'POST /opportunities/upsert',
        headers,
        body: {
          id: 'yWQobCRIhRguQtD2llvk',
          pipelineId: 'bCkKGpDsyPP4peuKowkG',
          locationId,
          status: 'lost',
          lostReasonId: 'CLu7BaljjqrEjBGKTNNe',
          followers: ['LiKJ2vnRg5ETM8Z19K7'],
          followersActionType: 'add',
          isRemoveAllFollowers: false,
        },
        answer: { opportunity: { ...documented, status: 'lost' }, new: false },
      },
    ],
    result: { id: 'yWQobCRIhRguQtD2llvk', status: 'lost', created: false },
  },
  {
    operation: 'add_followers',
    scopes: ['opportunities.write'],
    input: {
      id: 'sx6wyHhbFdRXh302Lunr',
      followers: ['Mx6wyHhbFdRXh302Luer', 'Ka6wyHhbFdRXh302LLsAm'],
    },
    exchanges: [
      {
        request: 'POST /opportunities/sx6wyHhbFdRXh302Lunr/followers',
        headers,
        body: { followers: ['Mx6wyHhbFdRXh302Luer', 'Ka6wyHhbFdRXh302LLsAm'] },
        status: 201,
        answer: {
          followers: ['sx6wyHhbFdRXh302LLss', 'Mx6wyHhbFdRXh302Luer', 'Ka6wyHhbFdRXh302LLsAm'],
          followersAdded: ['Mx6wyHhbFdRXh302Luer', 'Ka6wyHhbFdRXh302LLsAm'],
        },
      },
    ],
    result: {
      id: 'sx6wyHhbFdRXh302Lunr',
      followers: ['sx6wyHhbFdRXh302LLss', 'Mx6wyHhbFdRXh302Luer', 'Ka6wyHhbFdRXh302LLsAm'],
      followersAdded: ['Mx6wyHhbFdRXh302Luer', 'Ka6wyHhbFdRXh302LLsAm'],
    },
  },
  {
    operation: 'remove_followers',
    scopes: ['opportunities.write'],
    input: { id: 'sx6wyHhbFdRXh302Lunr', followers: 'Mx6wyHhbFdRXh302Luer' },
    exchanges: [
      {
        request: 'DELETE /opportunities/sx6wyHhbFdRXh302Lunr/followers',
        headers,
        body: { followers: ['Mx6wyHhbFdRXh302Luer'] },
        answer: {
          followers: ['sx6wyHhbFdRXh302LLss'],
          followersRemoved: ['Mx6wyHhbFdRXh302Luer'],
        },
      },
    ],
    result: {
      id: 'sx6wyHhbFdRXh302Lunr',
      followers: ['sx6wyHhbFdRXh302LLss'],
      followersRemoved: ['Mx6wyHhbFdRXh302Luer'],
    },
  },
  {
    operation: 'remove_followers',
    scopes: ['opportunities.write'],
    input: { id: 'sx6wyHhbFdRXh302Lunr', isRemoveAllFollowers: 'yes' },
    exchanges: [
      {
        request: 'DELETE /opportunities/sx6wyHhbFdRXh302Lunr/followers',
        query: { isRemoveAllFollowers: 'true' },
        headers,
        body: { followers: [] },
        answer: { followers: [], followersRemoved: ['Mx6wyHhbFdRXh302Luer'] },
      },
    ],
    result: { followers: [], followersRemoved: ['Mx6wyHhbFdRXh302Luer'] },
  },
];
