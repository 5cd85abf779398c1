import { FileToSend } from '../../core/http/download.ts';
import { parseRoute } from '../../core/http/route.ts';
import type { Field, FieldOptions } from '../../core/input/fields/field.ts';
import {
  choice,
  dateTime,
  file,
  jsonList,
  jsonObject,
  list,
  longText,
  number,
  text,
  yesNo,
} from '../../core/input/fields.ts';
import { humanize } from '../../core/input/humanize.ts';
import { isRecord, type Raw } from '../../core/raw.ts';
import type { Shape } from '../../core/shape.ts';
import type { ApiEndpoint, ApiValue } from './endpoints.ts';

/** What people enter for an endpoint, and what the request carries beside it. */
type EndpointValues = {
  fields: Shape;
  /** Keys of the values that go into the query, also where there is a body. */
  inQuery: string[];
  /** Values of the connection, by the request's name for them. */
  connection: Record<string, string>;
  /** Values that are the same in every request. */
  fixed: Raw;
};

/** Lists of choices for values that name a record of a sub-account. */
const DROPDOWNS: Record<string, string> = {
  businessId: 'business_dropdown',
  calendarId: 'calendar_dropdown',
  campaignId: 'campaign_dropdown',
  contactId: 'contact_dropdown',
  conversationId: 'conversation_dropdown',
  opportunityId: 'opportunity_dropdown',
  pipelineId: 'pipeline_dropdown',
  userId: 'user_dropdown',
  workflowId: 'workflow_dropdown',
};

/** HighLevel's names for the sub-account of the connection. `altId` is the one of an `altType` “location”. */
const SUB_ACCOUNT = ['locationId', 'location_id', 'altId'];

const needsSubAccount = ({ route, query, body = [] }: ApiEndpoint) =>
  route.includes('{locationId}') ||
  [...query, ...body].some(({ name, required }) => required && SUB_ACCOUNT.includes(name));

/** The account that an endpoint is for. One that takes either token is for the sub-account that it names. */
export function accountOf(endpoint: ApiEndpoint): 'agency' | 'any' | undefined {
  const { token } = endpoint;
  if (token === 'agency') {
    return 'agency';
  }
  return token === 'location' || needsSubAccount(endpoint) ? undefined : 'any';
}

/** What the connection calls a value, where the request takes it from there. */
function connectionName(
  { name, required }: ApiValue,
  account: ReturnType<typeof accountOf>,
): string | undefined {
  if (name === 'companyId') {
    return required ? 'companyId' : undefined;
  }
  const isSubAccount = SUB_ACCOUNT.includes(name) && (required || name !== 'altId');
  return isSubAccount && !account ? 'locationId' : undefined;
}

/** Sorts the values of an endpoint into what people enter and what the request has in any case. */
export function valuesOf(endpoint: ApiEndpoint): EndpointValues {
  const { query, body = [] } = endpoint;
  const account = accountOf(endpoint);
  const inPath = pathValues(endpoint);
  const elsewhere = new Set([...inPath, ...body].map(({ name }) => name));
  const values: EndpointValues = { fields: {}, inQuery: [], connection: {}, fixed: {} };
  const add = (value: ApiValue, key = value.name) => {
    const { name, required, choices } = value;
    const known = connectionName(value, account);
    if (known) {
      values.connection[name] = known;
    } else if (required && (choices.length === 1 || name === 'altType')) {
      values.fixed[name] = choices[0] ?? 'location';
    } else {
      const at = key === name ? {} : { at: name };
      values.fields[key] = fieldOf(value, account, at, body.includes(value));
    }
  };
  for (const value of inPath) {
    if (!connectionName(value, account)) {
      add(value);
    }
  }
  for (const value of query) {
    const key = elsewhere.has(value.name) ? `query_${value.name}` : value.name;
    values.inQuery.push(key);
    add(value, key);
  }
  for (const value of body) {
    add(value);
  }
  return values;
}

/** The values in the path: those that the table tells more of, and texts. */
const pathValues = ({ route, path }: ApiEndpoint): ApiValue[] =>
  parseRoute(route).placeholders.map(
    (name) =>
      path.find((value) => value.name === name) ?? {
        name,
        required: true,
        type: 'text',
        list: false,
        choices: [],
      },
  );

function dropdownOf(
  { name, list: isList }: ApiValue,
  account: ReturnType<typeof accountOf>,
): string | undefined {
  const ofSubAccount = account || isList ? undefined : DROPDOWNS[name];
  return SUB_ACCOUNT.includes(name) ? 'location_dropdown' : ofSubAccount;
}

function fieldOf(
  value: ApiValue,
  account: ReturnType<typeof accountOf>,
  at: FieldOptions,
  inBody: boolean,
) {
  const dropdown = dropdownOf(value, account);
  const options = { label: humanize(value.name), ...at, ...(dropdown && { dropdown }) };
  const one = oneField(value, options, inBody);
  const field =
    value.list && value.type !== 'object' ? list(one, { ...options, split: true }) : one;
  return value.required ? field : (field as Field).optional();
}

function oneField(
  { type, list: isList, choices }: ApiValue,
  options: FieldOptions,
  inBody: boolean,
): Field {
  switch (type) {
    case 'number':
      return number({
        ...options,
        ...(choices.length > 0 && { help: `One of these numbers: ${choices.join(', ')}.` }),
      });
    case 'boolean':
      return yesNo(options);
    case 'datetime':
      return dateTime(options);
    case 'object':
      return isList
        ? jsonList({ ...options, help: 'A list in JSON: objects in square brackets.' })
        : jsonObject({ ...options, help: 'An object in JSON: names and values in braces.' });
    case 'file':
      return file(options);
    default:
      if (choices.length > 0) {
        return choice(Object.fromEntries(choices.map((one) => [one, one])), options);
      }
      return inBody && !options.dropdown ? longText(options) : text(options);
  }
}

/** Files as the request sends them. */
export const withFiles = ({ body = [] }: ApiEndpoint, values: Raw): Raw => ({
  ...values,
  ...asFiles(values, (name) => body.some((one) => one.name === name && one.type === 'file')),
});

/** The values of More Fields. Those of a form that are web addresses are files: their names vary by account. */
export const moreOf = ({ encoding }: ApiEndpoint, more: unknown): unknown =>
  encoding === 'multipart' && isRecord(more)
    ? { ...more, ...asFiles(more, (name) => /^https?:\/\//i.test(String(more[name]))) }
    : more;

const asFiles = (values: Raw, isFile: (name: string) => boolean): Raw =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([name, value]) => value !== undefined && isFile(name))
      .map(([name, value]) => [name, new FileToSend(String(value), humanize(name))]),
  );
