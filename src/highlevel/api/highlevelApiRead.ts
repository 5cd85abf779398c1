import { openSearch } from '../service.ts';
import { chosenRead } from './chosenEndpoint.ts';
import { API_DOCS } from './dropdowns.ts';
import { apiAnswer, LIMITS, SECRETS } from './schema.ts';

export const highlevelApiRead = openSearch({
  key: 'highlevel_api_read',
  noun: 'API Response',
  label: 'HighLevel API Read',
  description: 'Finds the data of any GET endpoint of the API. Changes nothing.',
  docs: API_DOCS,
  dropdown: 'read_endpoint_dropdown',
  help: 'Type a part of the name, such as “invoice”, and choose. The fields of the endpoint follow.',
  endpointOf: chosenRead,
  headers: LIMITS,
  secrets: SECRETS,
  output: apiAnswer,
});
