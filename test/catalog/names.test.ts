import nock from 'nock';
import { operations } from '../../src/catalog.ts';
import { connections } from '../../src/connections.ts';
import { type Gap, gapsOf, sampleOf, schemaOf } from '../../src/core/output/output.ts';
import { forgetReferences } from '../../src/core/reading/reference.ts';
import { time } from '../../src/core/reading/wait.ts';
import { forgetLocationTokens } from '../../src/highlevel/locationToken.ts';
import { testZapier } from '../appHandler.ts';
import { skipBackoff } from '../clock.ts';
import { CONNECTIONS, type Example, HOSTS } from '../examples/example.ts';
import { examples } from '../examples/index.ts';
import { offline } from '../offline.ts';

type Raw = Record<string, unknown>;

const NEIGHBOR = 'Runkeeper sends the address of a neighboring record and nothing of it.';
const NO_LIST =
  'HighLevel has no list of contacts, and its answer names none. A link is beside it.';
const ITS_OWN = 'The record itself is what the other values tell of.';
const ELSEWHERE = 'An id of another system, which no name belongs to.';
const NAMELESS = 'HighLevel gives this no name.';
const AS_SENT = 'The answer of any endpoint, as HighLevel sends it.';
const CHOSEN = 'The step itself chose the record: its name is in the step before.';

/** Ids that stand alone, by their path in a result, with the reason. */
const ALONE: Record<string, string> = {
  previousId: NEIGHBOR,
  nextId: NEIGHBOR,
  'nearest.*': NEIGHBOR,
  'Comment: athleteId': 'The author’s name is beside it.',
  contactId: NO_LIST,
  'responses[].contactId': NO_LIST,
  'forwardData.*': NO_LIST,
  ids: CHOSEN,
  activityId: ITS_OWN,
  recordId: ITS_OWN,
  segmentId: ITS_OWN,
  'segmentEfforts[].segmentId': ITS_OWN,
  'opportunities[].id': 'HighLevel sends no name of a contact’s opportunity.',
  'relations[].recordId': 'The full name beside it is the record’s.',
  'relations[].relationId': NAMELESS,
  'relations[].associationId': NAMELESS,
  associationId: 'The association key beside it is its name.',
  firstRecordId: 'A record of any object, for which there is no list; the labels tell its role.',
  secondRecordId: 'A record of any object, for which there is no list; the labels tell its role.',
  assignedResources: 'Rooms and equipment are two lists, and their answers show no ids.',
  conversationId: NAMELESS,
  conversationProviderId: NAMELESS,
  chatWidgetId: NAMELESS,
  visitorId: NAMELESS,
  threadId: NAMELESS,
  replyToMessageId: NAMELESS,
  domainId: 'HighLevel has no list of domains.',
  'Email Campaign: parentId':
    'Folders are listed apart from campaigns, without a way to ask for one.',
  'steps[].pages': 'The step beside them has a name; a page has none of its own.',
  'links[].referenceId': NAMELESS,
  'links[].recipientId': 'A contact or a user; the kind is beside it.',
  'Social Post: postId': ELSEWHERE,
  profileId: ELSEWHERE,
  messageId: ITS_OWN,
  messageIds: ITS_OWN,
  emailMessageId: ITS_OWN,
  emailMessageIds: NAMELESS,
  'meta.email.messageIds': NAMELESS,
  masterEventId: NAMELESS,
  'locationConfigurations[].meetingId': 'The place beside it is its name.',
  'teamMembers[].locationConfigurations[].meetingId': 'The place beside it is its name.',
  additionalEmailIds: 'These are email addresses.',
  noteId: 'The step has just written it.',
  taskIds: 'The step has just written them.',
  opportunityId: 'The step names the stage that the opportunity moved to.',
  workoutId: CHOSEN,
  prActivityId: 'Strava sends the id of the activity alone.',
  'answer.contacts[].id': AS_SENT,
  'items[].id': AS_SENT,
  altId: ELSEWHERE,
  entityId: 'The name of the source beside it is what people know the purchase by.',
  subscriptionId: ELSEWHERE,
  chargeId: ELSEWHERE,
  invoiceId: ELSEWHERE,
  receiptId: NAMELESS,
  externalId: ELSEWHERE,
  externalObjectId: ELSEWHERE,
  uploadId: ELSEWHERE,
  pixelId: ELSEWHERE,
  'social.googlePlacesId': ELSEWHERE,
  referralId: ELSEWHERE,
  stripeConnectId: ELSEWHERE,
  'onboardingInfo.*': 'What the agency told at its sign-up.',
};

const isAlone = (noun: string, path: string) =>
  [path, `${noun}: ${path}`, `${path.split('.').slice(0, -1).join('.')}.*`].some(
    (one) => one in ALONE,
  );

const looksLikeId = (value: unknown) =>
  /^([A-Za-z0-9]{18,}|[0-9a-f]{8}-[0-9a-f-]{27})$/.test(String(value));

/** Ids in a sample that nothing beside them names, by their paths. The id of the record itself is not among them. */
function nameless(sample: Raw, at = ''): string[] {
  return Object.entries(sample).flatMap(([key, value]) => {
    const [first] = [value].flat();
    const isId = /(Id|_id|Ids)$/.test(key) || (key === 'id' && at !== '') || looksLikeId(first);
    const path = at + key;
    if (isId && path !== 'id') {
      return isNamed(sample, key) ? [] : [path];
    }
    return first !== null && typeof first === 'object'
      ? nameless(first as Raw, Array.isArray(value) ? `${path}[].` : `${path}.`)
      : [];
  });
}

function isNamed(beside: Raw, key: string): boolean {
  if (key === 'id') {
    return ['name', 'title', 'subject', 'fullName', 'date'].some((one) => one in beside);
  }
  const base = key.replace(/(Id|_id|Ids)$/, '');
  const single = key.replace(/ies$/, 'y').replace(/s$/, '');
  const whole = beside[base] as Raw | undefined;
  return (
    [base, key, single].some((one) => `${one}Name` in beside || `${one}Names` in beside) ||
    (typeof whole === 'object' && 'name' in whole)
  );
}

const visible = operations.filter(({ hidden, output }) => !hidden && output);

it('every id of another record has its name beside it, or a reason why not', () => {
  const found = visible.flatMap(({ kind, key, noun, output }) =>
    nameless(sampleOf(output!()))
      .filter((path) => !isAlone(noun, path))
      .map((path) => `${kind} ${key}: ${path}`),
  );
  expect(found).toEqual([]);
});

it('no reason is out of date', () => {
  const paths = new Set(
    visible.flatMap(({ noun, output }) =>
      nameless(sampleOf(output!())).flatMap((path) => [path, `${noun}: ${path}`]),
    ),
  );
  const stale = Object.keys(ALONE).filter(
    (path) => ![...paths].some((one) => one === path || one.startsWith(path.replace(/\*$/, ''))),
  );
  expect(stale).toEqual([]);
});

/** Chosen contacts: the one list that is asked with a body. */
const CONTACTS = '/contacts/search';

/** HighLevel's lists of names as it answers them. */
const LISTS: Record<string, (named: Raw[]) => Raw> = {
  '/users/search': (users) => ({ users }),
  '/calendars/': (calendars) => ({ calendars }),
  '/calendars/groups': (groups) => ({ groups }),
  '/opportunities/pipelines': (stages) => ({
    pipelines: [...stages, { id: 'p', name: 'P', stages }],
  }),
  '/opportunities/lost-reason': (lostReasons) => ({ lostReasons }),
  '/calendars/services/catalog': (services) => ({ services }),
  '/calendars/services/locations': (serviceLocations) => ({ serviceLocations }),
  [`/social-media-posting/${CONNECTIONS.highlevel!.locationId}/accounts`]: (accounts) => ({
    results: { accounts },
  }),
  '/forms/': (forms) => ({ forms }),
  '/emails/builder': (builders) => ({ builders }),
  '/businesses/': (businesses) => ({ businesses }),
  '/campaigns/': (campaigns) => ({ campaigns }),
  '/workflows/': (workflows) => ({ workflows }),
  '/blogs/authors': (authors) => ({ authors: authors.map(({ id, name }) => ({ _id: id, name })) }),
  '/blogs/categories': (all) => ({
    categories: all.map(({ id, name }) => ({ _id: id, label: name })),
  }),
  '/objects/': (objects) => ({
    objects: objects.map(({ id, name }) => ({ key: id, labels: { singular: name } })),
  }),
  '/locations/search': (locations) => ({ locations }),
  [CONTACTS]: (contacts) => ({
    contacts: contacts.map(({ id, name }) => ({ id, firstName: name })),
  }),
  '/products/': (products) => ({ products: products.map(({ id, name }) => ({ _id: id, name })) }),
  '/products/collections': (data) => ({ data: data.map(({ id, name }) => ({ _id: id, name })) }),
};

const zapier = testZapier();
let asked: string[] = [];

offline();
beforeEach(() => {
  jest.spyOn(time, 'pause').mockResolvedValue();
  skipBackoff();
});
afterEach(() => {
  jest.restoreAllMocks();
});

/** A run of an example whose account has lists that name these ids. */
async function run(example: Example, kind: string, environment: string, ids: readonly string[]) {
  forgetReferences();
  forgetLocationTokens();
  zapier.cache.forget();
  nock.cleanAll();
  asked = [];
  const named = ids.map((id) => ({ id, name: `Name of ${id}` }));
  const own = example.exchanges.map(({ request }) => request.split(' ')[1]);
  for (const { request, status = 200, answer, answerHeaders } of example.exchanges) {
    const [method = '', path = ''] = request.split(' ');
    const url = new URL(path.startsWith('/') ? HOSTS[environment]! + path : path);
    nock(url.origin)
      .intercept(url.pathname, method)
      .query(true)
      .reply(status, answer as nock.Body, answerHeaders)
      .persist();
  }
  for (const [path, bodyOf] of Object.entries(LISTS)) {
    if (!own.includes(path)) {
      nock(HOSTS[environment]!)
        .intercept(path, path === CONTACTS ? 'POST' : 'GET')
        .query(true)
        .reply(200, () => {
          asked.push(path);
          return bodyOf(named) as nock.Body;
        })
        .persist();
    }
  }
  const account = { label: '', authData: { ...CONNECTIONS[environment]! } };
  const method = `${kind === 'search' ? 'searches' : `${kind}s`}.${example.operation}.operation.perform`;
  const result = await zapier.run(method, account, { ...example.input }, example.meta);
  return [result].flat() as Raw[];
}

const cases = examples.flatMap((example) =>
  visible
    .filter(({ key, kind }) => key === example.operation && (example.kind ?? kind) === kind)
    .filter(({ service, kind }) => service.name === 'HighLevel' && kind !== 'trigger')
    .map((operation) => ({ name: `${operation.key} as ${operation.kind}`, operation, example })),
);

const idsOf = ({ beside, names }: Gap) =>
  [beside[names?.of ?? '']]
    .flat()
    .map((id) => (typeof id === 'object' && id ? (id as Raw).id : id))
    .filter(Boolean)
    .map(String);

/** Named by the connection, whose account is not the one of the documentation's examples. */
const OF_CONNECTION = new Set(['locationName', 'companyName']);

let lists = 0;

it.each(cases)('$name names what HighLevel sends by id', async ({ operation, example }) => {
  const { kind, service, output } = operation;
  const environment = example.environment ?? service.environments[0]!;
  const gapsIn = (results: Raw[]) =>
    results
      .flatMap((result) => gapsOf(schemaOf(output!), result))
      .filter((gap) => gap.names && !OF_CONNECTION.has(gap.key) && idsOf(gap).length > 0);
  const alone = gapsIn(await run(example, kind, environment, []));
  if (alone.length === 0) {
    return;
  }
  const left = gapsIn(await run(example, kind, environment, alone.flatMap(idsOf)));
  expect(left.map(({ key }) => key)).toEqual([]);
  expect(asked).toEqual([...new Set(asked)]);
  expect(asked.length).toBeGreaterThan(0);
  lists += asked.length;
});

it('tries most of them', () => {
  expect(lists).toBeGreaterThan(50);
});

it('the app asks for every scope that a list of names needs', () => {
  const scopes = new Set([
    ...connections.flatMap((one) => one.scopes),
    ...operations.flatMap((one) => one.scopes),
  ]);
  const needed = [
    'users.readonly',
    'calendars.readonly',
    'calendars/groups.readonly',
    'opportunities.readonly',
    'forms.readonly',
    'businesses.readonly',
    'campaigns.readonly',
    'workflows.readonly',
    'blogs/author.readonly',
    'blogs/category.readonly',
    'products.readonly',
    'products/collection.readonly',
    'locations.readonly',
    'objects/schema.readonly',
  ];
  expect(needed.filter((scope) => !scopes.has(scope))).toEqual([]);
});
