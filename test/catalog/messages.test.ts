import { operations } from '../../src/catalog.ts';
import { StepError } from '../../src/core/errors.ts';
import type { Endpoint } from '../../src/core/http/endpoint.ts';
import { callOf } from '../../src/core/http/request.ts';
import { parseRoute } from '../../src/core/http/route.ts';
import { labelOf } from '../../src/core/input/editorFields.ts';
import { fieldFacts, isOptional } from '../../src/core/input/fields/field.ts';
import { validate } from '../../src/core/input/validate.ts';
import type { Operation } from '../../src/core/operations/operation.ts';
import type { Words } from '../../src/core/operations/words.ts';
import type { Step } from '../../src/core/service.ts';
import type { Shape } from '../../src/core/shape.ts';
import { inputOf } from './onSandbox.ts';

/** What support staff reads when a step refuses its values, or the vendor does. */

type Failed = Pick<StepError, 'message' | 'outcome'>;

function failureOf(run: () => unknown): Failed | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof StepError) return error;
    throw error;
  }
}

/** Names of a program: `startTime`, `contact_id`. A first letter alone begins a brand, and addresses have their own words. */
const PROPERTY = /(?<![\w./@(-])[a-z]{2,}(?:_[a-z]+|[A-Z][a-z]+)+(?![\w/@-])/;

/** Tells what to do, or what a value must be. */
const NEXT_STEP =
  /\b(must( not)? be|fits?|choose|fill|map|check|correct|write|leave|empty|clear|replay|run|use|reconnect|remove|enter|is required|report)\b/i;

function complaint({ message }: Failed): string | undefined {
  const key = PROPERTY.exec(message.replaceAll(/“[^”]*”/g, '“”'))?.[0];
  switch (true) {
    case message.length > 250:
      return `too long: ${message}`;
    case key !== undefined:
      return `shows the key ${key}: ${message}`;
    case !NEXT_STEP.test(message):
      return `says nothing to do: ${message}`;
    default:
      return undefined;
  }
}

const name = ({ kind, key }: Operation) => `${kind} ${key}`;

/** Values that hardly any field takes; each field that takes one is left alone. */
const WRONG: readonly unknown[] = [
  '',
  '{{123__id}}',
  '???',
  -1e99,
  'x'.repeat(70_000),
  [{ a: [1] }],
];

const formOf = (operation: Operation) => {
  const { oneOf, together, atMostOne, check } = operation.words as Words<Shape>;
  return (input: Record<string, unknown>) =>
    validate(operation.shape(), input, { oneOf, together, atMostOne, check });
};

/** What is wrong with how a form refuses what it does not take; undefined where it takes it or says it well. */
function wrongly(run: () => unknown, labels: readonly string[]): string | undefined {
  const failed = failureOf(run);
  const names = labels.some((label) => failed?.message.includes(label));
  return failed && (complaint(failed) ?? (names ? undefined : `no label: ${failed.message}`));
}

it('a value that a field does not take is refused by its label, with what to do', () => {
  const complaints = operations
    .filter(({ hidden }) => !hidden)
    .flatMap((operation) =>
      Object.entries(operation.shape()).flatMap(([key, field]) => {
        const shape = { [key]: field };
        return WRONG.map((value) =>
          wrongly(() => validate(shape, { [key]: value }), [labelOf(shape, key)]),
        ).flatMap((wrong) => (wrong ? `${name(operation)}: ${wrong}` : []));
      }),
    );
  expect([...new Set(complaints)]).toEqual([]);
});

it('values that are wrong together are refused by the labels of the form, with what to do', () => {
  const related = operations.filter(({ hidden, words }) => {
    const { oneOf, together, atMostOne, check } = words as Words<Shape>;
    return !hidden && (oneOf || together || atMostOne || check);
  });
  const complaints = related.flatMap((operation) => {
    const read = formOf(operation);
    const keys = Object.keys(operation.shape());
    const labels = keys.map((key) => labelOf(operation.shape(), key));
    const input = inputOf(operation);
    const required = keys.filter((key) => !isOptional(operation.shape()[key]!));
    const inputs = [
      Object.fromEntries(required.map((key) => [key, input[key]])),
      ...keys.map((key) => ({ ...input, [key]: '' })),
    ];
    return inputs
      .map((values) => wrongly(() => read(values), labels))
      .flatMap((wrong) => (wrong ? `${name(operation)}: ${wrong}` : []));
  });
  expect(related.length).toBeGreaterThan(20);
  expect([...new Set(complaints)]).toEqual([]);
});

it('a form says above its fields what it needs beside the required ones', () => {
  const silent = operations
    .filter(({ hidden, kind }) => !hidden && kind !== 'create')
    .filter((operation) => {
      const shape = operation.shape();
      const required = Object.entries(inputOf(operation)).filter(
        ([key]) => shape[key] && !isOptional(shape[key]),
      );
      const { inputFields } = operation.definition.operation as {
        inputFields: { type?: string }[];
      };
      const refused = failureOf(() => formOf(operation)(Object.fromEntries(required)));
      return refused && !inputFields.some(({ type }) => type === 'copy');
    });
  expect(silent.map(name)).toEqual([]);
});

/** How each vendor refuses the value of a property. */
const REFUSALS: Record<string, (property: string) => [number, unknown][]> = {
  HighLevel: (property) =>
    [
      `${property} must be a string`,
      `${property} should not be empty`,
      `each value in ${property} must be one of the following values: a, b`,
      `property ${property} should not exist`,
    ].map((message) => [
      422,
      { statusCode: 422, message: [message], error: 'Unprocessable Entity' },
    ]),
  Strava: (property) =>
    ['invalid', 'missing'].map((code) => [
      400,
      { message: 'Bad Request', errors: [{ resource: 'Activity', field: property, code }] },
    ]),
  Runkeeper: (property) => [[400, { reason: `${property} is missing.` }]],
};

const step = (operation: Operation) =>
  ({
    service: operation.service,
    context: { locationId: 'l1', companyId: 'c1', athleteId: '1' },
    bundle: { authData: {}, inputData: {} },
    zone: 'UTC',
  }) as unknown as Step;

/** The properties that a step sends, each with the label of its field where the request is a copy of the form. */
function sentBy(operation: Operation): [property: string, label?: string][] {
  const shape = operation.shape();
  const { route, arrange } = operation.words as Endpoint;
  const { placeholders } = parseRoute(route);
  const copied = Object.keys(shape).filter((key) => {
    const { local, listOnly } = fieldFacts(shape[key]!);
    return !arrange && !local && !listOnly && !placeholders.includes(key);
  });
  const values = formOf(operation)(inputOf(operation));
  const { query = {}, body } = callOf(step(operation), operation.words as Endpoint, values, {
    shape,
    holds: () => true,
  });
  return [
    ...copied.map((key): [string, string] => [
      fieldFacts(shape[key]!).at ?? key,
      labelOf(shape, key),
    ]),
    ...pathsOf({ ...query, ...(body?.value as object) }).map((path): [string] => [path]),
  ];
}

const pathsOf = (value: unknown, path = ''): string[] =>
  value !== null && typeof value === 'object' && Object.keys(value).length > 0
    ? Object.entries(value).flatMap(([key, one]) => pathsOf(one, path ? `${path}.${key}` : key))
    : [path].filter(Boolean);

const writing = operations.filter(({ kind, words }) => kind === 'create' && 'route' in words);

it.each(Object.keys(REFUSALS))(
  '%s refuses the values of a step by the labels of its fields, and halts the step',
  (vendor) => {
    const complaints = new Set<string>();
    const ofVendor = writing.filter(({ service }) => service.name === vendor);
    for (const operation of ofVendor) {
      const shape = operation.shape();
      const call = callOf(
        step(operation),
        operation.words as Endpoint,
        formOf(operation)(inputOf(operation)),
        {
          shape,
          holds: () => true,
        },
      );
      for (const [property, label = ''] of sentBy(operation)) {
        for (const [status, body] of REFUSALS[vendor]!(property)) {
          const failed = operation.service.explain({
            status,
            body,
            header: () => null,
            scopes: operation.scopes,
            labelOf: call.labelOf!,
            inLabels: call.inLabels!,
            chosen: call.chosen!,
          });
          const wrong =
            complaint(failed) ??
            (failed.message.includes(label) ? undefined : `no ${label}: ${failed.message}`) ??
            (failed.outcome === 'halted' || /^[a-z]+$/.test(property)
              ? undefined
              : `${failed.outcome}: ${failed.message}`);
          if (wrong) complaints.add(`${name(operation)}: ${wrong}`);
        }
      }
    }
    expect(ofVendor.length).toBeGreaterThan(3);
    expect([...complaints]).toEqual([]);
  },
);
