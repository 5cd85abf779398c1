import type { Encoding } from '../../core/http/endpoint.ts';
import type { Route } from '../../core/http/route.ts';
import { once } from '../../core/once.ts';
import { endpointTable } from './endpointTable.ts';

/** A value that an endpoint takes. */
export type ApiValue = {
  name: string;
  required: boolean;
  type: 'text' | 'number' | 'boolean' | 'datetime' | 'object' | 'file';
  /** Several of them. */
  list: boolean;
  choices: readonly string[];
};

/** An endpoint of HighLevel, as its table has it. */
export type ApiEndpoint = {
  /** The part of the product that it belongs to. */
  group: string;
  name: string;
  route: Route;
  /** Value of the `Version` header, empty for none. */
  version: string;
  /** How version v3 of the API differs. `breaks`: some of it has other names or forms; `gone`: v3 does not have it. */
  v3: 'same' | 'adds' | 'breaks' | 'gone';
  /** HighLevel means to take it away, in every version or from v3 on. */
  deprecated: true | 'v3' | undefined;
  /** Whose token it takes. */
  token: 'location' | 'agency' | 'both' | 'none';
  scopes: readonly string[];
  /** What is known of the values in its path, beside their names. */
  path: readonly ApiValue[];
  query: readonly ApiValue[];
  /** Absent where it takes no body; empty where nothing is known of what the body holds. */
  body: readonly ApiValue[] | undefined;
  encoding: Encoding;
  /** Where the record or the list is in the answer, where that is known. */
  result: string | undefined;
};

type Row = {
  name: string;
  route: Route;
  version?: string;
  token?: ApiEndpoint['token'];
  v3?: ApiEndpoint['v3'];
  deprecated?: ApiEndpoint['deprecated'];
  scopes?: string;
  path?: string[];
  query?: string[];
  body?: string[];
  encoding?: Encoding;
  root?: 'array';
  result?: string;
};

type Table = { choices: Record<string, string>; groups: Record<string, Row[]> };

/** Every endpoint, in the order of groups and names. What a row leaves out has its usual value. */
export const endpoints = once((): readonly ApiEndpoint[] => {
  const { choices, groups } = JSON.parse(endpointTable()) as Table;
  const read = (values: readonly string[] = []) => values.map((value) => apiValue(value, choices));
  return Object.entries(groups).flatMap(([group, rows]) =>
    rows.map(({ name, route, version = '2021-07-28', token = 'location', ...row }) => ({
      group,
      name,
      route,
      version,
      token,
      v3: row.v3 ?? 'same',
      deprecated: row.deprecated,
      scopes: row.scopes?.split(' ') ?? [],
      path: read(row.path),
      query: read(row.query),
      body: row.body && read(row.body),
      encoding: row.root ? ('json-array' as const) : (row.encoding ?? ('json' as const)),
      result: row.result,
    })),
  );
});

/** The endpoint of a route, as the table writes it. */
export const endpointOf = (route: string): ApiEndpoint | undefined =>
  endpoints().find((one) => one.route === route);

/** Whether an endpoint only reads and gives what a search can hold. A file is none of that. */
export const isRead = ({ route, result }: ApiEndpoint): boolean =>
  route.startsWith('GET ') && result !== '(file)';

/** Reads `limit:number`, `tags*:text[]`, `type=ads|page`, `country=@country`; a star marks what is required. */
function apiValue(written: string, shared: Record<string, string>): ApiValue {
  const [, name = '', star, type = 'text', brackets, given] =
    /^(\w+)(\*)?(?::([a-z]+)(\[\])?)?(?:=(.+))?$/.exec(written) ?? [];
  const choices = given?.startsWith('@') ? shared[given.slice(1)] : given;
  return {
    name,
    required: star !== undefined,
    type: type as ApiValue['type'],
    list: brackets !== undefined,
    choices: choices?.split('|') ?? [],
  };
}
