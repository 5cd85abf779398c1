/** What is known of one value of a request; `enum` is a list of choices or the name of a shared one. */
type FieldFact = {
  name: string;
  type?: 'number' | 'boolean' | 'datetime' | 'object' | 'array' | 'file';
  itemsType?: string;
  list?: boolean;
  required?: boolean;
  enum?: string | readonly (string | number)[];
};

/** What is known of one endpoint. What is left out has its usual value: see {@link EndpointFacts}. */
export type EndpointFact = {
  group: string;
  name: string;
  method: string;
  path: string;
  /** Value of the `Version` header; none when absent. */
  version?: string;
  /** How version v3 of the API differs. */
  v3?: 'same' | 'adds' | 'breaks' | 'gone';
  deprecated?: true | 'v3';
  scopes?: readonly string[];
  token: 'location' | 'agency' | 'both' | 'none';
  params?: { path?: readonly FieldFact[]; query?: readonly FieldFact[] };
  body?: {
    encoding: 'json' | 'form' | 'multipart';
    /** The body is a list of such objects. */
    root?: 'array';
    /** Absent for a body whose properties are not known. */
    fields?: readonly FieldFact[];
  };
  /** Where the record (`invoice`) or the list (`invoices[]`) is in the answer, `(file)` for a file. */
  result?: string;
};

/** Facts about the endpoints of HighLevel, as `npm run endpoints` reads them from a file. */
export type EndpointFacts = {
  /** Choices that several fields share, by name. */
  enums: Record<string, readonly (string | number)[]>;
  endpoints: readonly EndpointFact[];
};

/** What a row of the table leaves out. */
const USUAL = { version: '2021-07-28', token: 'location', v3: 'same', encoding: 'json' };

/** The table of endpoints as text: JSON with a line for each endpoint, under the name of its group. */
export function tableOf({ enums, endpoints }: EndpointFacts): string {
  const groups = Map.groupBy(endpoints, ({ group }) => group);
  const rows = [...groups].sort().map(([group, ofGroup]) => {
    const lines = ofGroup.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(rowOf);
    return `${JSON.stringify(group)}:[\n${lines.join(',\n')}\n]`;
  });
  const shared = Object.entries(enums).map(([name, values]) => [name, values.join('|')]);
  return `{"choices":${JSON.stringify(Object.fromEntries(shared))},"groups":{\n${rows.join(',\n')}\n}}`;
}

function rowOf(fact: EndpointFact): string {
  const { name, method, path, version = '', token, v3, deprecated, scopes, body, result } = fact;
  const { encoding, root } = body ?? {};
  const row = {
    name,
    route: `${method} ${path}`,
    version: unusual('version', version),
    token: unusual('token', token),
    v3: v3 && unusual('v3', v3),
    deprecated,
    scopes: scopes?.join(' '),
    path: fieldsOf(fact.params?.path),
    query: fieldsOf(fact.params?.query),
    body: body && (fieldsOf(body.fields) ?? []),
    encoding: encoding && unusual('encoding', encoding),
    root,
    result,
  };
  return JSON.stringify(row);
}

const unusual = (word: keyof typeof USUAL, value: string) =>
  value === USUAL[word] ? undefined : value;

const fieldsOf = (fields: readonly FieldFact[] | undefined) =>
  fields?.map(
    (field) => `${field.name}${field.required ? '*' : ''}${typeOf(field)}${choicesOf(field)}`,
  );

/** `:number`, `:object`, `:text[]`, `:object[]`; nothing for a text. */
function typeOf({ type, itemsType, list }: FieldFact): string {
  if (type === 'array' || list) {
    return itemsType ? ':object[]' : ':text[]';
  }
  return type ? `:${type}` : '';
}

/** `=ads|page`, or `=@country` for choices that several fields share. */
const choicesOf = ({ enum: choices }: FieldFact) =>
  choices ? `=${typeof choices === 'string' ? `@${choices}` : choices.join('|')}` : '';

/** The module that holds the table. A function keeps its text unread until a step needs it. */
export const moduleOf = (table: string): string => `// Written by \`npm run endpoints\`.

/** HighLevel's endpoints as text: see {@link import('./endpoints.ts').endpoints}. */
export const endpointTable = () =>
  \`${table}\`;
`;
