import nock from 'nock';
import { text } from '../../src/core/fields.ts';
import { out } from '../../src/core/output.ts';
import { byLink } from '../../src/core/paging.ts';
import { offline } from '../offline.ts';
import { acmeZapier, action, HOST, trigger } from './acme.ts';

const THING = 'application/vnd.acme.Thing+json';
const FEED = 'application/vnd.acme.ThingFeed+json';
const shared = {
  noun: 'Thing',
  docs: '',
  scopes: ['things'],
  output: () => out.object({ id: out.id('1', 'Thing ID'), name: out.text('Rope') }),
};

const zapier = acmeZapier([
  trigger({
    ...shared,
    key: 'list_things',
    label: 'List Things',
    description: 'Triggers when there is a thing.',
    route: 'GET /things',
    mediaType: { answer: FEED },
    input: () => ({}),
    paging: byLink({ link: 'next', size: 'size', max: 2 }),
    result: 'items[]',
    immutable: true,
  }),
  trigger({
    ...shared,
    key: 'changed_things',
    label: 'Changed Things',
    description: 'Triggers when a thing changes.',
    route: 'GET /things',
    input: () => ({}),
    result: 'items[]',
    everyChange: true,
  }),
  action({
    ...shared,
    key: 'create_thing',
    label: 'Create Thing',
    description: 'Adds a thing.',
    route: 'POST /things',
    mediaType: { body: THING },
    input: () => ({ name: text() }),
    located: true,
  }),
]);

offline();

const page = (query: Record<string, string>, body: object) =>
  nock(HOST, { reqheaders: { accept: FEED } })
    .get('/v1/things')
    .query(query)
    .reply(200, body);

describe('media types', () => {
  it('ask for one representation of the answer', async () => {
    page({ size: '2' }, { items: [{ id: 1, name: 'Rope' }] });
    expect(await zapier.poll('list_things')).toMatchObject([{ id: '1', name: 'Rope' }]);
  });

  it('name the kind of the body, whose text no character set can garble', async () => {
    let sent = '';
    nock(HOST, { reqheaders: { 'content-type': THING } })
      .post('/v1/things', (body) => {
        sent = JSON.stringify(body);
        return true;
      })
      .reply(201, '', { Location: '/v1/things/7' });
    await zapier.create('create_thing', { name: 'Zoë 🏃' });
    const raw = zapier.logs.join('\n');
    expect(JSON.parse(sent)).toEqual({ name: 'Zoë 🏃' });
    expect(raw).toContain('Zo\\\\u00eb');
    expect(raw).not.toContain('Zoë');
  });

  it('an answer is read in the character set that it declares', async () => {
    const body = Buffer.from(JSON.stringify({ items: [{ id: 1, name: 'Zoë' }] }), 'latin1');
    const reply = (charset: string, bytes: Buffer) =>
      nock(HOST)
        .get('/v1/things')
        .query(true)
        .reply(200, bytes, { 'content-type': `${FEED}${charset}` });
    reply(';charset=ISO-8859-1', body);
    expect(await zapier.poll('list_things')).toMatchObject([{ name: 'Zoë' }]);
    const utf8 = Buffer.from(JSON.stringify({ items: [{ id: 1, name: 'Zoë' }] }));
    reply('', utf8);
    expect(await zapier.poll('list_things')).toMatchObject([{ name: 'Zoë' }]);
    reply('; charset=no-such-set', utf8);
    expect(await zapier.poll('list_things')).toMatchObject([{ name: 'Zoë' }]);
  });
});

describe('a created record without a body', () => {
  it.each([
    ['/v1/things/42', '42'],
    ['https://elsewhere.example/v1/things/42?a=b#c', '42'],
    ['/v1/things/42/', '42'],
  ])(
    'is known by the last part of its Location %s, which is never followed',
    async (Location, id) => {
      nock(HOST).post('/v1/things').reply(201, '', { Location });
      expect(await zapier.create('create_thing', { name: 'Rope' })).toEqual({ id, name: null });
    },
  );

  it('has no id when the vendor says none', async () => {
    nock(HOST).post('/v1/things').reply(201);
    expect(await zapier.create('create_thing', { name: 'Rope' })).toEqual({ id: null, name: null });
  });
});

describe('pages by link', () => {
  const all = { isPopulatingDedupe: true };

  it('follow the query of relative and absolute links until there is none', async () => {
    page({ size: '2' }, { items: [{ id: 1 }], next: '/v1/things?page=1&size=2&to=2026-01-01' });
    page(
      { size: '2', page: '1', to: '2026-01-01' },
      { items: [{ id: 2 }], next: 'https://elsewhere.example/other?page=2' },
    );
    page({ page: '2' }, { items: [{ id: 3 }], next: '' });
    const found = await zapier.poll('list_things', {}, all);
    expect(found.map(({ id }) => id)).toEqual(['1', '2', '3']);
  });
});

it('a trigger on every change takes a changed record for a new one, without asking', async () => {
  const revisionOf = async (name: string) => {
    nock(HOST)
      .get('/v1/things')
      .reply(200, { items: [{ id: 1, name }] });
    const [record] = await zapier.poll('changed_things');
    return record!.revision;
  };
  expect(await revisionOf('Rope')).toBe(await revisionOf('Rope'));
  expect(await revisionOf('Rope')).not.toBe(await revisionOf('Mat'));
});
