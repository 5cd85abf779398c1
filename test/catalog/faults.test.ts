import nock from 'nock';
import type { Bundle, ZObject } from 'zapier-platform-core';
import { app } from '../../src/app.ts';
import { operations } from '../../src/catalog.ts';
import type { Operation } from '../../src/core/operations/operation.ts';
import { forgetReferences } from '../../src/core/reading/reference.ts';
import { type App, type Zapier, zapierOf } from '../../src/dev/zapier/host.ts';
import { forgetLocationTokens } from '../../src/highlevel/locationToken.ts';
import { holdLimits, hurry, skipBackoff } from '../clock.ts';
import { CONNECTIONS, type Example, type Exchange, ownRelay } from '../examples/example.ts';
import { examples } from '../examples/index.ts';
import { offline } from '../offline.ts';
import { isRung } from './onSandbox.ts';

ownRelay();

/** What a vendor sends in the place of its documented answer: a status and a body, a broken line, or nothing ever. */
type Wrong = [number, string] | Error | 'silence';

/** What Zapier’s client throws when a line breaks. */
const line = (code: string) => Object.assign(new Error('socket'), { name: 'FetchError', code });
const text = (answer: unknown = {}) =>
  typeof answer === 'string' ? answer : JSON.stringify(answer);

/** Successes that are not what was asked for. */
const UNREADABLE: Record<string, (documented: unknown) => Wrong> = {
  'cut JSON': () => [200, '{"id":"1","contact":{"id":"2'],
  nothing: () => [200, ''],
  'no content': () => [204, ''],
  null: () => [200, 'null'],
  'an empty object': () => [200, '{}'],
  'another shape': (documented) => [200, text(documented).startsWith('[') ? '{"a":1}' : '[7]'],
  'a text': () => [200, 'upstream timeout'],
  'a page': () => [200, '<!DOCTYPE html><html>Sign in</html>'],
  'a denial': () => [200, '{"success":false,"message":"Something went wrong"}'],
};

/** Answers of what stands before a vendor, and of a vendor that no longer knows the route. */
const GONE: Record<string, () => Wrong> = {
  'a page that says 404': () => [404, '<html>404 Not Found</html>'],
  'a route that is gone': () => [404, '{"statusCode":404,"message":"Cannot GET /x"}'],
};

/** Lines that break. */
const BROKEN: Record<string, () => Wrong> = {
  'a gateway that fails': () => [503, 'gateway'],
  'a refused line': () => line('ECONNREFUSED'),
  'a line that breaks off': () => line('ECONNRESET'),
  'a vendor that never answers': () => 'silence',
};

/** Requests that a step does without, by operation and their place: details that later polls load, looks after a write. */
const NOT_NEEDED: Record<string, readonly number[]> = {
  form_submitted: [2],
  list_form_submissions: [2],
  list_survey_submissions: [2],
  survey_submitted: [2],
  new_strava_personal_record: [1, 2],
  new_strava_segment_effort: [1, 2],
  upload_strava_activity_file: [2, 3],
};

type Case = { operation: Operation; example: Example };

/** Values of fields as the examples fill them, for what has no example of its own: lists of choices. */
const inputs: Record<string, unknown> = Object.assign({}, ...examples.map(({ input }) => input));

/** The example of an operation that takes the most requests, all of them successes. */
function exampleOf({ key, kind, shape }: Operation): Example {
  const [own] = examples
    .filter((one) => one.operation === key && (one.kind ?? kind) === kind)
    .filter(({ exchanges }) => exchanges.every(({ status = 200 }) => status < 400))
    .sort((one, other) => other.exchanges.length - one.exchanges.length);
  const input = Object.fromEntries(
    Object.keys(shape()).map((name) => [name, inputs[name] ?? 'x1']),
  );
  return own ?? { operation: key, input, scopes: [], exchanges: [], result: [] };
}

const cases: Case[] = operations
  .filter((one) => one.routes.length > 0 && !isRung(one))
  .map((operation) => ({ operation, example: exampleOf(operation) }));

/**
 * Zapier’s `z` of an account, from Zapier’s own handler. A run through the handler costs ten times what a
 * step does, so each account has one for all its steps.
 */
async function zOf(authData: Record<string, string>): Promise<{ z: ZObject; zapier: Zapier }> {
  let lent: ZObject | undefined;
  const lend = {
    key: 'lend',
    noun: 'z',
    display: { label: 'Lend', description: 'Lends z.' },
    operation: {
      inputFields: [],
      perform: (z: ZObject) => {
        lent = z;
        return {};
      },
    },
  };
  const lender = { ...app, triggers: {}, searches: {}, searchOrCreates: {}, creates: { lend } };
  const zapier = zapierOf(lender as unknown as App);
  await zapier.run('creates.lend.operation.perform', { label: '', authData });
  return { z: lent!, zapier };
}

const lent: Record<string, ReturnType<typeof zOf>> = {};

/** Answers the requests of a run. */
let answering: (
  method: string,
  path: string,
) => Wrong | [number, string | Buffer, nock.ReplyHeaders];

offline();
beforeEach(() => {
  for (const method of ['get', 'post', 'put', 'patch', 'delete'] as const) {
    nock(/./)
      .persist()
      [method](/./)
      .reply((uri, _body, done) => {
        const answer = answering(method.toUpperCase(), decodeURI(uri.split('?')[0]!));
        if (answer instanceof Error) {
          done(answer, [500, '']);
        } else if (answer !== 'silence') {
          done(null, answer as nock.ReplyFnResult);
        }
      });
  }
});

/**
 * The same answers without a socket: thousands of them through Zapier's client take minutes. How a line
 * breaks in the client itself: test/core/http/client.test.ts.
 */
const answered = async (
  { method = 'GET', url }: { method?: string; url: string },
  runOut: () => void,
) => {
  const answer = answering(method, decodeURI(new URL(url).pathname));
  if (answer instanceof Error) {
    throw answer;
  }
  if (answer === 'silence') {
    setImmediate(runOut);
    return new Promise(() => undefined);
  }
  const [status, body, headers = {}] = answer as [number, string | Buffer, Record<string, string>?];
  return {
    status,
    headers: { get: (name: string) => new Headers(headers).get(name) },
    buffer: async () => Buffer.from(body),
    request: { url },
  };
};

const throughSockets = (z: ZObject, wrong: Wrong) => ({
  client: z,
  waited: wrong === 'silence' ? hurry() : skipBackoff() && (() => 0),
});

const withoutSockets = (z: ZObject) => {
  const { waited, runOut } = holdLimits();
  const request = (asked: { method?: string; url: string }) => answered(asked, runOut);
  return { client: Object.create(z, { request: { value: request } }) as ZObject, waited };
};

const fetchesFile = ({ request }: Exchange) => request.includes(' https://');

const isOf = ({ request }: Exchange, method: string, path: string) => {
  const [wanted, at = ''] = request.split(' ');
  return wanted === method && path.endsWith(decodeURI(at.replace(/^https:\/\/[^/]+/, '')));
};

/** Runs an operation while one of its requests is answered wrongly. */
async function run({ operation, example }: Case, at: number, wrong: Wrong) {
  const { service, definition } = operation;
  const environment =
    operation.account === 'agency' ? 'highlevel_agency' : service.environments[0]!;
  const authData = { ...CONNECTIONS[example.environment ?? environment]! };
  lent[authData.environment!] ??= zOf(authData);
  const { z, zapier } = await lent[authData.environment!]!;
  zapier.cache.forget();
  forgetReferences();
  forgetLocationTokens();
  const given = new Set<Exchange>();
  let sent = 0;
  answering = (method, path) => {
    const alike = example.exchanges.filter((exchange) => isOf(exchange, method, path));
    const exchange = alike.find((one) => !given.has(one)) ?? alike.at(-1);
    if (!exchange || exchange === example.exchanges[at]) {
      sent += 1;
      return wrong;
    }
    given.add(exchange);
    const { status = 200, answer, answerHeaders = {} } = exchange;
    return [status, Buffer.isBuffer(answer) ? answer : text(answer), answerHeaders];
  };
  const bundle = {
    authData,
    inputData: { ...example.input },
    inputDataRaw: { ...example.input },
    meta: { timezone: 'UTC', page: 0, limit: -1, ...example.meta },
  } as unknown as Bundle;
  const perform = definition.operation.perform as (z: ZObject, bundle: Bundle) => Promise<unknown>;
  const { client, waited } = example.exchanges.some(fetchesFile)
    ? throughSockets(z, wrong)
    : withoutSockets(z);
  const outcome = await perform(client, bundle).then(
    (result) => ({ result, error: undefined }),
    (error: Error) => ({ result: undefined, error }),
  );
  jest.restoreAllMocks();
  return { ...outcome, sent, seconds: waited() / 1000 };
}

/** What is wrong with how a step ended that should have failed. */
function complaint({
  error,
  result,
  sent,
  seconds,
}: Awaited<ReturnType<typeof run>>): string | undefined {
  if (sent === 0) {
    return 'no such request was sent';
  }
  if (!error) {
    return `a success: ${JSON.stringify(result)?.slice(0, 80)}`;
  }
  const message: string = error.message.startsWith('{')
    ? JSON.parse(error.message).message
    : error.message;
  switch (true) {
    case error.name !== 'AppError' && !/was saved/.test(message):
      return `${error.name}: ${message}`;
    case message.length > 250 || /[<{]|unexpected problem|undefined/.test(message):
      return `unfit for people: ${message}`;
    case !/replay|run (it|the step|this step) again|choose|check|report|refused|map/i.test(message):
      return `nothing to do: ${message}`;
    case sent > 1 && /may have been saved/.test(message):
      return 'a write sent twice that may have been done';
    case seconds > 30:
      return `${seconds} s`;
    default:
      return undefined;
  }
}

it.each(cases.map((one) => [`${one.operation.key} (${one.operation.kind})`, one] as const))(
  '%s takes no broken answer for a success',
  async (_, one) => {
    const { exchanges } = one.example;
    const complaints: string[] = [];
    const meet = async (name: string, at: number, wrong: Wrong) => {
      const documented = text(exchanges[at]?.answer);
      // Some vendors answer a write with nothing.
      const isFile = exchanges[at] && fetchesFile(exchanges[at]);
      // A file's own time limit runs on a clock that no test can hurry, and any bytes make a file.
      if (isFile && (wrong === 'silence' || (Array.isArray(wrong) && wrong[0] < 300))) {
        return;
      }
      if (Array.isArray(wrong) && wrong[0] < 300 && wrong[1] === documented) {
        return;
      }
      const said = complaint(await run(one, at, wrong));
      if (said) {
        complaints.push(`${name} at request ${at + 1}: ${said}`);
      }
    };
    for (const [name, wrong] of Object.entries({ ...UNREADABLE, ...GONE, ...BROKEN })) {
      await meet(name, 0, wrong(exchanges[0]?.answer));
    }
    const later = Object.entries(UNREADABLE);
    for (let at = 1; at < exchanges.length; at += 1) {
      if (!NOT_NEEDED[one.operation.key]?.includes(at)) {
        const [name, answer] = later[(cases.indexOf(one) + at) % later.length]!;
        await meet(name, at, answer(exchanges[at]!.answer));
      }
    }
    expect(complaints).toEqual([]);
  },
);
