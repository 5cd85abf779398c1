import type { Method, Route } from '../../core/http/route.ts';
import { apiPath, choice, json, jsonObject } from '../../core/input/fields.ts';
import type { OpenEndpoint } from '../../core/operations/open.ts';
import type { Raw } from '../../core/raw.ts';

/** The choices of people who write the path themselves. */
export const OWN_PATH = { own_path: 'Own Path', own_agency_path: 'Own Path, as the Agency' };

const METHODS: Record<Method, string> = {
  GET: 'GET',
  POST: 'POST',
  PUT: 'PUT',
  PATCH: 'PATCH',
  DELETE: 'DELETE',
};

/** https://marketplace.gohighlevel.com/docs/Versioning */
const VERSIONS = {
  '2021-07-28': '2021-07-28',
  '2021-04-15': '2021-04-15',
  '2023-02-21': '2023-02-21',
  v3: 'v3',
};

const method = () => choice(METHODS, { label: 'Method', local: true });

const address = (names: readonly string[]) => ({
  path: apiPath({
    label: 'Path',
    help: `As HighLevel’s documentation writes it. ${names.map((name) => `\`{${name}}\``).join(' and ')} come from the connection.`,
    names,
    local: true,
  }),
  query: jsonObject({
    label: 'Query (JSON)',
    help: 'What follows the question mark of the address, as an object in JSON.',
    local: true,
  }).optional(),
  version: choice(VERSIONS, {
    label: 'Version',
    help: 'The version of the API that the documentation of the endpoint names. Defaults to 2021-07-28.',
    local: true,
  }).default('2021-07-28'),
});

const body = () =>
  json({
    label: 'Body (JSON)',
    help: 'The whole body of the request, in JSON.',
    local: true,
  }).optional();

const own = (only: 'GET' | undefined, names: readonly string[]): OpenEndpoint => ({
  input: () => ({
    ...(only ? {} : { method: method() }),
    ...address(names),
    ...(only ? {} : { body: body() }),
  }),
  check: (values) =>
    values.method === 'GET' && values.body !== undefined
      ? ['Body (JSON): a GET has none. Empty it, or choose another Method.']
      : [],
  endpoint: (values) => ({
    route: `${only ?? (values.method as Method)} ${values.path as `/${string}`}` satisfies Route,
    version: String(values.version),
    versions: { v3: null },
    scopes: [],
    sendAs: 'query',
  }),
  whole: (values) => ({ query: values.query as Raw | undefined, body: values.body }),
});

/** Any path of the API, with the token of a sub-account; `only` leaves no other method. */
export const ownPath = (only?: 'GET'): OpenEndpoint => own(only, ['locationId', 'companyId']);

/** Any path of the API, with the token of an agency. */
export const agencyPath = (only?: 'GET'): OpenEndpoint => ({
  ...own(only, ['companyId']),
  account: 'agency',
});
