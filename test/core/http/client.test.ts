import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import nock from 'nock';
import { StepError } from '../../../src/core/errors.ts';
import { urlOf } from '../../../src/core/http/client.ts';
import { MOST_BYTES } from '../../../src/core/http/transport.ts';
import { longText, recordId, text } from '../../../src/core/input/fields.ts';
import { vocabularyOf } from '../../../src/core/operations/vocabulary.ts';
import { out } from '../../../src/core/output/output.ts';
import { introduce } from '../../../src/core/step.ts';
import { hurry, skipBackoff } from '../../clock.ts';
import { logsAsZapier } from '../../logsAsZapier.ts';
import { offline } from '../../offline.ts';
import { account, acme, acmeZapier, action, failureOf, HOST, search } from '../acme.ts';

logsAsZapier();

const words = (key: string) => ({
  key,
  noun: 'Thing',
  label: 'Thing',
  docs: '',
  scopes: ['things.read'],
});
const thing = () => out.object({ id: out.id('1', 'ID'), body: out.text('x') });

const zapier = acmeZapier([
  search({
    ...words('get_thing'),
    description: 'Finds a thing.',
    route: 'GET /things/{thingId}',
    input: () => ({ thingId: recordId(), query: text().optional() }),
    result: '',
    output: thing,
  }),
  action({
    ...words('add_thing'),
    description: 'Adds a thing.',
    route: 'POST /things',
    input: () => ({ body: longText() }),
    output: thing,
  }),
  action({
    ...words('tag_thing'),
    description: 'Tags a thing.',
    route: 'POST /tags',
    repeatable: true,
    input: () => ({ body: longText().optional() }),
    output: thing,
  }),
]);

const ANSWER = { id: '1', body: 'x' };
const get = () => zapier.find('get_thing', { thingId: '1' });
const add = () => zapier.create('add_thing', { body: 'x' });
const tag = () => zapier.create('tag_thing');
const thingAt = (path = '/v1/things/1') => nock(HOST).get(path);
const network = (code: string) => Object.assign(new Error('socket'), { code });

/** Waits between attempts. */
let waits: number[];

offline();
beforeEach(() => {
  waits = skipBackoff();
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('a call whose answer is lost', () => {
  it.each([502, 503, 504])('is tried again after a %d', async (status) => {
    thingAt().times(3).reply(status, 'gateway');
    thingAt().reply(200, ANSWER);
    expect(await get()).toEqual([ANSWER]);
    expect(waits).toHaveLength(3);
  });

  it.each(['ECONNRESET', 'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT'])(
    'is tried again after %s',
    async (code) => {
      thingAt().replyWithError(network(code));
      thingAt().reply(200, ANSWER);
      expect(await get()).toEqual([ANSWER]);
    },
  );

  it('waits longer each time', async () => {
    jest.spyOn(Math, 'random').mockReturnValue(0);
    thingAt().times(4).reply(503);
    await failureOf(get());
    expect(waits).toEqual([300, 600, 1200]);
  });

  it('is given up after three further tries, in words', async () => {
    thingAt().times(4).reply(503);
    expect(await failureOf(get())).toEqual({
      name: 'AppError',
      message:
        'Acme did not respond after several tries. Your step is fine: replay it in a few minutes.',
    });
    expect(nock.isDone()).toBe(true);
  });

  it('is given up early when the time of the step is nearly over', async () => {
    const start = Date.now();
    const now = jest.spyOn(Date, 'now');
    const clock = jest.spyOn(performance, 'now');
    let attempts = 0;
    thingAt()
      .times(4)
      .reply(() => {
        attempts += 1;
        now.mockReturnValue(start + attempts * 12_000);
        clock.mockReturnValue(1e9 + attempts * 12_000);
        return [503, ''];
      });
    clock.mockReturnValue(1e9);
    await failureOf(get());
    expect(attempts).toBe(2);
  });

  it.each([500, 501, 400, 409, 422])('is not tried again after a %d', async (status) => {
    thingAt().reply(status, {});
    expect((await failureOf(get())).message).toContain(`Acme said ${status}`);
    expect(waits).toEqual([]);
  });
});

describe('a write that would double', () => {
  it.each([502, 503, 504])('is not sent again after a %d', async (status) => {
    nock(HOST).post('/v1/things').reply(status);
    expect((await failureOf(add())).message).toBe(
      'The connection to Acme broke off before it confirmed. The record may have been saved or not: look in Acme before you replay this step, so that it is not doubled.',
    );
    expect(waits).toEqual([]);
  });

  it('is not sent again when the line breaks off', async () => {
    nock(HOST).post('/v1/things').replyWithError(network('ECONNRESET'));
    expect((await failureOf(add())).message).toMatch(
      /^The connection to Acme broke off before it confirmed/,
    );
    expect(waits).toEqual([]);
  });

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])(
    'is sent again after %s, since it never left',
    async (code) => {
      nock(HOST).post('/v1/things').replyWithError(network(code));
      nock(HOST).post('/v1/things', { body: 'x' }).reply(201, ANSWER);
      expect(await add()).toEqual(ANSWER);
    },
  );

  it('is sent again, whatever happened, where a repeat changes nothing', async () => {
    nock(HOST).post('/v1/tags').replyWithError(network('ECONNRESET'));
    nock(HOST).post('/v1/tags').reply(502);
    nock(HOST).post('/v1/tags').reply(200, ANSWER);
    expect(await tag()).toEqual(ANSWER);
  });
});

describe('what is sent', () => {
  it('has the token, the version and no more than it needs', async () => {
    let headers: Record<string, unknown> = {};
    nock(HOST)
      .post('/v1/things')
      .reply(201, function () {
        headers = this.req.headers;
        return ANSWER;
      });
    await add();
    expect(headers).toEqual(
      expect.objectContaining({
        authorization: 'Bearer token-of-acme',
        version: '1',
        accept: 'application/json',
        'content-type': 'application/json',
      }),
    );
  });

  it.each([
    'Well done, {{contact.first_name}}!',
    '{{ custom_values.x }} {{#if a}} {{{raw}}}',
    '  two\r\nlines\t ',
    '"quotes" \\ and \u2028 😀 \u0000',
    '{"json":[1,2]}',
  ])('keeps %j to the letter', async (body) => {
    nock(HOST)
      .post('/v1/things', (given) => given.body === body)
      .reply(201, ANSWER);
    expect(await zapier.create('add_thing', { body })).toEqual(ANSWER);
  });

  it('keeps any text to the letter', async () => {
    const texts = fc.array(fc.string({ minLength: 1, unit: 'binary' }), { minLength: 100 });
    await fc.assert(
      fc.asyncProperty(texts, async (lines) => {
        const body = `Lines:\n${lines.join('\n')}`;
        let given: unknown;
        nock(HOST)
          .post('/v1/things')
          .reply(201, (_, sent) => {
            given = sent;
            return ANSWER;
          });
        await zapier.create('add_thing', { body });
        expect(given).toEqual({ body });
      }),
      { numRuns: 5 },
    );
  });

  it('is a form where the endpoint takes forms', async () => {
    const forms = acmeZapier([
      action({
        ...words('add_thing'),
        description: 'Adds a thing.',
        route: 'POST /things',
        sendAs: 'form',
        input: () => ({ body: longText() }),
        output: thing,
      }),
    ]);
    const body = 'a&b=c {{d}} ü+';
    let sent = '';
    nock(HOST, { reqheaders: { 'content-type': 'application/x-www-form-urlencoded' } })
      .post('/v1/things', (form) => {
        sent = typeof form === 'string' ? form : new URLSearchParams(form).toString();
        return true;
      })
      .reply(201, ANSWER);
    await forms.create('add_thing', { body });
    expect([...new URLSearchParams(sent)]).toEqual([['body', body]]);
  });

  it('encodes the query', async () => {
    thingAt().query({ query: 'a&b=c +1 ü' }).reply(200, ANSWER);
    expect(await zapier.find('get_thing', { thingId: '1', query: 'a&b=c +1 ü' })).toEqual([ANSWER]);
  });
});

describe('what comes back', () => {
  it('keeps ids above 2^53', async () => {
    thingAt().reply(200, '{"id":3460000000000000055}', { 'content-type': 'application/json' });
    expect(await get()).toEqual([{ id: '3460000000000000055', body: null }]);
  });

  describe.each([
    ['a page for people', 200, '\n<!DOCTYPE html><html>Back soon</html>'],
    ['cut JSON', 200, '{"id":"1","bo'],
    ['nothing', 200, ''],
    ['no content', 204, ''],
    ['null', 200, 'null'],
    ['an empty object', 200, '{}'],
    ['a list', 200, '[{"id":"1"}]'],
    ['a text', 200, 'OK'],
    ['something else', 200, '{"message":"Something went wrong"}'],
  ])('as %s', (_, status, answer) => {
    it('is asked for again', async () => {
      thingAt().reply(status, answer);
      thingAt().reply(200, ANSWER);
      expect(await get()).toEqual([ANSWER]);
    });

    it('is no data, however often it comes', async () => {
      thingAt().times(4).reply(status, answer);
      expect(await failureOf(get())).toEqual({
        name: 'AppError',
        message:
          'Acme sent an answer that could not be read. Your step is fine: replay it in a few minutes.',
      });
    });

    it('confirms no write', async () => {
      nock(HOST).post('/v1/things').reply(status, answer);
      expect((await failureOf(add())).message).toBe(
        'Acme sent an answer that could not be read. The record may have been saved or not: look in Acme before you replay this step, so that it is not doubled.',
      );
      expect(waits).toEqual([]);
    });
  });

  it('is not taken in when it is too large unpacked, and not asked for again', async () => {
    const { answer } = MOST_BYTES;
    Object.assign(MOST_BYTES, { answer: 1000 });
    const body = gzipSync(JSON.stringify({ ...ANSWER, more: 'x'.repeat(1000) }));
    expect(body.length).toBeLessThan(1000);
    thingAt().reply(200, body, { 'content-encoding': 'gzip' });
    const again = thingAt().reply(200, ANSWER);
    expect((await failureOf(get())).message).toBe(
      'api.acme.example sent more data than a step can take in. Ask for less: a shorter time, or fewer records.',
    );
    expect(again.isDone()).toBe(false);
    Object.assign(MOST_BYTES, { answer });
    // Zapier's client leaves the clock of such an answer running.
    for (const { value } of (setTimeout as unknown as jest.SpyInstance).mock.results)
      clearTimeout(value);
  });

  it('is asked for again when it breaks off before it is unpacked', async () => {
    const body = gzipSync(JSON.stringify(ANSWER));
    thingAt().reply(200, body.subarray(0, 15), { 'content-encoding': 'gzip' });
    thingAt().reply(200, body, { 'content-encoding': 'gzip' });
    expect(await get()).toEqual([ANSWER]);
  });

  it('may be slow to the end of the step, and no longer', async () => {
    const waited = hurry();
    // A reply function with a callback that is never called.
    thingAt()
      .times(4)
      .reply((_path, _body, _answer) => {});
    expect((await failureOf(get())).message).toMatch(/^Acme did not respond/);
    expect(waited()).toBeGreaterThan(20_000);
    expect(waited()).toBeLessThan(30_000);
  });

  it('is nothing found for a search when the vendor says 404', async () => {
    thingAt().reply(404, {});
    expect(await get()).toEqual([]);
  });
});

describe('a 401', () => {
  it('with a token that works elsewhere names the missing permission and does not refresh', async () => {
    thingAt().reply(401, {});
    nock(HOST, { reqheaders: { authorization: 'Bearer token-of-acme' } })
      .get('/v1/me')
      .reply(200, {});
    expect(await failureOf(get())).toEqual({
      name: 'AppError',
      message:
        'This Acme connection may not do this step. Reconnect the account and allow: things.read.',
    });
  });

  it('of a service without scopes is a refusal in its own words', async () => {
    const { search: find } = vocabularyOf({ ...acme, withoutScopes: true });
    const plain = acmeZapier([
      find({
        ...words('get_thing'),
        description: 'Finds a thing.',
        route: 'GET /things',
        input: () => ({}),
        result: '',
        output: thing,
      }),
    ]);
    thingAt('/v1/things').reply(401, {});
    nock(HOST).get('/v1/me').reply(200, {});
    expect((await failureOf(plain.find('get_thing'))).message).toMatch(/^Acme said 403/);
  });

  it('with a dead token renews it and runs the step again', async () => {
    thingAt().reply(401, {});
    nock(HOST).get('/v1/me').reply(401, {});
    nock(HOST).post('/token').reply(200, { access_token: 'new-token' });
    nock(HOST, { reqheaders: { authorization: 'Bearer new-token' } })
      .get('/v1/things/1')
      .reply(200, ANSWER);
    expect(await get()).toEqual([ANSWER]);
  });

  it('while the vendor is down counts as a dead token, never as a missing permission', async () => {
    thingAt().times(2).reply(401, {});
    nock(HOST).get('/v1/me').times(2).reply(503);
    nock(HOST).post('/token').reply(200, { access_token: 'new-token' });
    expect(await failureOf(get())).toEqual({
      name: 'RefreshAuthError',
      message: 'The Acme connection has expired.',
    });
  });
});

describe('the address of a call', () => {
  const step = { service: acme };

  it('is below the vendor’s base address', () => {
    expect(urlOf(step, { path: '/things/', query: { a: 1, b: undefined, c: null } })).toBe(
      'https://api.acme.example/v1/things/?a=1',
    );
    expect(urlOf(step, { path: '/t', query: { id: ['a', 'b'], flag: false } })).toBe(
      'https://api.acme.example/v1/t?id=a&id=b&flag=false',
    );
  });

  it.each(['/../oauth/token', '/..', '/things/%2e%2e/%2e%2e/token', '/a/.%2E/../..', '/..\\..\\x'])(
    'never leaves it: %s',
    (path) => {
      expect(() => urlOf(step, { path })).toThrow(
        'The step asked for an address outside of Acme and was stopped. Check its values for parts of a path.',
      );
    },
  );

  it('stays on the vendor’s host whatever the path', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webPath(),
          fc.string().map((path) => `/${path}`),
        ),
        (path) => {
          let url: URL;
          try {
            url = new URL(urlOf(step, { path }));
          } catch {
            return;
          }
          expect(url.origin).toBe(HOST);
          expect(url.pathname.startsWith('/v1/')).toBe(true);
        },
      ),
    ));
});

describe('the token', () => {
  it.each([301, 302, 303, 307, 308])(
    'goes no further than its vendor: a redirect (%d) is a failure, and nothing is asked elsewhere',
    async (status) => {
      for (const location of ['https://elsewhere.example/v1/things/1', `${HOST}:8443/things`]) {
        thingAt().reply(status, '', { location });
        const elsewhere = nock(new URL(location).origin).get(/./).reply(200, ANSWER);
        expect(await failureOf(get())).toEqual({
          name: 'AppError',
          message:
            'api.acme.example sent the request on to another address, where Leadlap does not follow. Replay the step in a few minutes. If this happens again, tell support.',
        });
        expect(elsewhere.isDone()).toBe(false);
        nock.cleanAll();
      }
    },
  );

  it('is in no log line, nor is what the vendor answered', async () => {
    zapier.logs.length = 0;
    thingAt().reply(200, { id: '1', body: 'private words of the answer' });
    await get();
    expect(zapier.logs.join('\n')).toContain('/v1/things/1');
    expect(zapier.logs.join('\n')).not.toMatch(/token-of-acme|private words/);
  });

  it('is in no error, nor is what the vendor answered', async () => {
    thingAt().reply(400, { message: 'private words with token-of-acme' });
    const failure = await failureOf(get());
    expect(JSON.stringify(failure)).not.toMatch(/token-of-acme|private words/);
  });
});

it('a connection of another service is refused before anything is sent', async () => {
  introduce({ ...acme, name: 'Bolt', environments: ['bolt'] });
  const other = account();
  other.authData.environment = 'bolt';
  const { message } = await failureOf(
    zapier.run('searches.get_thing.operation.perform', other, { thingId: '1' }),
  );
  expect(message).toBe(
    'This step needs a Acme account, but a Bolt account is chosen. Open the step’s “Account” and choose or connect a Acme account.',
  );
});

it('hands the service what a refusal of the endpoint means', async () => {
  const { search: searchOfPartners } = vocabularyOf({
    ...acme,
    explain: ({ forbidden, status }) => new StepError('error', forbidden ?? 'No.', { status }),
  });
  const explore = searchOfPartners({
    ...words('search_places'),
    description: 'Finds places.',
    route: 'GET /places',
    forbidden: 'Only partners of Acme may search.',
    input: () => ({}),
    result: '[]',
    output: thing,
  });
  nock(HOST).get('/v1/places').reply(403, {});
  const { message } = await failureOf(acmeZapier([explore]).find('search_places'));
  expect(message).toBe('Only partners of Acme may search.');
});

describe('a vendor whose tokens nothing renews', () => {
  const { search: searchOfLasting } = vocabularyOf({
    ...acme,
    keptToken: () => ({ refused: 'Make a new token and reconnect.', allow: 'At Acme, allow' }),
    probeMediaType: 'application/vnd.acme.Me+json',
  });
  const getLasting = searchOfLasting({
    ...words('get_lasting'),
    description: 'Finds a thing.',
    route: 'GET /thing',
    input: () => ({}),
    result: '',
    output: thing,
  });
  const run = () => failureOf(acmeZapier([getLasting]).find('get_lasting'));
  beforeEach(() => {
    nock(HOST).get('/v1/thing').reply(401);
  });

  it('asks to reconnect when the token is dead', async () => {
    nock(HOST).get('/v1/me').reply(401);
    expect(await run()).toEqual({
      name: 'ExpiredAuthError',
      message: 'Make a new token and reconnect.',
    });
  });

  it('says that a live one may not do this, after a question in its own media type', async () => {
    const probe = nock(HOST, { reqheaders: { accept: 'application/vnd.acme.Me+json' } })
      .get('/v1/me')
      .reply(200, {});
    const { name, message } = await run();
    expect(name).not.toBe('ExpiredAuthError');
    expect(message).toMatch(/may not do this step\. At Acme, allow: .*things/);
    expect(probe.isDone()).toBe(true);
  });
});

describe('a media type', () => {
  const THING = 'application/vnd.acme.Thing+json';
  const typed = acmeZapier([
    search({
      ...words('find_things'),
      description: 'Finds things.',
      route: 'GET /things',
      mediaType: { answer: `${THING}Feed` },
      input: () => ({}),
      result: '[]',
      output: thing,
    }),
    action({
      ...words('put_thing'),
      description: 'Puts a thing.',
      route: 'POST /things',
      mediaType: { body: THING },
      input: () => ({ body: longText() }),
      output: thing,
    }),
  ]);

  it('may be named, where the service knows the whole of it', async () => {
    const { search: named } = vocabularyOf({
      ...acme,
      mediaType: (name: string) => `application/vnd.acme.${name}+json`,
    });
    nock(HOST, { reqheaders: { accept: 'application/vnd.acme.Thing+json' } })
      .get('/v1/things')
      .reply(200, []);
    const findNamed = named({
      ...words('find_named'),
      description: 'Finds things.',
      route: 'GET /things',
      mediaType: { answer: 'Thing' },
      input: () => ({}),
      result: '[]',
      output: thing,
    });
    expect(await acmeZapier([findNamed]).find('find_named')).toEqual([]);
  });

  it('asks for one representation of the answer', async () => {
    nock(HOST, { reqheaders: { accept: `${THING}Feed` } })
      .get('/v1/things')
      .reply(200, [ANSWER]);
    expect(await typed.find('find_things')).toEqual([ANSWER]);
  });

  it('names the kind of the body, whose text no character set can garble', async () => {
    let sent: unknown;
    nock(HOST, { reqheaders: { 'content-type': THING } })
      .post('/v1/things', (body) => {
        sent = body;
        return true;
      })
      .reply(201, ANSWER);
    await typed.create('put_thing', { body: 'Zoë 🏃' });
    expect(sent).toEqual({ body: 'Zoë 🏃' });
    const raw = typed.logs.join('\n');
    expect(raw).toContain('Zo\\\\u00eb');
    expect(raw).not.toContain('Zoë');
  });

  it.each([
    [';charset=ISO-8859-1', 'latin1'],
    ['', 'utf8'],
    ['; charset=no-such-set', 'utf8'],
  ] as const)(
    'with “%s” is read in the character set that it declares',
    async (charset, encoding) => {
      nock(HOST)
        .get('/v1/things')
        .reply(200, Buffer.from(JSON.stringify([{ id: 1, body: 'Zoë' }]), encoding), {
          'content-type': `${THING}Feed${charset}`,
        });
      expect(await typed.find('find_things')).toMatchObject([{ body: 'Zoë' }]);
    },
  );
});
