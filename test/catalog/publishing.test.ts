import packageJson from '../../package.json' with { type: 'json' };
import { app as source } from '../../src/app.ts';
import { operations } from '../../src/catalog.ts';
import { connections } from '../../src/connections.ts';
import { fieldFacts } from '../../src/core/input/fields/field.ts';
import { appHandler } from '../appHandler.ts';
import { rememberEnvironment } from '../environment.ts';
import { examples } from '../examples/index.ts';
import {
  type Definition,
  type Field,
  failingFields,
  inputsOf,
  plainFields,
  readDefinition,
} from './definition.ts';

/**
 * Zapier's checks before an integration is published, by their codes, as far as they can be tried here. The
 * others ask for accounts, live Zaps and the listing: https://docs.zapier.com/platform/publish/integration-checks-reference
 *
 * C001-C003 (nothing that live Zaps use is removed) are contract.test.ts, D021 and the forms of
 * descriptions are descriptions.test.ts, T002, T004 and T005 (samples against what comes live) are
 * test/examples and sampleAgainst.ts.
 */

let app: Awaited<ReturnType<typeof readDefinition>>['app'];
let all: Definition[];
let visible: Definition[];

beforeAll(async () => {
  ({ app, all } = await readDefinition());
  visible = all.filter(({ display }) => !display.hidden);
});

const name = ({ kind, key }: { kind: string; key: string }) => `${kind} ${key}`;
const ofKind = (kind: Definition['kind']) => visible.filter((one) => one.kind === kind);

const failing = (among: Definition[], fine: (one: Definition) => boolean) =>
  among.filter((one) => !fine(one)).map(name);

/** Names without a reason to be named are mistakes, too. */
const expectOnly = (found: readonly string[], exceptions: Record<string, string>) =>
  expect([...found].sort()).toEqual(Object.keys(exceptions).sort());

const factsOf = (one: Definition, key: string) => {
  const field = operations.find((operation) => name(operation) === name(one))?.shape()[key];
  return field ? fieldFacts(field) : {};
};

/** Every text of a step that people read. */
const textsOf = (one: Definition): string[] => [
  one.display.label,
  one.display.description,
  ...inputsOf(one).flatMap(({ label = '', helpText = '' }) => [label, helpText]),
];

type Leaf = [path: string, value: unknown];

const leaves = (value: unknown, path = ''): Leaf[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, one]) => leaves(one, `${path}.${key}`))
    : [[path, value]];

/** A moment without Z or offset, which Zapier reads in whatever zone the Zap has. */
const isFloating = ([, value]: Leaf) =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(value) &&
  !/(Z|[+-]\d{2}:?\d{2})$/.test(value);

/**
 * Times on the clock of a Runkeeper athlete: Runkeeper does not tell the zone, and a made-up one would move
 * them. https://runkeeper.com/developer/healthgraph/fitness-activities
 */
const isLocal = (path: string) => /runkeeper\w*(\.\d+)?\.\w+Local$/.test(path);

it('the schema of Zapier holds', async () => {
  const { results } = await appHandler({ command: 'validate', calledFromCli: true });
  expect(results).toEqual([]);
});

it('D001: no step asks for a key or a secret', () => {
  const secret = /api_?key|token|secret/i;
  // A new user of HighLevel gets a password from whoever makes the user.
  const found = failingFields(all, ({ key, type }) => !secret.test(key) && type !== 'password');
  expectOnly(found, {
    'create create_user: password':
      'the password of the new user, no credential of this integration',
    'create update_user: password': 'the same for a user who exists',
  });
});

it('D002: what is pasted into the connection form says where it is found', () => {
  const { fields } = source.authentication as { fields: (Field & { type?: string })[] };
  const pasted = fields.filter(({ key }) => /client|secret|token/i.test(key));
  expect(pasted.length).toBeGreaterThan(0);
  expect(
    pasted
      .filter(({ helpText = '' }) => !/\[[^\]]+\]\(https:\/\//.test(helpText))
      .map(({ key }) => key),
  ).toEqual([]);
});

it('D003: the label of a connection names the account', () => {
  expect(source.authentication.connectionLabel).toMatch(/{{accountName}}/);
  expect(source.authentication.connectionLabel).not.toMatch(/leadlap|token|secret/i);
});

it('D004: an ID is chosen in a list, unless it is what the step looks up', () => {
  const isReference = ({ key, label = '' }: Field) =>
    /(^id|Id|_id|Ids)$/.test(key) || / IDs?$/.test(label);
  expect(
    failingFields(
      visible,
      (field, one) =>
        !isReference(field) ||
        Boolean(field.dynamic ?? field.choices) ||
        factsOf(one, field.key).typed === true,
    ),
  ).toEqual([]);
});

it('D005, D013, D014: dropdowns and their search steps exist', () => {
  const triggers = new Set(all.filter(({ kind }) => kind === 'trigger').map(({ key }) => key));
  const searches = new Set(ofKind('search').map(({ key }) => key));
  const first = (reference: string) => reference.split('.')[0]!;
  expect(
    failingFields(
      all,
      ({ dynamic, search }) =>
        (!dynamic || triggers.has(first(dynamic))) &&
        (!search || (searches.has(first(search)) && dynamic !== undefined)),
    ),
  ).toEqual([]);
});

it('D006, D016, D017: a trigger polls, or lists and subscribes by itself', () => {
  expect(
    failing(ofKind('trigger'), ({ operation }) => {
      const { type, performList, performSubscribe, performUnsubscribe } = operation as Record<
        string,
        unknown
      >;
      return (
        type === 'polling' ||
        (type === 'hook' && Boolean(performList && performSubscribe && performUnsubscribe))
      );
    }),
  ).toEqual([]);
});

describe('D007: every address is https:', () => {
  afterAll(rememberEnvironment());

  it.each(connections)('$label', (connection) => {
    const { service } = connection;
    const vendor = service.name.toUpperCase();
    for (const setting of ['API_URL', 'AUTHORIZE_URL', 'OAUTH_URL']) {
      delete process.env[`${vendor}_${setting}`];
    }
    process.env.LEADLAP_RELAY_URL = 'https://relay.example.com';
    process.env[`${vendor}_CLIENT_ID`] = 'id';
    process.env[`${vendor}_CLIENT_SECRET`] = 'secret';
    const request = { redirectUri: 'https://zapier.com', state: '', scopes: [], input: {} };
    expect(service.baseUrl()).toMatch(/^https:/);
    if (!('enter' in connection)) {
      expect(connection.authorizeUrl(request)).toMatch(/^https:/);
    }
  });
});

it('D008, D025: a link in a text is a link, and leads to a page', () => {
  const withoutLinks = (text: string) =>
    text.replace(/\[[^\]]+\]\(https:\/\/[^)\s]+\)/g, '').replace(/`[^`]*`/g, '');
  const fine = (text: string) =>
    !/https?:\/\/|www\.|\]\(/.test(withoutLinks(text)) && !/javascript:/i.test(text);
  expect(failing(all, (one) => textsOf(one).every(fine))).toEqual([]);
});

const ONLY_ONE = 'finds the only one of the connected account, so there is nothing to search by';

it('D009: a search has a field to search by', () => {
  expectOnly(
    failing(ofKind('search'), (one) => inputsOf(one).length > 0),
    {
      'search generate_invoice_number': ONLY_ONE,
      'search get_company': ONLY_ONE,
      'search get_runkeeper_profile': ONLY_ONE,
      'search get_runkeeper_settings': ONLY_ONE,
      'search get_runkeeper_user': ONLY_ONE,
      'search get_strava_athlete': ONLY_ONE,
      'search get_strava_athlete_stats': ONLY_ONE,
      'search get_strava_athlete_zones': ONLY_ONE,
    },
  );
});

it('D010, D012: a step has a sample, and a trigger’s has the keys that tell records apart', () => {
  expect(
    failing(visible, ({ kind, operation: { sample, outputFields } }) => {
      const primary = plainFields(outputFields).filter((field) => field.primary);
      return (
        Object.keys(sample ?? {}).length > 0 &&
        (kind !== 'trigger' || primary.length > 0) &&
        primary.every(({ key }) => Boolean(sample[key]))
      );
    }),
  ).toEqual([]);
});

it('D011: help says more than the label', () => {
  expect(
    failingFields(
      all,
      ({ label = '', helpText }) =>
        helpText === undefined ||
        (helpText.length >= 20 && helpText.toLowerCase() !== label.toLowerCase()),
    ),
  ).toEqual([]);
});

it('D015: what a search creates if it finds nothing exists', () => {
  const found = Object.values(app.searchOrCreates).filter(
    ({ key, search, create }) => key !== search || !app.searches[search] || !app.creates[create],
  );
  expect(found).toEqual([]);
});

const SMALL_WORDS = /^(a|an|and|by|for|from|in|of|on|or|the|to|with)$/;

it('D018: labels are in title case', () => {
  const isTitle = (label: string) =>
    label
      .split(' ')
      .every((word, at) => !/^[a-z]/.test(word) || (at > 0 && SMALL_WORDS.test(word)));
  expect(failing(visible, ({ display }) => isTitle(display.label))).toEqual([]);
});

it('D022: an action has input fields', () => {
  expect(failing(ofKind('create'), (one) => inputsOf(one).length > 0)).toEqual([]);
});

it('D023: dates in samples are ISO 8601, times with an offset', () => {
  expect(
    all.flatMap((one) =>
      leaves(one.operation.sample)
        .filter(isFloating)
        .map(([path]) => `${name(one)}${path}`)
        .filter((time) => !isLocal(time)),
    ),
  ).toEqual([]);
});

it('D024, Z001: samples are of the types that the output fields have', () => {
  const fits: Record<string, (value: unknown) => boolean> = {
    string: (value) => typeof value === 'string',
    number: (value) => typeof value === 'number',
    integer: (value) => Number.isInteger(value),
    boolean: (value) => typeof value === 'boolean',
    datetime: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  };
  const wrong = all.flatMap((one) => {
    const found = new Map(leaves(one.operation.sample));
    return plainFields(one.operation.outputFields)
      .filter(({ key, type = 'string' }) => {
        const value = found.get(`.${key.replaceAll('__', '.').replaceAll('[]', '.0.')}`);
        return value !== undefined && !(fits[type]?.(value) ?? true);
      })
      .map(({ key }) => `${name(one)}: ${key}`);
  });
  expect(wrong).toEqual([]);
});

it('D026: no connection asks for an address of its own', () => {
  const { fields } = source.authentication as { fields: Field[] };
  expect(fields.filter(({ key }) => /domain|host|url|region/i.test(key))).toEqual([]);
});

it('M002: the description of the listing has 40 to 140 characters and names neither Zapier nor a sync', () => {
  const { description } = packageJson;
  expect(description).toMatch(/^Leadlap is a .{20,}\.$/);
  expect(description.length).toBeLessThanOrEqual(140);
  expect(description).not.toMatch(/zapier|sync|https?:/i);
});

it('T003: times in results have an offset, too', () => {
  const results = examples.flatMap(({ operation, result }) =>
    leaves(result)
      .filter(isFloating)
      .map(([path]) => `${operation}${path}`),
  );
  expect(results.filter((one) => !isLocal(one))).toEqual([]);
});
