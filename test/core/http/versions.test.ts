import nock from 'nock';
import { StepError } from '../../../src/core/errors.ts';
import { jsonObject, text } from '../../../src/core/input/fields.ts';
import { vocabularyOf } from '../../../src/core/operations/vocabulary.ts';
import { out } from '../../../src/core/output/output.ts';
import { offline } from '../../offline.ts';
import { acme, acmeZapier, failureOf, HOST } from '../acme.ts';

/** A vendor with a second version of its API, which its owner may choose. */
let version: string | undefined;
const inVersions = vocabularyOf({
  ...acme,
  apiVersion: () => version,
  explain: ({ status, labelOf }) => new StepError('error', labelOf('mail.to'), { status }),
});

const common = {
  noun: 'Letter',
  description: 'Sends a letter.',
  docs: '',
  scopes: [],
  output: () => out.object({ id: out.id('1', 'ID'), mail: out.any({}) }),
};
const zapier = acmeZapier([
  inVersions.action({
    ...common,
    key: 'send_letter',
    label: 'Send Letter',
    route: 'POST /letters/{kind}',
    inQuery: ['in_house'],
    versions: {
      two: {
        route: 'PUT /letters/{kind}/new',
        sends: { in_house: 'inHouse', 'mail.receiver': 'to' },
        answers: { 'mail.to': 'receiver', number: 'id' },
      },
    },
    input: () => ({
      kind: text(),
      in_house: text(),
      receiver: text({ label: 'Receiver', at: 'mail.receiver' }),
      rows: jsonObject().optional(),
    }),
  }),
  inVersions.action({
    ...common,
    key: 'send_old_letter',
    label: 'Send Old Letter',
    route: 'POST /old',
    version: 'one',
    versions: { two: null },
    input: () => ({}),
  }),
  inVersions.action({
    ...common,
    key: 'send_same_letter',
    label: 'Send Same Letter',
    route: 'POST /same',
    version: 'one',
    input: () => ({}),
  }),
]);
const send = () =>
  zapier.create('send_letter', {
    kind: 'a',
    in_house: 'x',
    receiver: 'Ada',
    rows: '{"mail": [{"receiver": 1}], "in_house": {"in_house": 2}}',
  });

offline();
afterEach(() => {
  version = undefined;
});

it('an endpoint is called as it is declared unless its owner chose another version', async () => {
  const rows = { mail: [{ receiver: 1 }], in_house: { in_house: 2 } };
  nock(HOST, { reqheaders: { version: '1' } })
    .post('/v1/letters/a', { mail: { receiver: 'Ada' }, rows })
    .query({ in_house: 'x' })
    .reply(200, { id: 1, mail: { receiver: 'Ada' } });
  expect(await send()).toEqual({ id: '1', mail: { receiver: 'Ada' } });
});

it('another version has its own route and names, and the result is the same', async () => {
  version = 'two';
  const rows = { mail: [{ to: 1 }], in_house: { in_house: 2 } };
  nock(HOST, { reqheaders: { version: 'two' } })
    .put('/v1/letters/a/new', { mail: { to: 'Ada' }, rows })
    .query({ inHouse: 'x' })
    .reply(200, { number: 1, mail: { to: 'Ada' } });
  expect(await send()).toEqual({ id: '1', mail: { receiver: 'Ada' } });
});

it('what a version complains about is told by the label of the field', async () => {
  version = 'two';
  nock(HOST).put('/v1/letters/a/new').query(true).reply(422, {});
  expect((await failureOf(send())).message).toBe('Receiver');
});

it('an endpoint that a version lacks is called in its own, and one without differences in the new one', async () => {
  version = 'two';
  nock(HOST, { reqheaders: { version: 'one' } })
    .post('/v1/old')
    .reply(200, { id: 1 });
  nock(HOST, { reqheaders: { version: 'two' } })
    .post('/v1/same')
    .reply(200, { id: 2 });
  expect(await zapier.create('send_old_letter')).toMatchObject({ id: '1' });
  expect(await zapier.create('send_same_letter')).toMatchObject({ id: '2' });
});
