import { openLab } from './labServer.ts';

const lab = openLab();
const OWN = 'http://127.0.0.1:8788';
const JSON_TYPE = { 'content-type': 'application/json' };

it.each([
  ['of another name', { host: 'lab.example.com:8788' }, 421],
  ['of another port', { host: '127.0.0.1:9999' }, 421],
  ['of another site', { origin: 'https://example.com' }, 403],
  ['of a file', { origin: 'null' }, 403],
])('answers no page %s', async (_, headers, status) => {
  expect((await lab.ask('GET', '/api/lab', undefined, headers)).status).toBe(status);
});

it.each([
  ['without an origin', JSON_TYPE, 403],
  ['from elsewhere', { ...JSON_TYPE, origin: 'https://example.com' }, 403],
  ['of a form', { origin: OWN, 'content-type': 'text/plain' }, 415],
  ['of a form that says nothing', { origin: OWN }, 415],
])('lets nobody change anything %s', async (_, headers, status) => {
  const { post } = { post: lab.ask('POST', '/api/clock', { minutes: 1 }, headers) };
  expect((await post).status).toBe(status);
});

it('serves not even its page by another name', async () => {
  const { status } = await lab.ask('GET', '/', undefined, { host: 'lab.example.com:8788' });
  expect(status).toBe(421);
});

it('lets its own page in, by either name of this computer', async () => {
  const headers = { host: 'localhost:8788', origin: 'http://localhost:8788' };
  expect((await lab.ask('GET', '/api/clock', undefined, headers)).status).toBe(200);
});

it('lets a page load nothing from elsewhere and be framed by nobody', async () => {
  const { headers } = await lab.ask('GET', '/api/clock', undefined, {});
  const policy = headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers.get('referrer-policy')).toBe('no-referrer');
});
