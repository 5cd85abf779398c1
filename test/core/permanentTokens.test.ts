import nock from 'nock';
import { choice, text } from '../../src/core/fields.ts';
import { toInputFields } from '../../src/core/inputFields.ts';
import { out } from '../../src/core/output.ts';
import { validate } from '../../src/core/validate.ts';
import { vocabularyOf } from '../../src/core/vocabulary.ts';
import { offline } from '../offline.ts';
import { acme, acmeZapier, failureOf, HOST } from './acme.ts';

const words = {
  noun: 'Thing',
  docs: '',
  scopes: ['things'],
  label: 'Get Thing',
  description: 'Finds a thing.',
  route: 'GET /thing',
  input: () => ({}),
  result: '',
  output: () => out.object({ id: out.id('1', 'Thing ID') }),
} as const;

const lasting = vocabularyOf({
  ...acme,
  keepsTokens: true,
  probeMediaType: 'application/vnd.acme.Me+json',
});
const zapier = acmeZapier([
  lasting.search({ ...words, key: 'get_lasting' }),
  vocabularyOf(acme).search({ ...words, key: 'get_renewed' }),
]);

offline();

const refuse = (probe: number) => {
  nock(HOST).get('/v1/thing').reply(401);
  nock(HOST).get('/v1/me').reply(probe);
};

it('a dead token that nothing renews asks to reconnect', async () => {
  refuse(401);
  expect(await failureOf(zapier.find('get_lasting'))).toEqual({
    name: 'ExpiredAuthError',
    message: 'Acme no longer accepts this connection. Reconnect the account.',
  });
});

it('a live one that may not do this says so, the question being asked in its own media type', async () => {
  nock(HOST).get('/v1/thing').reply(401);
  const probe = nock(HOST, { reqheaders: { accept: 'application/vnd.acme.Me+json' } })
    .get('/v1/me')
    .reply(200, {});
  const { name, message } = await failureOf(zapier.find('get_lasting'));
  expect(name).not.toBe('ExpiredAuthError');
  expect(message).toMatch(/may not do this step.*things/);
  expect(probe.isDone()).toBe(true);
});

it('text with choices offers them and takes any other text', () => {
  const shape = { sport: text({ choices: { run: 'Run' } }), size: choice({ s: 'Small' }) };
  expect(toInputFields(shape)[0]).toMatchObject({
    choices: [{ value: 'run', sample: 'run', label: 'Run' }],
  });
  expect(validate(shape, { sport: ' Chess ', size: 's' })).toEqual({ sport: 'Chess', size: 's' });
});
