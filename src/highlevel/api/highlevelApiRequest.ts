import { openAction } from '../service.ts';
import { chosenEndpoint } from './chosenEndpoint.ts';
import { API_DOCS } from './dropdowns.ts';
import { apiAnswerOrFile, LIMITS, SECRETS } from './schema.ts';

export const highlevelApiRequest = openAction({
  key: 'highlevel_api_request',
  noun: 'API Request',
  label: 'HighLevel API Request',
  description: 'Calls any endpoint of the API, for what no other action does.',
  docs: API_DOCS,
  dropdown: 'endpoint_dropdown',
  help: 'Type a part of the name, such as “invoice”, and choose. The fields of the endpoint follow.',
  endpointOf: chosenEndpoint,
  headers: LIMITS,
  secrets: SECRETS,
  output: apiAnswerOrFile,
});
