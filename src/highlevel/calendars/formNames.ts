import { out } from '../../core/output/output.ts';
import type { Names } from '../../core/reading/names.ts';
import { docs } from '../docs.ts';

/** The first 50 forms of the sub-account. */
const forms: Names = {
  list: {
    docs: docs('forms', 'get-forms'),
    scopes: ['forms.readonly'],
    route: 'GET /forms/',
    connection: ['locationId'],
    fixed: { skip: 0, limit: 50 },
    result: 'forms[]',
    read: ({ id, name }) => [[id, name]],
  },
};

/** The name of the form whose id is beside it. */
export const formName = () =>
  out.name('Booking form', { of: 'formId', in: forms, label: 'Form Name' });
