import type { Example, Exchange } from '../example.ts';
import { definition, definitions, headers, locationId } from './contacts/records.ts';

type Kind = 'forms' | 'surveys';

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

/** What the pages of HighLevel show as submissions. */
const SUBMISSIONS = {
  forms: {
    of: { formId: 'YSWdvS4Is98wtIDGnpmI' },
    named: { formName: 'Form 1' },
    submission: {
      id: '38303ec7-629a-49e2-888a-cf8bf0b1f97e',
      contactId: 'DWQ45t2IPVxi9LDu1wBl',
      createdAt: '2021-06-23T06:07:04.000Z',
    },
  },
  surveys: {
    of: { surveyId: 'jjusM6EOngDExnbo2DbU' },
    named: { surveyName: 'Survey 1' },
    submission: {
      id: 'be759b9a-c3ec-4b29-ba07-fc3c89c77673',
      contactId: '9NkT25Vor1v4aQatFsv2',
      createdAt: '2020-11-01T18:02:21.000Z',
    },
  },
};

/** The submissions of a form or of a survey, which a trigger and a search read with queries of their own. */
export const submissionExample = (
  kind: Kind,
  operation: string,
  {
    query,
    input,
    meta,
  }: { query: Exchange['query']; input?: Record<string, unknown>; meta?: Record<string, unknown> },
): Example => {
  const { of, named, submission } = SUBMISSIONS[kind];
  return {
    operation,
    scopes: [`${kind}.readonly`, 'locations/customFields.readonly'],
    ...(meta && { meta }),
    input: { ...of, ...input },
    exchanges: [
      {
        request: `GET /${kind}/submissions`,
        query: { locationId, limit: '100', ...of, ...query },
        headers,
        answer: {
          submissions: [
            { ...submission, ...of, name: 'test', email: 'test@test.com', others: answers },
          ],
          meta: { total: 1, currentPage: 1, nextPage: null, prevPage: null },
        },
      },
      definitions(definition('MgobCB14YMVKuE4Ka8p1', 'Weekly Hours', 'NUMERICAL')),
      page(kind, '0', [{ id: Object.values(of)[0]!, name: Object.values(named)[0]! }]),
    ],
    result: [
      {
        ...submission,
        contactName: 'test',
        email: 'test@test.com',
        ...of,
        ...named,
        answers: [
          { question: 'Full Name', answer: 'Test User' },
          { question: 'Phone', answer: '+18887324197' },
          { question: 'Weekly Hours', answer: '20' },
        ],
      },
    ],
  };
};

const page = (kind: Kind, skip: string, records: { id: string; name: string }[]): Exchange => ({
  request: `GET /${kind}/`,
  query: { locationId, skip, limit: '50' },
  headers,
  answer: { [kind]: records.map((record) => ({ ...record, locationId })), total: 1 },
});

/** A list of forms or of surveys. The poll of a trigger reads to its end. */
const list = (kind: Kind, operation: string, record: { id: string; name: string }): Example[] => [
  {
    operation,
    kind: 'search',
    scopes: [`${kind}.readonly`],
    input: {},
    exchanges: [page(kind, '0', [record])],
    result: [record],
  },
  {
    operation,
    kind: 'trigger',
    scopes: [`${kind}.readonly`],
    input: {},
    exchanges: [page(kind, '0', [record]), page(kind, '50', [])],
    result: [{ ...record, revision: 'new' }],
  },
];

const survey = { id: 'I5GFa3d3cKjojpe4VVUx', name: 'Survey 1' };
const filters = { q: 'john@deo.com', startAt: '2020-11-14', endAt: '2020-12-14' };

export const formExamples: Example[] = [
  // https://marketplace.gohighlevel.com/docs/ghl/forms/get-forms-submissions
  submissionExample('forms', 'list_form_submissions', { query: filters, input: filters }),
  // https://marketplace.gohighlevel.com/docs/ghl/surveys/get-surveys-submissions
  submissionExample('surveys', 'list_survey_submissions', { query: filters, input: filters }),
  // https://marketplace.gohighlevel.com/docs/ghl/forms/get-forms
  ...list('forms', 'list_forms', { id: 'YSWdvS4Is98wtIDGnpmI', name: 'Form 1' }),
  // https://marketplace.gohighlevel.com/docs/ghl/surveys/get-surveys
  ...list('surveys', 'list_surveys', survey),
  {
    operation: 'survey_dropdown',
    scopes: ['surveys.readonly'],
    input: {},
    exchanges: [page('surveys', '0', [survey])],
    result: [{ id: survey.id, label: survey.name }],
  },
];
