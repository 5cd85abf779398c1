import nock from 'nock';
import { LostAnswer, noAnswer } from '../../../src/core/http/attempts.ts';
import { requestToken } from '../../../src/core/http/tokens.ts';
import { vocabularyOf } from '../../../src/core/operations/vocabulary.ts';
import { out } from '../../../src/core/output/output.ts';
import { skipBackoff } from '../../clock.ts';
import { offline } from '../../offline.ts';
import { acme, acmeZapier, failureOf, HOST } from '../acme.ts';

/** Acme whose steps trade the connection's token for one of their own. */
const tradingZapier = (repeatable: boolean) => {
  const { search } = vocabularyOf({
    ...acme,
    async token({ z, remaining }) {
      try {
        const { response, body } = await requestToken(
          z,
          { url: `${HOST}/trade`, form: { secret: 'a&b {{c}}' }, headers: { version: '3' } },
          { repeatable, remaining },
        );
        const { access_token, accessToken = access_token } = body;
        return String(accessToken ?? `none for ${response.status}`);
      } catch (error) {
        throw error instanceof LostAnswer ? noAnswer('Acme', error) : error;
      }
    },
  });
  return acmeZapier([
    search({
      key: 'get_thing',
      noun: 'Thing',
      label: 'Get Thing',
      description: 'Finds a thing.',
      docs: '',
      scopes: [],
      route: 'GET /thing',
      input: () => ({}),
      result: '',
      output: () => out.object({ id: out.id('1', 'ID') }),
    }),
  ]);
};
const [repeating, single] = [tradingZapier(true), tradingZapier(false)];
const find = (zapier = repeating) => zapier.find('get_thing');

const trade = () => nock(HOST).post('/trade');
/** The thing, for one token alone. */
const thing = (token: string) =>
  nock(HOST, { reqheaders: { authorization: `Bearer ${token}` } })
    .get('/v1/thing')
    .reply(200, { id: '7' });
const network = (code: string) => Object.assign(new Error('socket'), { code });

let waits: number[];

offline();
beforeEach(() => {
  waits = skipBackoff();
});
afterEach(() => jest.restoreAllMocks());

it('travels as a form to the letter, with the headers of the service', async () => {
  nock(HOST, {
    reqheaders: { version: '3', 'content-type': /^application\/x-www-form-urlencoded/ },
  })
    .post('/trade', 'secret=a%26b+%7B%7Bc%7D%7D')
    .reply(200, { access_token: 'traded' });
  thing('traded');
  expect(await find()).toEqual([{ id: '7' }]);
});

it('may be named in the other spelling', async () => {
  trade().reply(200, { accessToken: 'traded' });
  thing('traded');
  expect(await find()).toHaveLength(1);
});

it.each([502, 503, 504])('is asked for again after a %d where that may be', async (status) => {
  trade().reply(status, 'gateway');
  trade().reply(200, { access_token: 'traded' });
  thing('traded');
  expect(await find()).toEqual([{ id: '7' }]);
  expect(waits).toHaveLength(1);
});

it.each(['', '[]', '{}', '<html>', '{"access_token":""}', '{"access_token":7}'])(
  'an answer of %j is none, and no step is sent with it',
  async (body) => {
    trade().times(4).reply(200, body);
    const step = nock(HOST).get('/v1/thing').reply(200, { id: '7' });
    expect((await failureOf(find())).message).toMatch(
      /^Acme sent an answer that could not be read/,
    );
    expect(waits).toHaveLength(3);
    expect(step.isDone()).toBe(false);
  },
);

describe('what counts once', () => {
  it.each(['ECONNRESET', 'ETIMEDOUT'])('is not sent again after %s', async (code) => {
    trade().replyWithError(network(code));
    const again = trade().reply(200, { access_token: 'traded' });
    expect((await failureOf(find(single))).message).toMatch(/^Acme did not respond/);
    expect(again.isDone()).toBe(false);
  });

  it('is not sent again when a gateway answers: the refusal is handed on', async () => {
    trade().reply(503, 'gateway');
    const again = trade().reply(200, { access_token: 'traded' });
    thing('none for 503');
    await find(single);
    expect(again.isDone()).toBe(false);
  });

  it('is sent again when it never left', async () => {
    trade().replyWithError(network('ECONNREFUSED'));
    trade().reply(200, { access_token: 'traded' });
    thing('traded');
    expect(await find(single)).toHaveLength(1);
  });
});
