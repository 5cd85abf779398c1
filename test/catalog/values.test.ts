import nock from 'nock';
import { operations } from '../../src/catalog.ts';
import { labelOf, toInputFields } from '../../src/core/input/editorFields.ts';
import { fieldFacts } from '../../src/core/input/fields/field.ts';
import { validate } from '../../src/core/input/validate.ts';
import type { Operation } from '../../src/core/operations/operation.ts';
import { forgetReferences } from '../../src/core/reading/reference.ts';
import { time } from '../../src/core/reading/wait.ts';
import type { Shape } from '../../src/core/shape.ts';
import { forgetLocationTokens } from '../../src/highlevel/locationToken.ts';
import { testZapier } from '../appHandler.ts';
import { skipBackoff, stopClock } from '../clock.ts';
import { CONNECTIONS, type Example, ownRelay } from '../examples/example.ts';
import { examples } from '../examples/index.ts';
import { offline } from '../offline.ts';

ownRelay();

type Input = Record<string, unknown>;

/** What means the same, however an earlier step or a person writes it; a field that takes the first takes them all. */
const SAME = [
  [true, 'Yes', ' yes ', 'TRUE', 'on'],
  [false, 'No', 'off ', 'FALSE'],
  [12, '12', ' 12 ', '１２'],
  ['12,5 %', '12.5', 12.5, '12,5', '$12.50'],
  ['$1,250.50', '1250.5', 1250.5, '1,250.50', '1.250,50', '1 250,50'],
  ['0:52:10', ' 52:10', '3130', 3130],
  ['March 1, 2026', '2026-03-01', '2026/3/1', '1 Mar 2026'],
  ['2026-03-01 09:00', '2026-03-01T09:00', 'March 1, 2026 9:00 am', 'Sun, 1 Mar 2026 09:00:00'],
  ['2026-03-01T09:00:00-08:00', '2026-03-01 9:00 am PST'],
  ['+1 415-555-0100', 'tel:+1 415-555-0100', '\u202a+１ 415\u2011555\u20110100\u202c'],
  ['ada@example.com', 'Ada <ada@example.com>', 'mailto:ada@example.com'],
  ['www.example.com', 'https://www.example.com', '//www.example.com'],
];

/** What is no number, no date, no yes and no name of a choice; Zapier's typed fields make 0, now and true of it. */
const NONSENSE = 'not yet, call back';

/** What any field of text takes, and any field of an ID. */
const ANYTHING = ['call back 7x!', 'AnyId_7'];

const zapier = testZapier();
let sent: string[] = [];
let answers: Example['exchanges'] = [];
let compared = 0;
let tried = 0;

offline();
beforeAll(() => {
  stopClock('2026-02-20T12:00:00Z');
  skipBackoff();
  // Zapier's core ends a process that grew large in many runs, and jest's has.
  jest.spyOn(process, 'memoryUsage').mockReturnValue({ rss: 0 } as NodeJS.MemoryUsage);
  jest.spyOn(time, 'pause').mockResolvedValue();
});
beforeEach(() => {
  for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
    nock(/./)
      .persist()
      [method](/./)
      .reply((uri, body) => {
        sent.push(comparable(`${method} ${uri} ${JSON.stringify(body)}`));
        const path = uri.split('?')[0]!;
        const known = answers.find(({ request }) => {
          const [verb = '', address = ''] = request.split(' ');
          return verb.toLowerCase() === method && path.endsWith(address);
        });
        return [known?.status ?? 200, (known?.answer ?? {}) as nock.Body, known?.answerHeaders];
      });
  }
});
afterAll(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

/** A request without what is random in it: ids of files and the borders between the parts of a body. */
const comparable = (request: string) =>
  request
    .replace(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/g, 'uuid')
    .replace(/-{4,}[\w-]+/g, 'border');

/** Every operation once, with input that is right; the trigger and the search of a read have the same fields. */
const cases = operations.flatMap((operation) => {
  const isRepeated =
    operation.kind === 'trigger' &&
    operations.some(({ key, kind }) => key === operation.key && kind === 'search');
  const [example] = examples
    .filter(
      ({ operation: key, kind = operation.kind }) =>
        key === operation.key && kind === operation.kind,
    )
    .sort((one, other) => Object.keys(other.input).length - Object.keys(one.input).length);
  return isRepeated || !example ? [] : [{ name: operation.key, operation, example }];
});

/** What a run of a step sent (sorted and without repeats, since lists of names are read side by side and again), and what it said when it failed. */
async function run({ kind, key, service }: Operation, example: Example, input: Input) {
  sent = [];
  answers = example.exchanges;
  forgetReferences();
  forgetLocationTokens();
  zapier.cache.forget();
  const environment = example.environment ?? service.environments[0]!;
  const account = { label: '', authData: { ...CONNECTIONS[environment]! } };
  const holder = kind === 'search' ? 'searches' : `${kind}s`;
  const method = `${holder}.${key}.operation.perform`;
  const said = await zapier.run(method, account, input, example.meta).then(
    () => '',
    (error: Error) => error.message,
  );
  return { sent: [...new Set(sent)].toSorted(), said };
}

type Place = {
  label: string;
  /** What the field makes of a value; undefined for one that it refuses. */
  read(value: unknown): unknown;
  filled(value: unknown): Input;
};

/** The fields of an operation and the cells of its line items, each with a way to fill it. */
function placesOf(form: Shape, { input }: Example): Place[] {
  const fieldsOf = (fields: Shape, fill: (key: string, value: unknown) => Input): Place[] =>
    Object.entries(fields).flatMap(([key, schema]) => {
      const { children, onlyWith } = fieldFacts(schema);
      const appears = onlyWith && { [onlyWith.field]: onlyWith.is[0] };
      const rows = [input[key]].flat() as Input[];
      return children
        ? fieldsOf(children, (cell, value) => ({
            ...input,
            [key]: [{ ...rows[0], [cell]: value }, ...rows.slice(1)],
          }))
        : [
            {
              label: labelOf(fields, key),
              read: (value) => readBy({ [key]: schema }, { [key]: value }),
              filled: (value) => ({ ...fill(key, value), ...appears }),
            },
          ];
    });
  return fieldsOf(form, (key, value) => ({ ...input, [key]: value }));
}

function readBy(fields: Shape, values: Input): unknown {
  try {
    return validate(fields, values);
  } catch {
    return undefined;
  }
}

/** What a form says of values before anything is sent. */
function messageOf(fields: Shape, values: Input): string {
  try {
    validate(fields, values);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

it('no field has a type whose values Zapier rewrites', () => {
  const typed = operations.flatMap(({ key, shape }) =>
    toInputFields(shape())
      .flatMap((field) => [field, ...((field as { children?: [] }).children ?? [])])
      .filter(({ type = 'string' }) => !['string', 'text', 'file', 'password'].includes(type))
      .map((field) => `${key}: ${field.key}`),
  );
  expect(typed).toEqual([]);
});

it('covers the catalog', () => {
  const covered = new Set(cases.map(({ name }) => name));
  const missing = operations.filter(({ key, hidden }) => !hidden && !covered.has(key));
  expect(missing.map(({ key }) => key)).toEqual([]);
});

describe.each(cases)('$name', ({ operation, example }) => {
  const fields = operation.shape();
  const closed = placesOf(fields, example).filter(
    ({ read }) => !ANYTHING.some((text) => read(text) !== undefined),
  );

  it('refuses what its fields do not understand, by their labels, and sends nothing', async () => {
    for (const { label, filled } of closed) {
      expect(messageOf(fields, filled(NONSENSE))).toContain(label);
    }
    const field = closed[tried % closed.length];
    if (field) {
      const { said, sent: requests } = await run(operation, example, field.filled(NONSENSE));
      expect(said).toContain(field.label);
      expect(requests).toEqual([]);
    }
  });

  it('sends the same for what means the same', async () => {
    const pairs = closed.flatMap(({ label, read, filled }) =>
      SAME.filter(([first]) => read(first) !== undefined).flatMap(([value, ...others]) =>
        others.map((other) => ({ label, filled, value, other, read })),
      ),
    );
    for (const { label, read, value, other } of pairs) {
      expect([label, other, read(other)]).toEqual([label, other, read(value)]);
    }
    // A few go all the way, others for each operation.
    for (const turn of [0, 1]) {
      const pair = pairs[(tried * 7 + turn * Math.ceil(pairs.length / 2)) % pairs.length];
      if (pair) {
        const { label, filled, value, other } = pair;
        const { sent: expected } = await run(operation, example, filled(value));
        const { sent: requests } = await run(operation, example, filled(other));
        expect([label, other, requests]).toEqual([label, other, expected]);
        compared += requests.length > 0 ? 1 : 0;
      }
    }
    tried += 1;
  });
});

it('hardly any of that was refused for another reason', () => {
  expect(compared).toBeGreaterThan(300);
});
