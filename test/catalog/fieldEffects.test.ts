import { operations } from '../../src/catalog.ts';
import { FileToSend } from '../../src/core/http/download.ts';
import type { Endpoint } from '../../src/core/http/endpoint.ts';
import { callOf } from '../../src/core/http/request.ts';
import { labelOf } from '../../src/core/input/editorFields.ts';
import { fieldFacts, isOptional } from '../../src/core/input/fields/field.ts';
import { shownFields } from '../../src/core/input/shownFields.ts';
import { type ValidateOptions, validate } from '../../src/core/input/validate.ts';
import type { Operation } from '../../src/core/operations/operation.ts';
import type { Lookup } from '../../src/core/operations/search.ts';
import type { Raw } from '../../src/core/raw.ts';
import type { RecordWords } from '../../src/core/reading/records.ts';
import type { Step } from '../../src/core/service.ts';
import type { Shape } from '../../src/core/shape.ts';
import { CONNECTIONS, type Example } from '../examples/example.ts';
import { examples } from '../examples/index.ts';

/** Every optional field of a request does something: filled in, it changes what is sent, or the step says why not. */

const NOW = Date.UTC(2026, 1, 20, 12);
const ZONE = 'America/Chicago';

/** A value for every kind of field, each of which takes some. */
const VALUES = [
  ...['3', '250', '2031-01-01 10:00', '2026-02-19 10:00', '09:30', 'AnyId_7', 'Zebra', 'yes', 'no'],
  ...['ada@example.com', '+1 415 555 0199', 'https://example.com/a.pdf', 'America/Lima', 'Run'],
  ...['{"a":1}', '[{"a":1}]', '#ff0000', 'USD', 'DE', 'RRULE:FREQ=DAILY;INTERVAL=1;COUNT=3'],
];

function takes(key: string, field: Shape[string], value: unknown): boolean {
  try {
    validate({ [key]: field }, { [key]: value });
    return true;
  } catch {
    return false;
  }
}

/** Values that a field takes; of line items, rows with all their cells. */
function valuesFor(key: string, field: Shape[string]): unknown[] {
  const { children, choices } = fieldFacts(field);
  if (children) {
    const cells = Object.entries(children).map(([cell, child]) => [
      cell,
      valuesFor(cell, child)[0],
    ]);
    const row = Object.fromEntries(cells);
    return [[row, row]];
  }
  const offered = Array.isArray(choices) ? choices : Object.keys(choices ?? {});
  return [...offered, ...VALUES].filter((value) => takes(key, field, value));
}

type Words = RecordWords &
  Endpoint &
  Omit<ValidateOptions, 'raw' | 'zone'> & {
    lookups?: readonly Lookup<Shape>[];
    instead?: readonly (Partial<Endpoint> & { when(values: Raw): boolean })[];
  };

/** The requests that a step makes of its input at first, as one text, or why it makes none. */
function requestsOf(operation: Operation, { environment }: Example, input: Raw): string {
  const words = operation.words as unknown as Words;
  const authData = CONNECTIONS[environment ?? operation.service.environments[0]!]!;
  const service = { ...operation.service, granted: undefined };
  const bundle = { authData, inputData: input };
  const step = { service, bundle, context: authData, zone: ZONE } as unknown as Step;
  const shape = operation.shape();
  try {
    const values: Raw = validate(shownFields(shape, input), input, { ...words, zone: ZONE });
    const { lookups, instead = [], ...own } = words;
    const asked = instead.find(({ when }) => when(values));
    const endpoints: (Endpoint & Pick<RecordWords, 'windows'>)[] = lookups
      ?.filter(({ by }) => values[by] !== undefined)
      .map((lookup) => ({ docs: '', scopes: [], ...lookup })) ?? [{ ...own, ...asked }];
    const calls = endpoints.flatMap((endpoint) =>
      (endpoint.windows?.(values, NOW) ?? [values]).map((one) =>
        callOf(step, endpoint, one, { shape, holds: () => true }),
      ),
    );
    return JSON.stringify(
      calls.map(({ path, query, body }) => [path, query, body]),
      (_, value) => (value instanceof FileToSend ? { ...value } : value),
    );
  } catch (error) {
    return (error as Error).message;
  }
}

const cases = operations
  .filter(({ words }) => 'route' in words || 'lookups' in words)
  .flatMap((operation) => {
    const [example] = examples
      .filter(
        ({ operation: key, kind = operation.kind }) =>
          key === operation.key && kind === operation.kind,
      )
      .sort((one, other) => Object.keys(other.input).length - Object.keys(one.input).length);
    return example ? [{ operation, example }] : [];
  });

/** The fields that go into a request, none of which may be lost. */
const isSent = (field: Shape[string]) => {
  const { local, listOnly } = fieldFacts(field);
  return isOptional(field) && !local && !listOnly;
};

it('a field that is sent changes the request, alone or with others', () => {
  const silent: string[] = [];
  let tried = 0;
  for (const { operation, example } of cases) {
    const shape = operation.shape();
    const fields = Object.entries(shape).filter(([, field]) => isSent(field));
    const everything: Raw = { ...example.input };
    const changes = (key: string, from: Raw) => {
      const { onlyWith } = fieldFacts(shape[key]!);
      const shown = { ...from, ...(onlyWith && { [onlyWith.field]: onlyWith.is[0] }) };
      const without = requestsOf(operation, example, { ...shown, [key]: undefined });
      return valuesFor(key, shape[key]!).find(
        (value) => requestsOf(operation, example, { ...shown, [key]: value }) !== without,
      );
    };
    const quiet = fields.filter(([key]) => {
      const value = changes(key, example.input);
      Object.assign(everything, value !== undefined && { [key]: value });
      return value === undefined;
    });
    tried += fields.length;
    silent.push(
      ...quiet
        .filter(([key]) => changes(key, everything) === undefined)
        .map(([key]) => `${operation.kind} ${operation.key}: ${labelOf(shape, key)}`),
    );
  }
  expect(tried).toBeGreaterThan(700);
  expect(silent).toEqual([]);
});
