import { badRequest, type Refusal, unprocessable } from './refusal.ts';

/** Names of version v3 by the dated ones; of a property inside another one as `dndSettings.Email`. */
type Names = Record<string, string>;

/**
 * How version v3 of an operation differs from its dated one. `gone`: v3 does not have it.
 * @see https://marketplace.gohighlevel.com/docs/Versioning
 */
export type V3 =
  | 'gone'
  | {
      query?: Names;
      body?: Names;
      answer?: Names;
      /** Dated names that v3 takes as well */
      keeps?: string[];
      /** A property that v3 wants in the body */
      needs?: Record<string, 'number'>;
    };

type Changes = Exclude<V3, 'gone'>;
type Values = Record<string, unknown>;

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mapKeys = (
  value: unknown,
  nameOf: (key: string, parent: string) => string,
  parent = '',
): unknown => {
  if (Array.isArray(value)) return value.map((one) => mapKeys(one, nameOf, parent));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [nameOf(key, parent), mapKeys(inner, nameOf, key)]),
  );
};

const full = (key: string, parent: string) => (parent ? `${parent}.${key}` : key);

/** What a v3 request says in the dated names; a dated name itself does not exist in v3. */
const inDatedNames = (value: unknown, names: Names = {}, keeps: string[] = []): unknown => {
  const byV3 = new Map(
    Object.entries(names).map(([dated, v3]) => {
      const parent = dated.split('.').slice(0, -1).join('.');
      return [full(v3, parent), dated.split('.').at(-1)!];
    }),
  );
  return mapKeys(value, (key, parent) => {
    const place = full(key, parent);
    if (place in names && !keeps.includes(place)) {
      throw unprocessable([`${parent ? `${parent}.` : ''}property ${key} should not exist`]);
    }
    return byV3.get(place) ?? key;
  });
};

/** A v3 request as the dated operation takes it. */
export const datedRequest = <Query extends object>(
  { query: inQuery, body: inBody, keeps, needs = {} }: Changes,
  { query, body }: { query: Query; body: unknown },
): { query: Query; body: unknown } => {
  const wanted = Object.entries(needs).filter(
    ([name, type]) => !isObject(body) || typeof body[name] !== type,
  );
  if (wanted.length > 0) {
    throw unprocessable(wanted.map(([name, type]) => `${name} must be a ${type}`));
  }
  const known = isObject(body)
    ? Object.fromEntries(Object.entries(body).filter(([name]) => !(name in needs)))
    : body;
  return {
    query: inDatedNames(query, inQuery) as Query,
    body: inDatedNames(known, inBody, keeps),
  };
};

/** A dated answer in the names of v3. */
export const v3Answer = ({ answer = {} }: Changes, body: unknown): unknown =>
  mapKeys(body, (key, parent) => answer[full(key, parent)] ?? key);

/** @see https://github.com/GoHighLevel/highlevel-api-docs/issues/304 */
export const goneInV3 = (method: string, path: string): Refusal =>
  badRequest(
    `Endpoint ${method} ${path} not available in API version v3. This endpoint was removed in version v3.`,
    { error: 'Bad Request' },
  );

const channels: Names = {
  Call: 'call',
  Email: 'email',
  SMS: 'sms',
  WhatsApp: 'whatsApp',
  GMB: 'gmb',
  FB: 'fb',
};

/** The channels of a contact begin with a small letter in v3. */
export const channelsInV3: Names = Object.fromEntries(
  Object.entries(channels).map(([dated, v3]) => [`dndSettings.${dated}`, v3]),
);

/** The value of a custom field that is written. */
export const fieldValueInV3: Names = { 'customFields.field_value': 'fieldValue' };
