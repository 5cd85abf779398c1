import type { Endpoint } from '../../src/core/http/endpoint.ts';
import { callOf } from '../../src/core/http/request.ts';
import { parseRoute } from '../../src/core/http/route.ts';
import type { Step } from '../../src/core/service.ts';
import { endpoints } from '../../src/highlevel/api/endpoints.ts';
import { highlevelOperations } from '../../src/highlevel/index.ts';
import { highlevel } from '../../src/highlevel/service.ts';
import { onSandbox, simpleCallers } from './onSandbox.ts';

/** HighLevel's operations in version v3 of its API. */
afterEach(() => {
  delete process.env.HIGHLEVEL_API_VERSION;
});
const chooseV3 = () => {
  process.env.HIGHLEVEL_API_VERSION = 'v3';
};

/** Endpoints of which v3 changes only what no operation sends (feedback), or what is read in both spellings (the word for “done”). */
const UNAFFECTED = [
  'DELETE /users/{}',
  'PUT /conversations/{}',
  'GET /social-media-posting/{}/posts/{}',
  'POST /social-media-posting/{}/posts',
  'POST /social-media-posting/{}/posts/list',
  'PUT /social-media-posting/{}/posts/{}',
];

/** Endpoints whose answer in v3 is not documented, so that they stay with their own version. */
const STAYS = ['GET /conversations/messages/export', 'GET /phone-system/numbers/location/{}'];

const unnamed = (route: string) => route.replaceAll(/\{\w+\}/g, '{}');

/** Every endpoint in the words of a declaration: its own, those of its look-ups, lists and custom fields. */
function endpointsIn(words: unknown): Endpoint[] {
  if (words === null || typeof words !== 'object') {
    return [];
  }
  const inside = Object.entries(words)
    .filter(([word]) => word !== 'versions')
    .flatMap(([, value]) => endpointsIn(value));
  return 'route' in words ? [words as Endpoint, ...inside] : inside;
}

const declared = highlevelOperations.flatMap(({ key, words }) =>
  endpointsIn(words).map((endpoint) => ({
    key,
    endpoint,
    route: unnamed(endpoint.route),
    isOfBells: 'instant' in words && endpointsIn(words.instant).includes(endpoint),
  })),
);
const tabled = new Map(endpoints().map((one) => [unnamed(one.route), one]));

it('every route is one of HighLevel’s table', () => {
  const unknown = declared.filter(({ route }) => !tabled.has(route));
  expect(unknown.map(({ key, route }) => `${key}: ${route}`)).toEqual([]);
});

it('what v3 changes is said by each operation, and nothing else', () => {
  const wrong = declared.filter(({ endpoint, route }) => {
    const change = endpoint.versions?.v3;
    const { v3, version } = tabled.get(route)!;
    const isMoved = change?.route !== undefined;
    switch (v3) {
      case 'gone':
        return !isMoved && (change !== null || endpoint.version !== version);
      case 'breaks':
        return STAYS.includes(route)
          ? change !== null || endpoint.version !== version
          : change == null && !UNAFFECTED.includes(route);
      default:
        return change !== undefined;
    }
  });
  expect(wrong.map(({ key, route }) => `${key}: ${route}`)).toEqual([]);
});

it('every call has the version that was chosen, and its own where v3 lacks the endpoint', () => {
  chooseV3();
  const context = { locationId: 'loc1', companyId: 'com1' };
  const step = { service: highlevel, context, bundle: { authData: {} } } as unknown as Step;
  const versions = declared.map(({ key, endpoint }) => {
    const plain = { ...endpoint, arrange: () => ({}), scopes: [] };
    const values = Object.fromEntries(
      parseRoute(endpoint.route).placeholders.map((name) => [name, 'x']),
    );
    const { version } = callOf(step, plain, values, { holds: () => true });
    const expected = endpoint.versions?.v3 === null ? endpoint.version : 'v3';
    return { key, route: endpoint.route, isRight: version === expected && version !== undefined };
  });
  expect(versions.filter(({ isRight }) => !isRight)).toEqual([]);
});

describe('on the sandbox, which knows both versions,', () => {
  const { run } = onSandbox();
  // A poll never asks for the record of a bell.
  const polled = declared.filter(({ isOfBells }) => !isOfBells);
  const differing = simpleCallers.filter(({ operation }) =>
    polled.some(
      ({ key, endpoint, route }) =>
        key === operation.key && (endpoint.versions || UNAFFECTED.includes(route)),
    ),
  );

  // Not every request: names of users and the like are remembered from the run before.
  const refusals = ({ requests }: Awaited<ReturnType<typeof run>>) =>
    requests.filter(({ status }) => Number(status) >= 400).map(({ status }) => status);

  it.each(differing)('$name is answered in v3 as in its own version', async ({ operation }) => {
    const dated = await run(operation);
    chooseV3();
    const inV3 = await run(operation);
    expect(refusals(inV3)).toEqual(refusals(dated));
    expect(inV3.messages).toEqual(dated.messages);
  });
});
