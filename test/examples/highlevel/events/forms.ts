import type { Example } from '../../example.ts';
import { definition, definitions, headers, locationId } from '../contacts/records.ts';

const answers = {
  eventData: {
    page: { url: 'https://example.com', title: 'Example Page' },
    source: 'Direct traffic',
    referrer: 'https://staging.gohighlevel.com',
    timestamp: 1234567890,
  },
  full_name: 'Test User',
  phone: '+18887324197',
  MgobCB14YMVKuE4Ka8p1: '20',
  fieldsOriSequance: ['full_name', 'phone', 'MgobCB14YMVKuE4Ka8p1'],
};

/** What the editor shows of a submission, from the page that the vendor lists first. */
const sample = (
  kind: 'forms' | 'surveys',
  key: 'formId' | 'surveyId',
  submission: { id: string; contactId: string; createdAt: string },
  of: string,
  name: string,
): Example => ({
  operation: kind === 'forms' ? 'form_submitted' : 'survey_submitted',
  scopes: [`${kind}.readonly`, 'locations/customFields.readonly'],
  meta: { isLoadingSample: true },
  input: { [key]: of },
  exchanges: [
    {
      request: `GET /${kind}/submissions`,
      query: { locationId, limit: '100', endAt: /^\d{4}-\d{2}-\d{2}$/, [key]: of },
      headers,
      answer: {
        submissions: [
          { ...submission, [key]: of, name: 'test', email: 'test@test.com', others: answers },
        ],
        meta: { total: 1, currentPage: 1, nextPage: null, prevPage: null },
      },
    },
    definitions(definition('MgobCB14YMVKuE4Ka8p1', 'Weekly Hours', 'NUMERICAL')),
    {
      request: `GET /${kind}/`,
      query: { locationId, skip: '0', limit: '50' },
      headers,
      answer: { [kind]: [{ id: of, name, locationId }], total: 1 },
    },
  ],
  result: [
    {
      id: submission.id,
      contactId: submission.contactId,
      contactName: 'test',
      email: 'test@test.com',
      [key]: of,
      [key.replace('Id', 'Name')]: name,
      answers: [
        { question: 'Full Name', answer: 'Test User' },
        { question: 'Phone', answer: '+18887324197' },
        { question: 'Weekly Hours', answer: '20' },
      ],
      createdAt: submission.createdAt,
    },
  ],
});

/** The choices of a field. */
const listed = (
  kind: 'forms' | 'surveys',
  operation: string,
  id: string,
  name: string,
): Example => ({
  operation,
  scopes: [`${kind}.readonly`],
  input: {},
  exchanges: [
    {
      request: `GET /${kind}/`,
      query: { locationId, skip: '0', limit: '50' },
      headers,
      answer: { [kind]: [{ id, name, locationId }], total: 1 },
    },
  ],
  result: [{ id, label: name }],
});

export const formEventExamples: Example[] = [
  // https://marketplace.gohighlevel.com/docs/ghl/forms/get-forms-submissions
  sample(
    'forms',
    'formId',
    {
      id: '38303ec7-629a-49e2-888a-cf8bf0b1f97e',
      contactId: 'DWQ45t2IPVxi9LDu1wBl',
      createdAt: '2021-06-23T06:07:04.000Z',
    },
    'YSWdvS4Is98wtIDGnpmI',
    'Form 1',
  ),
  // https://marketplace.gohighlevel.com/docs/ghl/surveys/get-surveys-submissions
  sample(
    'surveys',
    'surveyId',
    {
      id: 'be759b9a-c3ec-4b29-ba07-fc3c89c77673',
      contactId: '9NkT25Vor1v4aQatFsv2',
      createdAt: '2020-11-01T18:02:21.000Z',
    },
    'jjusM6EOngDExnbo2DbU',
    'Survey 1',
  ),
  listed('surveys', 'survey_dropdown', 'I5GFa3d3cKjojpe4VVUx', 'Survey 1'),
];
