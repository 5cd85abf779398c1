import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { company } from './schema.ts';

export const getCompany = read({
  key: 'get_company',
  noun: 'Agency',
  label: 'Get Company',
  triggers: 'Triggers when the details of your agency (company) change.',
  finds: 'Finds the details of your agency (company). Needs the connection of an agency.',
  docs: docs('companies', 'get-company'),
  scopes: ['companies.readonly'],
  route: 'GET /companies/{companyId}',
  account: 'agency',
  input: () => ({}),
  result: 'company',
  output: company,
});
