import { operations } from '../../src/catalog.ts';
import { connections } from '../../src/connections.ts';
import { isOptional } from '../../src/core/input/fields/field.ts';
import type { Operation } from '../../src/core/operations/operation.ts';
import { forgetReferences } from '../../src/core/reading/reference.ts';
import { time } from '../../src/core/reading/wait.ts';
import type { Fault, RecordedRequest, Sandbox } from '../../src/dev/sandbox/index.ts';
import type { Account } from '../../src/dev/zapier/host.ts';
import { testZapier } from '../appHandler.ts';
import { skipBackoff } from '../clock.ts';
import type { Example } from '../examples/example.ts';
import { examples } from '../examples/index.ts';
import { openSandbox } from '../sandbox.ts';

/** What a run of an operation came to: the requests that it sent, and the messages of what failed. */
type Outcome = {
  requests: Pick<RecordedRequest, 'method' | 'path' | 'body' | 'status'>[];
  messages: string[];
};

const KINDS = { trigger: 'triggers', search: 'searches', create: 'creates' };

/** The scopes that a connection has in any case. */
export const ownScopes = (environment: string): readonly string[] =>
  connections.find((one) => one.environment === environment)!.scopes;

/** What the documentation's own example asks for, best of the usual connection. */
function exampleOf({ key, kind }: Operation): Pick<Example, 'input' | 'environment'> | undefined {
  const fitting = examples.filter((one) => one.operation === key && (one.kind ?? kind) === kind);
  return fitting.find(({ environment }) => !environment) ?? fitting[0];
}

/** The account that an operation is tried with. */
export const environmentOf = (operation: Operation): string =>
  exampleOf(operation)?.environment ??
  (operation.account === 'agency' ? 'highlevel_agency' : operation.service.environments[0]!);

/** What depends on the account: what a list of choices belongs to, and properties where some are needed. */
const CHOSEN: Record<string, Record<string, unknown>> = {
  create_record: { schemaKey: 'business', property_name: 'Harbor Bikes' },
  block_slot_dropdown: { calendarId: '1' },
  movable_meeting_location_dropdown: { calendarId: '1' },
  calendar_resource_dropdown: { resourceType: 'rooms' },
};

/** The example's input without the fields that only its own account has, else any value for the fields that are required. */
export function inputOf(operation: Operation): Record<string, unknown> {
  const needed = Object.entries(operation.shape()).filter(([, field]) => !isOptional(field));
  const example = exampleOf(operation);
  return (
    CHOSEN[operation.key] ??
    (example && withoutCustom(example.input)) ??
    Object.fromEntries(needed.map(([name]) => [name, '1']))
  );
}

const withoutCustom = (input: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(input).filter(([key]) => !/^(custom|property)_/.test(key)));

/** Their files are fetched from elsewhere before the vendor is asked: test/strava/uploads.test.ts, test/highlevel/addedMessages.test.ts, test/highlevel/customFields.test.ts. */
const FETCHES = [
  'upload_strava_activity_file',
  'upload_message_attachments',
  'upload_file_to_custom_field',
];

/** Whether only a bell starts the operation: test/highlevel/events/instant.test.ts. */
export const isRung = ({ definition }: Operation) => definition.operation.type === 'hook';

/** The relay is no vendor: test/strava/team. */
export const ASKS_RELAY = 'Strava team';

/** Every operation that sends requests, by the name of its test. */
export const callers = operations
  .filter(
    (one) =>
      one.routes.length > 0 &&
      !FETCHES.includes(one.key) &&
      !isRung(one) &&
      one.service.name !== ASKS_RELAY,
  )
  .map((operation) => ({ name: `${operation.key} as ${operation.kind}`, operation }));

const isComposed = ({ words }: Operation) => 'plan' in words;

/** The same without the steps made of others, whose facts are those of their parts. */
export const simpleCallers = callers.filter(({ operation }) => !isComposed(operation));

/**
 * The vendors on localhost, where any operation runs with the input of its example. What the example names
 * is not there: an answer without it has passed every check of the vendor all the same.
 */
export function onSandbox() {
  const zapier = testZapier();
  const accounts = new Map<string, Promise<Account>>();
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await openSandbox();
    sandbox.highlevel.setRateLimit({ max: 100_000 });
    sandbox.strava.setLimits({ overall: [100_000, 1_000_000], read: [100_000, 1_000_000] });
  });
  beforeEach(() => {
    jest.spyOn(time, 'pause').mockResolvedValue();
    skipBackoff();
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(() => sandbox.close());

  const connect = (environment: string, scopes: readonly string[]) =>
    zapier.connect(environment, (authorizeUrl) => {
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

  function accountWith(environment: string, granted: readonly string[]): Promise<Account> {
    const scopes = [...new Set([...ownScopes(environment), ...granted])].sort();
    const name = `${environment} ${scopes}`;
    const account = accounts.get(name) ?? connect(environment, scopes);
    accounts.set(name, account);
    // Permissions of Runkeeper belong to the application.
    const { permissions } = sandbox.runkeeper.state.application;
    permissions.clear();
    for (const permission of granted) {
      permissions.add(permission as 'Read Health Information');
    }
    return account;
  }

  return {
    /** Runs parts of an operation with an account that was granted just these scopes. */
    run: async (
      operation: Operation,
      {
        granted = operation.scopes,
        input = inputOf(operation),
        parts = ['perform'],
        fault,
      }: {
        granted?: readonly string[];
        input?: Record<string, unknown> | undefined;
        parts?: readonly string[];
        /** A request of the run that fails. */
        fault?: Fault;
      } = {},
    ): Promise<Outcome> => {
      const account = await accountWith(environmentOf(operation), granted);
      forgetReferences();
      zapier.cache.forget();
      if (fault) {
        sandbox.fail(fault);
      }
      const from = sandbox.requests.length;
      const messages: string[] = [];
      for (const part of parts) {
        await zapier
          .run(`${KINDS[operation.kind]}.${operation.key}.operation.${part}`, account, input)
          .catch(({ message }: Error) => messages.push(message));
      }
      return { requests: sandbox.requests.slice(from), messages };
    },
  };
}
