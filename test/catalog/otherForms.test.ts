import nock from 'nock';
import { operations } from '../../src/catalog.ts';
import { parseRoute } from '../../src/core/http/route.ts';
import { validate } from '../../src/core/input/validate.ts';
import { parseJson } from '../../src/core/json.ts';
import { type DropdownWords, shownChoices } from '../../src/core/operations/dropdown.ts';
import type { Operation } from '../../src/core/operations/operation.ts';
import type { ResultWords } from '../../src/core/operations/words.ts';
import { schemaOf } from '../../src/core/output/output.ts';
import { isRecord, type Raw } from '../../src/core/raw.ts';
import { type RecordWords, recordsOf } from '../../src/core/reading/records.ts';
import { forgetReferences } from '../../src/core/reading/reference.ts';
import { pickResult } from '../../src/core/reading/resultPath.ts';
import { time } from '../../src/core/reading/wait.ts';
import type { Shape } from '../../src/core/shape.ts';
import { testZapier } from '../appHandler.ts';
import { skipBackoff, stopClock } from '../clock.ts';
import { CONNECTIONS, type Example, HOSTS } from '../examples/example.ts';
import { examples } from '../examples/index.ts';
import { offline } from '../offline.ts';

/** What results and choices say when a vendor writes numbers and dates in another form, or leaves a name out. */

/** What stands in an answer for one of its values; undefined drops it. */
type Change = (value: unknown, path: string) => unknown;

const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|\+00:00)$/;
const SPELLED = /^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2}$/;

const epochOf = (value: unknown): number =>
  typeof value === 'string' && (DATE_TIME.test(value) || SPELLED.test(value))
    ? Date.parse(SPELLED.test(value) ? `${value}Z` : value)
    : Number.NaN;

const asText: Change = (value) => (typeof value === 'number' ? String(value) : value);

/** Moments as epoch milliseconds and the other way round, numbers and epochs as texts. */
const FORMS: Record<string, Change> = {
  'texts for numbers': asText,
  'epochs for dates': (value) => {
    const epoch = epochOf(value);
    return Number.isNaN(epoch) ? value : epoch;
  },
  'seconds in texts for dates': (value) => {
    const epoch = epochOf(value);
    const isWhole = epoch % 1000 === 0 && epoch >= 1e12;
    return isWhole ? String(epoch / 1000) : value;
  },
  'dates for epochs': (value) =>
    typeof value === 'number' && value > 1e12 && value < 1e13
      ? new Date(value).toISOString()
      : value,
};

function changed(value: unknown, change: Change, path = ''): unknown {
  if (Array.isArray(value)) {
    return value.map((one, index) => changed(one, change, `${path}.${index}`));
  }
  return isRecord(value) && !Buffer.isBuffer(value)
    ? Object.fromEntries(
        Object.entries(value).map(([key, one]) => [key, changed(one, change, `${path}.${key}`)]),
      )
    : change(value, path);
}

/** A result as it is compared: an instant in one form, without what follows from the vendor's own writing. */
const comparable = (result: unknown): unknown =>
  changed(result, (value, path) => {
    // What is kept as the vendor writes it, or follows from that.
    if (/\.(revision$|properties\.)/.test(path) || /^hydrate\|/.test(String(value))) {
      return null;
    }
    const isMoment = typeof value === 'string' && DATE_TIME.test(value);
    return isMoment ? new Date(value).toISOString() : value;
  });

const answerOf = (answer: unknown): unknown =>
  typeof answer === 'string' && /^[[{]/.test(answer) ? parseJson(answer) : answer;

const environmentOf = ({ service }: Operation, { environment }: Pick<Example, 'environment'>) =>
  environment ?? service.environments[0]!;

/** The answers of an example to the requests that an operation makes. */
function answersOf(operation: Operation, { exchanges }: Example): unknown[] {
  const routes = operation.routes.map((route) => {
    const { method, path } = parseRoute(route);
    return new RegExp(`^${method} ${path.replaceAll(/\{\w+\}/g, '[^/]+')}/?$`);
  });
  return exchanges
    .filter(
      ({ request, status = 200 }) => status < 300 && routes.some((route) => route.test(request)),
    )
    .map(({ answer }) => answerOf(answer));
}

type Words = RecordWords &
  Partial<ResultWords<Shape>> &
  Partial<Pick<DropdownWords<Shape>, 'option'>>;

/** What an operation makes of an answer, without a request. */
function made(operation: Operation, example: Example): (answer: unknown) => unknown[] {
  const words = operation.words as unknown as Words;
  const { unfold, result = '', derive, option, gather } = words;
  const values = valuesOf(operation, example);
  const context = CONNECTIONS[environmentOf(operation, example)]!;
  return (answer) => {
    const listed = recordsOf(unfold ? unfold(answer) : pickResult(answer, result));
    const records = gather ? [{ [gather]: listed }] : listed;
    return option
      ? shownChoices(records.flatMap((record) => option(record, values as never) ?? []))
      : records.map((record) =>
          schemaOf(operation.output!).parse(
            derive ? derive(record, values as never, 'America/Chicago', context) : record,
          ),
        );
  };
}

function valuesOf(operation: Operation, { input }: Example): Raw {
  try {
    return validate(operation.shape(), input, { zone: 'America/Chicago' });
  } catch {
    return input;
  }
}

const hasWord = (word: string) => (operation: Operation) => word in operation.words;
const isChoice = hasWord('option');

/** Operations whose results need more than the record itself: what a list says has happened, and steps made of others. */
const isRun = (operation: Operation) =>
  ['events', 'when', 'plan', 'endpointOf'].some((word) => hasWord(word)(operation));

const ownExamples = (operation: Operation) =>
  examples.filter(
    ({ operation: key, kind = operation.kind }) => key === operation.key && kind === operation.kind,
  );

const nameOf = ({ kind, key }: Operation) => `${kind} ${key}`;

/** So many answers show what an operation makes of them. */
const MOST_ANSWERS = 3;

/** Every operation that makes results of records, with an answer of the vendor for each. */
const cases = operations
  .filter((operation) => isChoice(operation) || (operation.output && !isRun(operation)))
  .flatMap((operation) => {
    const own = ownExamples(operation);
    const fitting = own.length > 0 || !isChoice(operation) ? own : examples;
    return fitting
      .flatMap((example) =>
        answersOf(operation, example).map((answer) => ({
          name: nameOf(operation),
          isChoice: isChoice(operation),
          make: made(operation, example),
          answer,
        })),
      )
      .slice(0, MOST_ANSWERS);
  });

it('most operations are looked at', () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBeGreaterThan(400);
  const choices = operations.filter(isChoice).map(nameOf);
  expect(choices.filter((choice) => !cases.some(({ name }) => name === choice))).toEqual([]);
});

it.each(Object.entries(FORMS))('a record is read alike with %s', (_, change) => {
  for (const { name, make, answer } of cases) {
    const result = comparable(make(changed(answer, change)));
    expect([name, result]).toEqual([name, comparable(make(answer))]);
  }
});

/** Names and other texts of an answer, of the first record of each list; its IDs and keys are always there. */
function namesIn(answer: unknown): string[] {
  const paths: string[] = [];
  changed(answer, (value, path) => {
    const isFirst = !/\.[1-9]\d*(\.|$)/.test(path);
    if (typeof value === 'string' && isFirst && !/(\b|_|[a-z])(id|Id|key|Key)$/.test(path)) {
      paths.push(path);
    }
    return value;
  });
  return paths;
}

/** What people cannot read in the place of a value, and labels that are empty. */
function brokenIn(results: unknown): string[] {
  const found: string[] = [];
  changed(results, (value, path) => {
    const isEmpty = /\.label$/.test(path) && value === '';
    if (isEmpty || /\b(undefined|null|NaN|Invalid Date)\b|\[object/.test(String(value ?? ''))) {
      found.push(`${path}: ${value}`);
    }
    return value;
  });
  return found;
}

it('a name that is left out leaves no trace', () => {
  const found = cases.flatMap(({ name, make, answer }) => {
    const before = new Set(brokenIn(make(answer)));
    return namesIn(answer).flatMap((dropped) => {
      const without = changed(answer, (value, path) => (path === dropped ? undefined : value));
      return brokenIn(make(without))
        .filter((broken) => !before.has(broken))
        .map((broken) => `${name} without ${dropped}: ${broken}`);
    });
  });
  expect(found).toEqual([]);
});

describe('what a list says has happened, and steps made of others', () => {
  const zapier = testZapier();
  offline();
  beforeAll(() => {
    stopClock('2026-02-20T12:00:00Z');
    skipBackoff();
    jest.spyOn(time, 'pause').mockResolvedValue();
  });
  afterAll(() => {
    jest.restoreAllMocks();
    jest.useRealTimers();
    forgetReferences();
  });

  async function resultOf(operation: Operation, example: Example, change: Change) {
    nock.cleanAll();
    forgetReferences();
    zapier.cache.forget();
    const environment = environmentOf(operation, example);
    for (const { request, status = 200, answer, answerHeaders } of example.exchanges) {
      const [method = '', path = ''] = request.split(' ');
      const { origin, pathname } = new URL(HOSTS[environment]! + path);
      nock(origin)
        .intercept(pathname, method)
        .query(true)
        .reply(status, changed(answerOf(answer), change) as nock.Body, answerHeaders)
        .persist();
    }
    const { kind, key } = operation;
    const holder = kind === 'search' ? 'searches' : `${kind}s`;
    const account = { label: '', authData: { ...CONNECTIONS[environment]! } };
    const method = `${holder}.${key}.operation.perform`;
    return zapier.run(method, account, example.input, example.meta);
  }

  const isOpen = hasWord('endpointOf');
  const isTried = (operation: Operation) => isRun(operation) && !isOpen(operation);
  const runs = operations.filter(isTried).flatMap((operation) =>
    ownExamples(operation)
      .slice(0, 1)
      .map((example) => ({ name: nameOf(operation), operation, example })),
  );

  it.each(runs)('$name', async ({ operation, example }) => {
    const expected = comparable(await resultOf(operation, example, (value) => value));
    const all = Object.values(FORMS);
    const inOtherForms: Change = (value, path) =>
      all.reduce((other, change) => (other === value ? change(value, path) : other), value);
    expect(comparable(await resultOf(operation, example, inOtherForms))).toEqual(expected);
    const nameless: Change = (value, path) => (/[nN]ame$|title$/.test(path) ? undefined : value);
    expect(brokenIn(await resultOf(operation, example, nameless))).toEqual([]);
  });
});
