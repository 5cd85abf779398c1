import { jsonObject } from '../../core/input/fields.ts';
import type { OpenEndpoint } from '../../core/operations/open.ts';
import type { Raw } from '../../core/raw.ts';
import { type ApiEndpoint, endpointOf, isRead } from './endpoints.ts';
import { agencyPath, OWN_PATH, ownPath } from './ownPath.ts';
import { accountOf, moreOf, valuesOf, withFiles } from './values.ts';

/** What a choice of the list of endpoints stands for. */
export function chosenEndpoint(choice: string): OpenEndpoint | undefined {
  if (Object.hasOwn(OWN_PATH, choice)) {
    return choice === 'own_path' ? ownPath() : agencyPath();
  }
  const endpoint = endpointOf(choice);
  return endpoint && openEndpoint(endpoint);
}

/** The same for a step that only reads. */
export function chosenRead(choice: string): OpenEndpoint | undefined {
  if (Object.hasOwn(OWN_PATH, choice)) {
    return choice === 'own_path' ? ownPath('GET') : agencyPath('GET');
  }
  const endpoint = endpointOf(choice);
  return endpoint && isRead(endpoint) ? openEndpoint(endpoint) : undefined;
}

function openEndpoint(endpoint: ApiEndpoint): OpenEndpoint {
  const { route, version, scopes, body, encoding, result } = endpoint;
  const { fields, inQuery, connection, fixed } = valuesOf(endpoint);
  const account = accountOf(endpoint);
  const isFile = result === '(file)';
  const hasOtherNames = endpoint.v3 === 'breaks' || endpoint.v3 === 'gone';
  return {
    ...(account && { account }),
    notice: noticeOf(endpoint),
    input: () => ({
      ...fields,
      more_fields: jsonObject({
        label: 'More Fields (JSON)',
        help: helpOf(endpoint),
        local: true,
      }).optional(),
    }),
    endpoint: () => ({
      route,
      version,
      // The table tells names and forms of the older version alone.
      ...(hasOtherNames && { versions: { v3: null } }),
      scopes,
      sendAs: body ? encoding : 'query',
      inQuery,
      connection,
      fixed,
      arrange: (values) => withFiles(endpoint, values),
    }),
    whole: ({ more_fields: more }) =>
      readsOnly(endpoint) ? { query: more as Raw } : { body: moreOf(endpoint, more) },
    ...(isFile ? { isFile } : { result }),
  };
}

const readsOnly = ({ route }: ApiEndpoint) => route.startsWith('GET ');

const helpOf = (endpoint: ApiEndpoint): string => {
  const place = readsOnly(endpoint) ? 'query' : 'body';
  const help = `What has no field above, as an object in JSON. It goes into the ${place}.`;
  return endpoint.encoding === 'multipart' ? `${help} A web address is sent as its file.` : help;
};

function noticeOf({ route, scopes, deprecated, version }: ApiEndpoint): string {
  const sentences = [
    `Calls \`${route}\`.`,
    scopes.length > 0 && `The connection needs ${scopes.join(' and ')}.`,
    version === 'v3' && 'Only version v3 of the HighLevel API has it.',
    deprecated && 'HighLevel has deprecated this endpoint: choose another one where there is one.',
    route.startsWith('DELETE ') && 'What is deleted cannot be brought back.',
  ];
  return sentences.filter(Boolean).join(' ');
}
