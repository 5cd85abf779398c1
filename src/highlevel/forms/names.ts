import { out } from '../../core/output/output.ts';
import type { Names } from '../../core/reading/names.ts';
import { docs } from '../docs.ts';

/** The first 50 forms, or surveys, of the sub-account. */
const named = (kind: 'forms' | 'surveys'): Names => ({
  list: {
    docs: docs(kind, `get-${kind}`),
    scopes: [`${kind}.readonly`],
    route: `GET /${kind}/`,
    connection: ['locationId'],
    fixed: { skip: 0, limit: 50 },
    result: `${kind}[]`,
  },
});

const forms = named('forms');
const surveys = named('surveys');

/** The name of the form whose id is beside it. */
export const formName = () =>
  out.name('Booking form', { of: 'formId', in: forms, label: 'Form Name' });

/** The name of the survey whose id is beside it. */
export const surveyName = () =>
  out.name('Fitness check', { of: 'surveyId', in: surveys, label: 'Survey Name' });
