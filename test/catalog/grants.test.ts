import { connections, operations } from '../../src/catalog.ts';
import { isOptional } from '../../src/core/input/fields/field.ts';
import type { Operation } from '../../src/core/operations/operation.ts';
import { forgetReferences } from '../../src/core/reading/reference.ts';
import { time } from '../../src/core/reading/wait.ts';
import { type Sandbox, startSandbox } from '../../src/dev/sandbox/index.ts';
import type { Account } from '../../src/dev/zapier/host.ts';
import { highlevelCategories } from '../../src/highlevel/index.ts';
import { testZapier } from '../appHandler.ts';
import type { Example } from '../examples/example.ts';
import { examples } from '../examples/index.ts';

/** Every operation on the sandbox, with a connection that was granted its scopes and no other. */
const before = { ...process.env };
const zapier = testZapier();
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
  sandbox.highlevel.setRateLimit({ max: 100_000 });
  sandbox.strava.setLimits({ overall: [100_000, 1_000_000], read: [100_000, 1_000_000] });
  Object.assign(process.env, sandbox.env);
});
beforeEach(() => {
  forgetReferences();
  jest.spyOn(time, 'pause').mockResolvedValue();
});
afterAll(async () => {
  await sandbox.close();
  process.env = before;
});

const kinds = { trigger: 'triggers', search: 'searches', create: 'creates' };
const known = new Map<string, Promise<Account>>();

const ownScopes = (environment: string): readonly string[] =>
  connections.find((one) => one.environment === environment)!.scopes;

/** What the documentation's own example asks for, best of the usual connection. */
function exampleOf({ key, kind }: Operation): Pick<Example, 'input' | 'environment'> | undefined {
  const fitting = examples.filter((one) => one.operation === key && (one.kind ?? kind) === kind);
  return fitting.find(({ environment }) => !environment) ?? fitting[0];
}

const environmentOf = (operation: Operation): string =>
  exampleOf(operation)?.environment ??
  (operation.account === 'agency' ? 'highlevel_agency' : operation.service.environments[0]!);

function connectionWith(environment: string, granted: readonly string[]): Promise<Account> {
  const scopes = [...new Set([...ownScopes(environment), ...granted])].sort();
  const name = `${environment} ${scopes}`;
  const account = known.get(name) ?? connect(environment, scopes);
  known.set(name, account);
  return account;
}

function connect(environment: string, scopes: readonly string[]): Promise<Account> {
  return zapier.connect(environment, (authorizeUrl) => {
    const page = new URL(authorizeUrl);
    if (page.searchParams.has('scope')) {
      page.searchParams.set('scope', scopes.join(environment === 'strava' ? ',' : ' '));
    }
    const { company } = sandbox.highlevel.state;
    return sandbox.approve(
      page.href,
      environment === 'highlevel_agency' ? { account: company.id } : {},
    );
  });
}

/** What lists of choices without an example depend on. */
const CHOSEN: Record<string, Record<string, unknown>> = {
  block_slot_dropdown: { calendarId: '1' },
  calendar_resource_dropdown: { resourceType: 'rooms' },
};

/** The example, else any value for the fields that are required. */
function inputOf(operation: Operation): Record<string, unknown> {
  const needed = Object.entries(operation.shape()).filter(([, field]) => !isOptional(field));
  return (
    exampleOf(operation)?.input ??
    CHOSEN[operation.key] ??
    Object.fromEntries(needed.map(([name]) => [name, '1']))
  );
}

/** What says that the grant, the media type or the version of the API is not the one that the route takes. */
const REFUSED: Record<string, readonly (number | null)[]> = {
  HighLevel: [401],
  Strava: [401],
  Runkeeper: [403, 405, 406, 415],
};

/** Runs an operation with what the editor asks for around it: its requests, those that were refused, and what people read. */
async function runOf(operation: Operation, granted: readonly string[]) {
  const account = await connectionWith(environmentOf(operation), granted);
  const { permissions } = sandbox.runkeeper.state.application;
  permissions.clear();
  for (const permission of granted) {
    permissions.add(permission as 'Read Health Information');
  }
  forgetReferences();
  const from = sandbox.requests.length;
  const messages: string[] = [];
  for (const part of ['perform', 'inputFields', 'outputFields']) {
    const method = `${kinds[operation.kind]}.${operation.key}.operation.${part}`;
    await zapier
      .run(method, account, inputOf(operation))
      .catch(({ message }: Error) => messages.push(message));
  }
  const requests = sandbox.requests
    .slice(from)
    .map(({ method, path, status }) => ({ status, text: `${method} ${path}: ${status}` }));
  const refusals = REFUSED[operation.service.name]!;
  return {
    requests: requests.map(({ text }) => text),
    refused: requests.filter(({ status }) => refusals.includes(status)).map(({ text }) => text),
    messages,
  };
}

/** Its file is fetched from elsewhere before Strava is asked: test/strava/uploads.test.ts. */
const FETCHES = 'upload_strava_activity_file';

const callers = operations
  .filter(({ routes, key }) => routes.length > 0 && key !== FETCHES)
  .map((operation) => ({ name: `${operation.key} as ${operation.kind}`, operation }));

it.each(callers)('$name needs no scope that it does not name', async ({ operation }) => {
  const { requests, refused } = await runOf(operation, operation.scopes);
  // What the example names is not in the sandbox: an answer without it has passed every check all the same.
  expect(requests).not.toEqual([]);
  expect(refused).toEqual([]);
});

/** Steps made of others, whose scopes are those of their parts. */
const COMPOSED = new Set([
  ...highlevelCategories.Workouts!.map(({ key }) => key),
  'get_contact_activity_report',
]);

/** Scopes of requests that only some input causes: a file for a field of the account, a record of another kind. */
const CAUSED = /^forms\.write$|^record_dropdown|^(first|second)_record_dropdown/;

/** Scopes that stand in for each other: https://developers.strava.com/docs/authentication/#details-about-requesting-access */
const WIDER: Record<string, string> = { 'activity:read': 'activity:read_all' };

/** Scopes that only show more where a narrower one is named. */
const SHOWS_MORE: Record<string, RegExp> = {
  'activity:read_all': /^activity:/,
  'profile:read_all': /^read$/,
  read_all: /^read$/,
};

const droppable = callers
  .filter(({ operation }) => !COMPOSED.has(operation.key))
  .flatMap(({ name, operation }) => {
    const own = ownScopes(environmentOf(operation));
    return [...new Set(operation.scopes)]
      .filter(
        (scope) =>
          !own.includes(scope) &&
          !CAUSED.test(scope) &&
          !CAUSED.test(operation.key) &&
          !operation.scopes.some((one) => one !== scope && SHOWS_MORE[scope]?.test(one)),
      )
      .map((scope) => ({ name, operation, scope }));
  });

it.each(droppable)('$name says that it needs $scope', async ({ operation, scope }) => {
  const others = operation.scopes.filter((one) => one !== scope && one !== WIDER[scope]);
  const { messages } = await runOf(operation, others);
  expect(messages.join(' ')).toContain(scope);
});
