import type { ConditionalFields, ZapierDefinition } from '../../core/operations/definition.ts';

/**
 * What live Zaps rely on, by kind and key: input fields (true when required) and keys of samples, nested
 * ones as `filters[].operator` and `owner.name`. Of searches that create and of methods that Zapier calls
 * later the key alone.
 */
export type Contract = Record<string, { inputs: Record<string, boolean>; outputs: string[] }>;

type Definitions = Record<string, Pick<ZapierDefinition, 'operation'>>;
type PlainField = { key: string; required?: boolean; children?: PlainField[] };

/** The contract of an app as it is now. */
export function contractOf(app: {
  triggers: Definitions;
  searches: Definitions;
  creates: Definitions;
  searchOrCreates: object;
  hydrators: object;
}): Contract {
  const entries = [
    ...formsOf('trigger', app.triggers),
    ...formsOf('search', app.searches),
    ...formsOf('create', app.creates),
    ...keysAlone('search or create', app.searchOrCreates),
    ...keysAlone('hydrator', app.hydrators),
  ];
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const formsOf = (kind: string, definitions: Definitions) =>
  Object.entries(definitions).map(([key, { operation }]) => {
    const { inputFields, sample } = operation as {
      inputFields: (PlainField | (() => unknown) | Pick<ConditionalFields, 'fields'>)[];
      sample: object;
    };
    const fields = inputFields
      .flatMap((field) => ('fields' in field ? (field.fields as PlainField[]) : field))
      .filter((field): field is PlainField => typeof field === 'object' && field.key !== 'notice');
    return [
      `${kind} ${key}`,
      { inputs: Object.fromEntries(inputsOf(fields)), outputs: pathsOf(sample) },
    ] as const;
  });

const keysAlone = (kind: string, named: object) =>
  Object.keys(named).map((key) => [`${kind} ${key}`, { inputs: {}, outputs: [] }] as const);

const inputsOf = (fields: PlainField[], prefix = ''): [string, boolean][] =>
  fields.flatMap(({ key, required, children = [] }) => [
    [prefix + key, required === true],
    ...inputsOf(children, `${prefix}${key}[].`),
  ]);

/** Every key of a value; lists by their first item. */
const pathsOf = (value: unknown, prefix = ''): string[] =>
  isObject(value)
    ? Object.entries(value).flatMap(([key, inner]) => [
        prefix + key,
        ...(Array.isArray(inner)
          ? pathsOf(inner[0], `${prefix}${key}[].`)
          : pathsOf(inner, `${prefix}${key}.`)),
      ])
    : [];

const isObject = (value: unknown): value is object =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** What a change would break in live Zaps: https://docs.zapier.com/platform/manage/versions */
export function brokenPromises(released: Contract, now: Contract): string[] {
  return Object.entries(released).flatMap(([name, { inputs, outputs }]) => {
    const current = now[name];
    if (!current) {
      return [`${name} is gone`];
    }
    return [
      ...Object.keys(inputs)
        .filter((key) => !(key in current.inputs))
        .map((key) => `${name} lost the input ${key}`),
      ...Object.keys(current.inputs)
        .filter((key) => current.inputs[key] && !inputs[key] && !isOfNewList(key, inputs))
        .map((key) => `${name} now requires ${key}`),
      ...outputs
        .filter((key) => !current.outputs.includes(key))
        .map((key) => `${name} lost the output ${key}`),
    ];
  });
}

/** Whether a field belongs to a list of line items that no live Zap fills yet. */
function isOfNewList(key: string, released: Record<string, boolean>): boolean {
  const end = key.lastIndexOf('[].');
  return end > 0 && !(key.slice(0, end) in released);
}
